import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { dueOn } from "../../core/indicator/due";
import { formatPeriod } from "../../core/period/format-period";
import { oneLine } from "../../core/report/indicator-facts";
import { usePane, useTexts } from "../pane-context";
import { CellLink } from "../parts/cell-link";
import { Disclosure } from "../parts/disclosure";
import { QuietLine } from "../parts/quiet-line";
import { overviewTexts } from "./overview-texts";
import type { JudgedIndicator } from "./rank-indicators";

/** More than these are counted. */
const listed = 50;

const useStyles = makeStyles({
  list: { display: "grid", gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyle: "none" },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  line: { display: "block" },
});

/** 時期が来たもの: periods that are over without an actual, and publications to look for; nothing when there is none. */
export function DueList({ judged }: { readonly judged: readonly JudgedIndicator[] }) {
  const styles = useStyles();
  const texts = useTexts(overviewTexts);
  const { clock, language } = usePane();
  const { year, month, day } = clock.today();
  const due = useMemo(
    () =>
      judged
        .map(({ indicator }) => ({
          indicator,
          ...dueOn(indicator, { kind: "date", year, month, day }),
        }))
        .filter(({ actual, publication }) => actual !== null || publication !== null),
    [judged, year, month, day],
  );
  if (due.length === 0) return null;
  return (
    <Disclosure label={texts.due(due.length)}>
      <ul className={styles.list}>
        {due.slice(0, listed).map(({ indicator, actual, publication }) => (
          <li key={indicator.id}>
            <span className={styles.name}>{oneLine(indicator.name)}</span>{" "}
            <CellLink at={indicator.nameAt} withSheet />
            {actual && (
              <span className={styles.line}>{texts.dueActual(formatPeriod(actual, language))}</span>
            )}
            {publication && (
              <span className={styles.line}>
                {texts.duePublication(formatPeriod(publication, language))}{" "}
                {indicator.register && <CellLink at={indicator.register.at} withSheet />}
              </span>
            )}
          </li>
        ))}
      </ul>
      {due.length > listed && <QuietLine>{texts.andMore(due.length - listed)}</QuietLine>}
    </Disclosure>
  );
}
