import { makeStyles, tokens } from "@fluentui/react-components";
import { formatQuantity } from "../../core/cell/format-quantity";
import type { Unit } from "../../core/cell/reading";
import type { ChartMark, ChartPlace, PathChart } from "../../core/define/chart";
import { formatPeriod } from "../../core/period/format-period";
import { usePane, useTexts } from "../pane-context";
import { valuesTexts } from "./values-texts";

/** The figure is drawn in these units and scaled to the width of the pane. */
const width = 320;
const height = 150;
const margin = { left: 10, right: 10, top: 18, bottom: 20 };
/** Between the lowest mark and the axis: room for its value. */
const foot = 18;

const useStyles = makeStyles({
  figure: { display: "grid", gap: tokens.spacingVerticalXS, margin: 0 },
  svg: { display: "block", width: "100%", height: "auto", maxWidth: "520px", overflow: "visible" },
  axis: { stroke: tokens.colorNeutralStroke1 },
  line: { fill: "none", stroke: tokens.colorBrandStroke1, strokeWidth: 2 },
  plan: { fill: tokens.colorBrandStroke1 },
  actual: { fill: tokens.colorNeutralForeground1 },
  reference: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground3,
    strokeWidth: 1.5,
  },
  text: { fill: tokens.colorNeutralForeground2, fontSize: "11px", fontFamily: "inherit" },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  key: { display: "inline-flex", alignItems: "center", gap: "4px" },
});

interface PathChartFigureProps {
  readonly chart: PathChart;
  readonly unit: Unit | null;
  /** What the figure shows; its numbers stand in the table beside it. */
  readonly label: string;
}

/** The path with what was measured and what others have; marks differ in form, not in colour alone. */
export function PathChartFigure({ chart, unit, label }: PathChartFigureProps) {
  const styles = useStyles();
  const texts = useTexts(valuesTexts);
  const { language } = usePane();
  const ends = [chart.marks.find(({ kind }) => kind === "baseline"), targetOf(chart)];
  const kinds = new Set(chart.marks.map(({ kind }) => kind));
  return (
    <figure className={styles.figure}>
      <svg className={styles.svg} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        <line
          className={styles.axis}
          x1={margin.left}
          x2={width - margin.right}
          y1={height - margin.bottom}
          y2={height - margin.bottom}
        />
        <polyline className={styles.line} points={chart.line.map(pointText).join(" ")} />
        {chart.marks.map((mark) => (
          <Mark key={keyOf(mark)} mark={mark} />
        ))}
        {ends.map(
          (mark, i) =>
            mark && (
              <g key={mark.kind} className={styles.text} textAnchor={i === 0 ? "start" : "end"}>
                <text x={xOf(mark) + (i === 0 ? -4 : 4)} y={labelY(mark, ends[1 - i])}>
                  {formatQuantity(mark.value, unit, language)}
                </text>
                <text x={xOf(mark) + (i === 0 ? -4 : 4)} y={height - 6}>
                  {formatPeriod(mark.period, language)}
                </text>
              </g>
            ),
        )}
      </svg>
      <figcaption className={styles.legend}>
        <Key kind="baseline">{texts.legend.plan}</Key>
        {kinds.has("actual") && <Key kind="actual">{texts.legend.actual}</Key>}
        {kinds.has("reference") && (
          <Key kind="reference">{labelsOf(chart).join(", ") || texts.legend.reference}</Key>
        )}
      </figcaption>
    </figure>
  );
}

/** A filled circle of the plan, a square of what was measured, a hollow diamond of others. */
function Mark({ mark }: { readonly mark: Pick<ChartMark, "kind" | "x" | "y"> }) {
  return <Shape kind={mark.kind} x={xOf(mark)} y={yOf(mark)} />;
}

function Shape({ kind, x, y }: Pick<ChartMark, "kind" | "x" | "y">) {
  const styles = useStyles();
  if (kind === "actual") {
    return <rect className={styles.actual} x={x - 3.5} y={y - 3.5} width={7} height={7} />;
  }
  if (kind === "reference") {
    const points = `${x},${y - 5} ${x + 5},${y} ${x},${y + 5} ${x - 5},${y}`;
    return <polygon className={styles.reference} points={points} />;
  }
  return <circle className={styles.plan} cx={x} cy={y} r={4} />;
}

interface KeyProps {
  readonly kind: ChartMark["kind"];
  readonly children: string;
}

function Key({ kind, children }: KeyProps) {
  const styles = useStyles();
  return (
    <span className={styles.key}>
      <svg width={12} height={12} aria-hidden>
        <Shape kind={kind} x={6} y={6} />
      </svg>
      {children}
    </span>
  );
}

/** Below the lower end and above the other, where the line is not. */
function labelY(mark: ChartMark, other: ChartMark | undefined): number {
  const isLower = other !== undefined && mark.y < other.y;
  return isLower ? yOf(mark) + 15 : yOf(mark) - 8;
}

function targetOf({ marks }: PathChart): ChartMark | undefined {
  return marks.find(({ kind }) => kind === "target");
}

function labelsOf({ marks }: PathChart): readonly string[] {
  return [...new Set(marks.map(({ label }) => label).filter((label) => label !== ""))];
}

function keyOf({ kind, label, x, y }: ChartMark): string {
  return [kind, label, x, y].join(" ");
}

function pointText(place: ChartPlace): string {
  return `${xOf(place)},${yOf(place)}`;
}

function xOf({ x }: Pick<ChartPlace, "x">): number {
  return margin.left + x * (width - margin.left - margin.right);
}

function yOf({ y }: Pick<ChartPlace, "y">): number {
  return height - margin.bottom - foot - y * (height - margin.top - margin.bottom - foot);
}
