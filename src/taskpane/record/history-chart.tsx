import { makeStyles, tokens } from "@fluentui/react-components";
import { formatQuantity } from "../../core/cell/format-quantity";
import type { HistoryEntry } from "../../core/history/history-entry";
import type { Indicator } from "../../core/indicator/indicator";
import { comparePeriods } from "../../core/period/calendar";
import type { Period } from "../../core/period/period";
import { formatPeriod } from "../../core/period/format-period";
import { PathLines } from "../overview/path-lines";
import {
  dated,
  pointsInFrame,
  type DatedValue,
  type SparklinePoints,
} from "../overview/sparkline-points";
import { usePane, useTexts } from "../pane-context";
import { lookBackTexts } from "./look-back-texts";

const width = 288;
const height = 104;
const margin = 8;
const frame = {
  left: margin,
  top: margin,
  width: width - 2 * margin,
  height: height - 2 * margin,
};

const useStyles = makeStyles({
  figure: { display: "grid", gap: "2px", margin: 0, maxWidth: "420px" },
  chart: { display: "block", width: "100%", height: "auto" },
  edge: { stroke: tokens.colorNeutralStroke2, strokeWidth: "1px" },
  ends: {
    display: "flex",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase100,
    fontVariantNumeric: "tabular-nums",
  },
});

interface HistoryChartProps {
  /** For its plan; `null`: the workbook has it no more. */
  readonly indicator: Indicator | null;
  readonly entries: readonly HistoryEntry[];
}

/** The recorded values (solid) along the planned path (dashed, a ring at the target). The table below says the same. */
export function HistoryChart({ indicator, entries }: HistoryChartProps) {
  const styles = useStyles();
  const texts = useTexts(lookBackTexts);
  const { language } = usePane();
  const path = indicator
    ? [indicator.baseline, ...indicator.planned, indicator.target].flatMap(dated)
    : [];
  const measured = latestOfEach(entries);
  const all = [...path, ...measured];
  const unit = indicator?.unit ?? entries.at(-1)?.unit ?? null;
  if (all.length < 2) return null;
  const periods = all.map(({ period }) => period).toSorted(comparePeriods);
  const values = all.map(({ value }) => value).toSorted((a, b) => a - b);
  const amount = (value: number | undefined) =>
    value === undefined ? "" : formatQuantity(value, unit, language);
  const when = (period: Period | undefined) => (period ? formatPeriod(period, language) : "");
  const legend = [
    ...(measured.length > 0 ? [`● ${texts.recorded}`] : []),
    ...(path.length > 1 ? [`┄ ${texts.planned}`, `○ ${texts.target}`] : []),
  ];
  return (
    <figure className={styles.figure}>
      <Ends first={amount(values.at(-1))} last={legend.join(" ")} />
      <Lines points={pointsInFrame(path, measured)} label={texts.chart(measured.length)} />
      <Ends first={amount(values[0])} last="" />
      <Ends first={when(periods[0])} last={when(periods.at(-1))} />
    </figure>
  );
}

/** What stands at both ends of a line. The table says it to those who do not see it. */
function Ends({ first, last }: { readonly first: string; readonly last: string }) {
  const styles = useStyles();
  return (
    <div className={styles.ends} aria-hidden>
      <span>{first}</span>
      <span>{last}</span>
    </div>
  );
}

function Lines({ points, label }: { readonly points: SparklinePoints; readonly label: string }) {
  const styles = useStyles();
  return (
    <svg className={styles.chart} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {[frame.top, frame.top + frame.height].map((y) => (
        <line key={y} className={styles.edge} x1={0} x2={width} y1={y} y2={y} />
      ))}
      <PathLines points={points} frame={frame} ring={3.5} dot={3} />
    </svg>
  );
}

/** A value a period, as it was recorded last: what was recorded every month need not have been measured anew. */
function latestOfEach(entries: readonly HistoryEntry[]): readonly DatedValue[] {
  const found: DatedValue[] = [];
  for (const { value, period } of entries) {
    if (value === null || period === null) continue;
    const at = found.findIndex((one) => comparePeriods(one.period, period) === 0);
    if (at < 0) found.push({ value, period });
    else found[at] = { value, period };
  }
  return found;
}
