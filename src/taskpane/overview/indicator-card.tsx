import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { formatQuantity } from "../../core/cell/format-quantity";
import type { Datum } from "../../core/indicator/indicator";
import { formatPeriod } from "../../core/period/format-period";
import { rateLeft } from "../../core/report/comparison-facts";
import { oneLine, yearlyRate, type YearlyRate } from "../../core/report/indicator-facts";
import { usePane, useTexts } from "../pane-context";
import { CellLink } from "../parts/cell-link";
import { describePeriod, describeValue } from "../parts/describe-datum";
import { QuietLine } from "../parts/quiet-line";
import { StatusBadge } from "../parts/status-badge";
import { Explanation } from "./explanation";
import { overviewTexts } from "./overview-texts";
import type { JudgedIndicator } from "./rank-indicators";
import { Sparkline } from "./sparkline";

const useStyles = makeStyles({
  card: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalM,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  middle: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
  },
  figures: {
    display: "grid",
    gridTemplateColumns: "auto auto auto",
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  term: { color: tokens.colorNeutralForeground3, whiteSpace: "nowrap" },
  figure: { margin: 0, fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
  row: { display: "contents" },
  alone: { gridColumn: "span 2" },
  period: { margin: 0, color: tokens.colorNeutralForeground3, whiteSpace: "nowrap" },
});

/** One indicator: status, latest actual against the plan, the way to the target, its cell. */
export function IndicatorCard({ judged }: { readonly judged: JudgedIndicator }) {
  const styles = useStyles();
  const { indicator, verdict } = judged;
  return (
    <div className={styles.card}>
      <div className={styles.head}>
        <StatusBadge status={verdict.status} />
        <CellLink at={indicator.nameAt} withSheet />
      </div>
      <h2 className={styles.name}>{oneLine(indicator.name)}</h2>
      <div className={styles.middle}>
        <Figures judged={judged} />
        <Sparkline indicator={indicator} />
      </div>
      <YearlyLeft judged={judged} />
      <Explanation judged={judged} />
    </div>
  );
}

/** After the first actual: what is needed a year from it on. */
function YearlyLeft({ judged: { indicator, verdict } }: { readonly judged: JudgedIndicator }) {
  const texts = useTexts(overviewTexts);
  const { language } = usePane();
  const left = rateLeft(indicator, verdict, language);
  return left && <QuietLine>{texts.yearlyLeft(signed(left), left.multiple)}</QuietLine>;
}

/** Actual and plan at its period, baseline and target; before the first actual, what is needed a year. */
function Figures({ judged: { indicator, verdict } }: { readonly judged: JudgedIndicator }) {
  const styles = useStyles();
  const texts = useTexts(overviewTexts);
  const { language } = usePane();
  const { baseline, target, unit } = indicator;
  const { actual, planned, actualPeriod } = verdict;
  const rate = yearlyRate(indicator, language);
  const when = actualPeriod ? formatPeriod(actualPeriod, language) : "";
  const fromDatum = (term: string, datum: Datum | null) =>
    datum
      ? [
          {
            term,
            value: describeValue(datum, unit, language),
            when: describePeriod(datum, language),
          },
        ]
      : [];
  const fromNumber = (term: string, value: number | null) =>
    value === null ? [] : [{ term, value: formatQuantity(value, unit, language), when }];
  const figures = [
    ...fromNumber(texts.actual, actual),
    ...(actual === null ? [] : fromNumber(texts.planned, planned)),
    ...fromDatum(texts.baseline, baseline),
    ...fromDatum(texts.target, target),
    ...(actual === null && rate ? [{ term: texts.yearly, value: signed(rate), when: "" }] : []),
  ];
  return (
    <dl className={styles.figures}>
      {figures.map(({ term, value, when: period }) => (
        <div key={term} className={styles.row}>
          <dt className={styles.term}>{term}</dt>
          <dd className={mergeClasses(styles.figure, period === "" && styles.alone)}>{value}</dd>
          {period !== "" && <dd className={styles.period}>{period}</dd>}
        </div>
      ))}
    </dl>
  );
}

function signed({ text, direction }: YearlyRate): string {
  return `${direction === "up" ? "+" : "−"}${text}`;
}
