import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { ExplicitFormula, KeptReason } from "../../app/explicit-status";
import type { ScreenProps } from "../screen-props";
import { formatCell } from "../../core/sheet/address";
import { statusWord } from "../../core/messages/status";
import { usePane, useTexts } from "../pane-context";
import { CellLink } from "../parts/cell-link";
import { Disclosure } from "../parts/disclosure";
import { QuietLine } from "../parts/quiet-line";
import { WorkProgress } from "../work-progress";
import { ExplicitOutcomeNotice } from "./explicit-outcome-notice";
import { explicitTexts } from "./explicit-texts";
import { useExplicitFormulas } from "./use-explicit-formulas";

/** How many cells are listed at once; a button shows as many again. */
const pageSize = 50;

const useStyles = makeStyles({
  root: { display: "grid", gap: tokens.spacingVerticalS },
  list: { display: "grid", gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyle: "none" },
  formula: { display: "block", overflowWrap: "anywhere", fontFamily: tokens.fontFamilyMonospace },
  differs: { display: "block", fontWeight: tokens.fontWeightSemibold },
  heading: { margin: 0, fontSize: "inherit", fontWeight: tokens.fontWeightSemibold },
  button: { justifySelf: "start" },
});

/** 数式を明示する: which `=KPI.STATUS()` become formulas with arguments; then, on the user's word, they do. */
export function ExplicitFormulas({ workbook }: ScreenProps) {
  const styles = useStyles();
  const texts = useTexts(explicitTexts);
  const { work: session } = usePane();
  const work = useExplicitFormulas(workbook);
  const { formulas, kept } = work.plan;
  const count = formulas.length + kept.length;
  const { attended } = work;
  const busy = attended.progress !== null || session.state.kind === "reading";
  return (
    <div className={styles.root}>
      {attended.progress && (
        <WorkProgress progress={attended.progress} place="strip" onCancel={attended.cancel} />
      )}
      {work.outcome && <ExplicitOutcomeNotice outcome={work.outcome} work={work} />}
      {count > 0 && (
        <Disclosure label={texts.label(count)}>
          <QuietLine>{texts.what}</QuietLine>
          {formulas.length > 0 && (
            <>
              <Cells label={texts.listLabel} items={formulas} describe={describeFormula} />
              <QuietLine>
                {texts.latest} {texts.nothingElse}
              </QuietLine>
              <Button
                className={styles.button}
                appearance="primary"
                disabledFocusable={busy}
                onClick={work.write}
              >
                {texts.write(formulas.length)}
              </Button>
            </>
          )}
          {kept.length > 0 && (
            <Cells
              label={texts.keptLabel}
              items={kept}
              describe={({ reason }) => <Reason reason={reason} />}
            />
          )}
        </Disclosure>
      )}
    </div>
  );
}

function describeFormula(explicit: ExplicitFormula): ReactNode {
  return <Change explicit={explicit} />;
}

function Change({ explicit }: { readonly explicit: ExplicitFormula }) {
  const styles = useStyles();
  const texts = useTexts(explicitTexts);
  const { language } = usePane();
  const { name, formula, status, explicitStatus, losesPlan } = explicit;
  return (
    <>
      {name}
      <code className={styles.formula}>{formula}</code>
      {status !== explicitStatus && (
        <>
          <span className={styles.differs}>
            {texts.differs(statusWord(status, language), statusWord(explicitStatus, language))}
          </span>
          {losesPlan ? texts.losesPlan : texts.losesRest}
        </>
      )}
    </>
  );
}

function Reason({ reason }: { readonly reason: KeptReason }) {
  const texts = useTexts(explicitTexts);
  switch (reason.kind) {
    case "tally":
      return texts.tally;
    case "settings":
      return texts.bySettings;
    case "part-of-formula":
      return texts.partOfFormula;
    case "cells-missing":
      return texts.missing(reason.missing);
  }
}

interface CellsProps<T> {
  readonly label: string;
  readonly items: readonly T[];
  readonly describe: (item: T) => ReactNode;
}

function Cells<T extends Pick<ExplicitFormula, "at">>({ label, items, describe }: CellsProps<T>) {
  const styles = useStyles();
  const texts = useTexts(explicitTexts);
  const [limit, setLimit] = useState(pageSize);
  const rest = items.length - limit;
  return (
    <>
      <h2 className={styles.heading}>{label}</h2>
      <ul className={styles.list} aria-label={label}>
        {items.slice(0, limit).map((item) => (
          <li key={formatCell(item.at)}>
            <CellLink at={item.at} withSheet /> {describe(item)}
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button
          appearance="subtle"
          onClick={() => {
            setLimit(limit + pageSize);
          }}
        >
          {texts.showMore(Math.min(pageSize, rest))}
        </Button>
      )}
    </>
  );
}
