import type { Diagram } from "../../../core/logic-model/layout/diagram";
import { paper } from "../../../core/report/logic-model-look";
import { useFigureStyles } from "./figure-styles";
import type { DrawnLink } from "./use-pointer";

interface DrawnLinkLineProps {
  readonly diagram: Diagram;
  readonly drawn: DrawnLink;
}

/** The link that is being drawn, and the box that it would lead to. */
export function DrawnLinkLine({ diagram, drawn }: DrawnLinkLineProps) {
  const styles = useFigureStyles();
  const { start, end, to } = drawn;
  const target = diagram.nodes.find(({ id }) => id === to);
  return (
    <g aria-hidden className={styles.drawn}>
      {target && (
        <rect
          {...target.box}
          rx={4}
          fill="none"
          stroke={paper.line}
          strokeWidth={4}
          opacity={0.7}
        />
      )}
      <path
        d={`M${start.x} ${start.y}L${end.x} ${end.y}`}
        stroke={paper.line}
        strokeWidth={2.5}
        strokeDasharray="6 4"
      />
    </g>
  );
}
