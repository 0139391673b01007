import { makeStyles, tokens } from "@fluentui/react-components";
import type {
  Datum,
  DerivedSeries,
  Indicator,
  ReferenceSeries,
} from "../../core/indicator/indicator";
import { formatPeriod } from "../../core/period/format-period";
import { gapsTo } from "../../core/report/comparison-facts";
import { oneLine } from "../../core/report/indicator-facts";
import { usePane, useTexts } from "../pane-context";
import { DefineAgainButton } from "../define/define-button";
import { CellLink } from "../parts/cell-link";
import { DataTable } from "../parts/data-table";
import { describePeriod, describeValue } from "../parts/describe-datum";
import { QuietLine } from "../parts/quiet-line";
import { indicatorsTexts } from "./indicators-texts";

const useStyles = makeStyles({
  entry: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: "flex", flexWrap: "wrap", alignItems: "baseline", gap: "8px" },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, overflowWrap: "anywhere" },
});

/** One indicator as read: each value with its period and its cell. */
export function IndicatorEntry({ indicator }: { readonly indicator: Indicator }) {
  const styles = useStyles();
  const texts = useTexts(indicatorsTexts);
  const { language } = usePane();
  const { accumulation, baseline, target, unit } = indicator;
  const facts = [
    texts.kinds[indicator.kind],
    ...(indicator.area === null ? [] : [indicator.area]),
    ...(unit ? [texts.unit(unit.written)] : []),
    ...(indicator.directionFrom === "assumed" ? [] : [texts.directions[indicator.direction]]),
    ...(accumulation ? [texts.accumulations[accumulation]] : []),
  ];
  const row = (label: string) => (datum: Datum) => [
    label,
    describePeriod(datum, language),
    describeValue(datum, unit, language),
    <CellLink key="cell" at={datum.at} />,
  ];
  const rows = [
    ...(baseline ? [baseline] : []).map(row(texts.baseline)),
    ...indicator.planned.map(row(texts.planned)),
    ...indicator.actuals.map(row(texts.actual)),
    ...(target ? [target] : []).map(row(texts.target)),
  ];
  return (
    <div className={styles.entry}>
      <div className={styles.head}>
        <h4 className={styles.name}>{oneLine(indicator.name)}</h4>
        <CellLink at={indicator.nameAt} />
      </div>
      <QuietLine>{facts.join(" · ")}</QuietLine>
      {rows.length + indicator.references.length === 0 && <QuietLine>{texts.noData}</QuietLine>}
      <DataTable header={texts.dataHeader} rows={rows} />
      <SideRows
        label={texts.references}
        series={indicator.references}
        indicator={indicator}
        compared
      />
      <SideRows label={texts.derived} series={indicator.derived} indicator={indicator} />
      <div>
        <DefineAgainButton id={indicator.id} name={oneLine(indicator.name)} />
      </div>
    </div>
  );
}

interface SideRowsProps {
  readonly label: string;
  readonly series: readonly (ReferenceSeries | DerivedSeries)[];
  readonly indicator: Indicator;
  /** Are the values those of others, to be held against the own plan? */
  readonly compared?: boolean;
}

/** Rows beside the indicator, a line each. */
function SideRows({ label, series, indicator, compared = false }: SideRowsProps) {
  const { language } = usePane();
  const texts = useTexts(indicatorsTexts);
  const gaps = (one: ReferenceSeries) => {
    const dated = gapsTo(indicator, one, language).map(
      ({ period, text }) => `${formatPeriod(period, language)} ${text}`,
    );
    return dated.length > 0 ? texts.gaps(dated) : "";
  };
  const said = (datum: Datum) =>
    `${describePeriod(datum, language)} ${describeValue(datum, indicator.unit, language)}`.trim();
  return series.map((one) => (
    <QuietLine key={`${one.labelAt.row}:${one.labelAt.column}`}>
      {label} <CellLink at={one.labelAt} /> {texts.series(oneLine(one.label), one.data.map(said))}
      {compared && gaps(one)}
    </QuietLine>
  ));
}
