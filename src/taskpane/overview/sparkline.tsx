import { makeStyles } from "@fluentui/react-components";
import type { Indicator } from "../../core/indicator/indicator";
import { PathLines } from "./path-lines";
import { sparklinePoints } from "./sparkline-points";

const width = 88;
const height = 36;
const margin = 4;
const frame = {
  left: margin,
  top: margin,
  width: width - 2 * margin,
  height: height - 2 * margin,
};

const useStyles = makeStyles({ chart: { flexShrink: 0, display: "block" } });

/** The planned path and the measured values. The words around it say the same. */
export function Sparkline({ indicator }: { readonly indicator: Indicator }) {
  const styles = useStyles();
  const points = sparklinePoints(indicator);
  if (!points) return null;
  return (
    <svg
      className={styles.chart}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden
    >
      <PathLines points={points} frame={frame} ring={3} dot={2.5} />
    </svg>
  );
}
