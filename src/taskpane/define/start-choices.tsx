import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import { selectableIndicators, subjectOf } from "../../app/define-indicator/selectable";
import type { KpiWorkbook } from "../../app/kpi-workbook";
import { nameKey } from "../../core/logic-model/same-name";
import { oneLine } from "../../core/table/one-line";
import { usePane, useTexts } from "../pane-context";
import { CellLink } from "../parts/cell-link";
import { Notice } from "../parts/notice";
import { QuietLine } from "../parts/quiet-line";
import { VirtualList } from "../parts/virtual-list";
import { DraftList } from "./draft-list";
import { taskTexts } from "./task-texts";
import type { DraftEdit, Drafts } from "./use-drafts";

const useStyles = makeStyles({
  ways: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  section: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
  },
  entry: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: {
    justifyContent: "flex-start",
    textAlign: "start",
    paddingInline: 0,
    fontWeight: "normal",
    overflowWrap: "anywhere",
  },
});

interface StartChoicesProps {
  readonly workbook: KpiWorkbook;
  readonly drafts: Drafts;
}

/** Where a definition begins: a draft, the selected row, one that was read, or nothing. */
export function StartChoices({ workbook, drafts }: StartChoicesProps) {
  const styles = useStyles();
  const texts = useTexts(taskTexts);
  const { selection } = usePane();
  const [isLost, setLost] = useState(false);
  const fromSelection = () => {
    void selection().then((selected) => {
      const found = selected.ok ? subjectOf(workbook, selected.value) : null;
      setLost(!found || found.kind === "nothing");
      if (found?.kind === "indicator") drafts.begin(found.indicator);
      if (found?.kind === "name") drafts.begin(null, named(found.name));
    });
  };
  return (
    <>
      <QuietLine>{texts.startWhy}</QuietLine>
      {drafts.state === "failed" && <Notice intent="warning">{texts.notLoaded}</Notice>}
      <DraftList drafts={drafts} />
      <div className={styles.ways}>
        <Button appearance="primary" onClick={fromSelection}>
          {texts.fromSelection}
        </Button>
        <Button
          onClick={() => {
            drafts.begin(null);
          }}
        >
          {texts.fromNothing}
        </Button>
        <Button
          onClick={() => {
            drafts.begin(null, counting);
          }}
        >
          {texts.fromCount}
        </Button>
      </div>
      {isLost && <Notice intent="warning">{texts.nothingSelected}</Notice>}
      <KnownIndicators workbook={workbook} drafts={drafts} />
    </>
  );
}

function named(name: string): DraftEdit {
  return (draft) => ({
    ...draft,
    content: { ...draft.content, texts: { ...draft.content.texts, name } },
  });
}

const counting: DraftEdit = (draft) => ({
  ...draft,
  content: { ...draft.content, count: { list: "", threshold: "" } },
});

/** All that were read, to begin from. */
function KnownIndicators({ workbook, drafts }: StartChoicesProps) {
  const styles = useStyles();
  const texts = useTexts(taskTexts);
  const [words, setWords] = useState("");
  const wanted = useDeferredValue(nameKey(words));
  const all = useMemo(() => selectableIndicators(workbook), [workbook]);
  const shown = useMemo(
    () => (wanted === "" ? all : all.filter(({ name }) => nameKey(name).includes(wanted))),
    [all, wanted],
  );
  if (all.length === 0) return null;
  const label = texts.fromTable(all.length);
  return (
    <section className={styles.section} aria-label={label}>
      <h2 className={styles.heading}>{label}</h2>
      {all.length > 8 && (
        <Field label={texts.search}>
          <Input
            value={words}
            onChange={(_, { value }) => {
              setWords(value);
            }}
          />
        </Field>
      )}
      {shown.length === 0 && <QuietLine>{texts.noMatch}</QuietLine>}
      <VirtualList items={shown} keyOf={({ id }) => id} estimate={41} label={label}>
        {(indicator) => (
          <div className={styles.entry}>
            <Button
              className={styles.name}
              appearance="transparent"
              onClick={() => {
                drafts.begin(indicator);
              }}
            >
              {oneLine(indicator.name)}
            </Button>
            <CellLink at={indicator.nameAt} withSheet />
          </div>
        )}
      </VirtualList>
    </section>
  );
}
