import { makeStyles, tokens } from "@fluentui/react-components";
import { formatQuantity } from "../../core/cell/format-quantity";
import { awaitedActual } from "../../core/indicator/awaited-actual";
import type { Datum } from "../../core/indicator/indicator";
import { turningPoints } from "../../core/indicator/turning-points";
import { explainVerdict } from "../../core/messages/status";
import { turningPointText } from "../../core/messages/turning-point-words";
import { awaitedActualText } from "../../core/messages/awaited-actual-words";
import { comparePeriods } from "../../core/period/calendar";
import { judgedActual } from "../../core/report/indicator-facts";
import { formatCell } from "../../core/sheet/address";
import { usePane, useTexts } from "../pane-context";
import { CellLink } from "../parts/cell-link";
import { DataTable } from "../parts/data-table";
import { describePeriod, describeValue } from "../parts/describe-datum";
import { Disclosure } from "../parts/disclosure";
import { overviewTexts } from "./overview-texts";
import type { JudgedIndicator } from "./rank-indicators";

const useStyles = makeStyles({
  lines: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyle: "none",
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
});

/** How the status came about: the rule in sentences, and its inputs with their cells. */
export function Explanation({
  judged: { indicator, verdict },
}: {
  readonly judged: JudgedIndicator;
}) {
  const styles = useStyles();
  const texts = useTexts(overviewTexts);
  const { language } = usePane();
  return (
    <Disclosure label={texts.explain}>
      <ul className={styles.lines}>
        {explainVerdict(verdict, indicator.unit, language).map((line) => (
          <li key={line}>{line}</li>
        ))}
        <WhatWouldChange judged={{ indicator, verdict }} />
      </ul>
      <Inputs judged={{ indicator, verdict }} />
    </Disclosure>
  );
}

/** The period of an input, and the cell that states it where that is another than its own. */
function PeriodCell({ datum }: { readonly datum: Datum }) {
  const { language } = usePane();
  const { at, periodAt } = datum;
  const apart = periodAt !== null && formatCell(periodAt) !== formatCell(at);
  return (
    <>
      {describePeriod(datum, language)}
      {apart && (
        <>
          {" "}
          <CellLink at={periodAt} />
        </>
      )}
    </>
  );
}

/** The actuals at which the next better and the next worse status begin; before the first actual, what the planned one would be. */
function WhatWouldChange({ judged: { indicator, verdict } }: { readonly judged: JudgedIndicator }) {
  const { language } = usePane();
  const points = turningPoints(indicator, verdict);
  const awaited = awaitedActual(indicator, verdict);
  const text = points
    ? turningPointText(points, indicator, verdict, language)
    : awaited && awaitedActualText(awaited, indicator, language);
  return text && <li>{text}</li>;
}

function Inputs({ judged: { indicator, verdict } }: { readonly judged: JudgedIndicator }) {
  const texts = useTexts(overviewTexts);
  const { language } = usePane();
  const row = (label: string, datum: Datum) => [
    label,
    describeValue(datum, indicator.unit, language),
    <PeriodCell key="period" datum={datum} />,
    <CellLink key="cell" at={datum.at} />,
  ];
  const actual = judgedActual(indicator, verdict);
  return (
    <DataTable
      header={[texts.item, texts.value, texts.period, texts.cell]}
      rows={[
        ...(indicator.baseline ? [row(texts.baseline, indicator.baseline)] : []),
        ...plannedRow(),
        ...(actual ? [row(texts.actual, actual)] : []),
        ...(indicator.target ? [row(texts.target, indicator.target)] : []),
      ]}
    />
  );

  function plannedRow() {
    const { planned, plannedFrom, actualPeriod } = verdict;
    if (planned === null || plannedFrom === null) return [];
    const printed = indicator.planned.find(
      ({ period }) => period && actualPeriod && comparePeriods(period, actualPeriod) === 0,
    );
    if (plannedFrom === "printed" && printed) return [row(texts.planned, printed)];
    const value = formatQuantity(planned, indicator.unit, language);
    return [[texts.planned, value, texts.plannedFrom[plannedFrom], ""]];
  }
}
