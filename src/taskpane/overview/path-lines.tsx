import { makeStyles, tokens } from "@fluentui/react-components";
import type { ChartPoint, SparklinePoints } from "./sparkline-points";

const useStyles = makeStyles({
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

interface PathLinesProps {
  readonly points: SparklinePoints;
  /** Where the lines are drawn, in units of the picture: between its margins. */
  readonly frame: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
  /** Radii of the ring at the target and of a measured value's dot. */
  readonly ring: number;
  readonly dot: number;
}

/** The planned path (dashed, a ring at the target) and the measured values (solid). */
export function PathLines({ points: { planned, actual }, frame, ring, dot }: PathLinesProps) {
  const styles = useStyles();
  const toX = ({ x }: ChartPoint) => frame.left + x * frame.width;
  const toY = ({ y }: ChartPoint) => frame.top + (1 - y) * frame.height;
  const toLine = (points: readonly ChartPoint[]) =>
    points.map((point) => `${toX(point)},${toY(point)}`).join(" ");
  const target = planned.length > 1 ? planned.at(-1) : undefined;
  return (
    <>
      <polyline className={styles.planned} points={toLine(planned)} />
      {target && <circle className={styles.target} cx={toX(target)} cy={toY(target)} r={ring} />}
      <polyline className={styles.actual} points={toLine(actual)} />
      {actual.map((point) => (
        <circle
          key={`${point.x} ${point.y}`}
          className={styles.point}
          cx={toX(point)}
          cy={toY(point)}
          r={dot}
        />
      ))}
    </>
  );
}
