import { makeStyles, tokens } from "@fluentui/react-components";
import type { Indicator } from "../../core/indicator/indicator";
import { sparklinePoints, type ChartPoint } from "./sparkline-points";

const width = 88;
const height = 36;
const margin = 4;

const useStyles = makeStyles({
  chart: { flexShrink: 0, display: "block" },
  planned: {
    fill: "none",
    stroke: tokens.colorNeutralForeground3,
    strokeWidth: "1.5px",
    strokeDasharray: "3 3",
  },
  target: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground3,
    strokeWidth: "1.5px",
  },
  actual: { fill: "none", stroke: tokens.colorBrandStroke1, strokeWidth: "2px" },
  point: { fill: tokens.colorBrandStroke1 },
});

/** The planned path (dashed, a ring at the target) and the measured values (solid). The words around it say the same. */
export function Sparkline({ indicator }: { readonly indicator: Indicator }) {
  const styles = useStyles();
  const points = sparklinePoints(indicator);
  if (!points) return null;
  const target = points.planned.at(-1);
  return (
    <svg
      className={styles.chart}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden
    >
      <polyline className={styles.planned} points={toLine(points.planned)} />
      {target && <circle className={styles.target} cx={toX(target)} cy={toY(target)} r={3} />}
      <polyline className={styles.actual} points={toLine(points.actual)} />
      {points.actual.map((point) => (
        <circle
          key={`${point.x} ${point.y}`}
          className={styles.point}
          cx={toX(point)}
          cy={toY(point)}
          r={2.5}
        />
      ))}
    </svg>
  );
}

function toLine(points: readonly ChartPoint[]): string {
  return points.map((point) => `${toX(point)},${toY(point)}`).join(" ");
}

function toX({ x }: ChartPoint): number {
  return margin + x * (width - 2 * margin);
}

function toY({ y }: ChartPoint): number {
  return height - margin - y * (height - 2 * margin);
}
