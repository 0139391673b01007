import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useMemo, useRef } from "react";
import type { Diagram, DiagramDirection } from "../../../core/logic-model/layout/diagram";
import type { FigureDescription } from "../../../core/report/logic-model-svg";
import { useTexts } from "../../pane-context";
import { VisuallyHidden } from "../../parts/visually-hidden";
import type { ModelDoubts } from "../about-model";
import { DrawnLinkLine } from "./drawn-link";
import { FigureContent } from "./figure-content";
import { useFigureStyles } from "./figure-styles";
import { FigureTools } from "./figure-tools";
import { figureTexts } from "./figure-texts";
import { namesInSight } from "./names-in-sight";
import { legible } from "./pane-style";
import { useFigureKeys } from "./use-figure-keys";
import { useInSight } from "./use-in-sight";
import { usePointer } from "./use-pointer";
import { useZoom, type Zoom } from "./use-zoom";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalXS },
});

interface ModelFigureProps {
  readonly diagram: Diagram;
  /** Pixels across. */
  readonly room: number;
  readonly description: FigureDescription;
  /** What a screen reader says of a node, by its id. */
  readonly labels: ReadonlyMap<string, string>;
  readonly doubts: ModelDoubts;
  readonly onDirection: (direction: DiagramDirection) => void;
  /** Something is opened below it: both are to be seen. */
  readonly isCompact: boolean;
  readonly chosenNode: string | null;
  readonly chosenLink: string | null;
  readonly onNode: (node: string) => void;
  readonly onLink: (link: string) => void;
  /** `null`: title, notes. */
  readonly onLayer: (layer: string | null) => void;
  readonly onConnect: (from: string, to: string) => void;
}

/** The model as its figure: to look at, to walk through by arrow keys, and to link by drag. */
export function ModelFigure(props: ModelFigureProps) {
  const {
    diagram: laidOut,
    room,
    description,
    onDirection,
    isCompact,
    onConnect,
    ...content
  } = props;
  const styles = useStyles();
  const figure = useFigureStyles();
  const texts = useTexts(figureTexts);
  const frame = useRef<HTMLDivElement>(null);
  const told = useId();
  const zoom = useZoom(frame, laidOut.width);
  const edge = edgeOf(laidOut, room, zoom.scale);
  const diagram = useMemo(() => namesInSight(laidOut, edge), [laidOut, edge]);
  const { drawn, ...pointer } = usePointer(diagram, onConnect);
  useFigureKeys(frame, { diagram, zoom, onNode: content.onNode });
  useInSight(frame, content.chosenNode);
  return (
    <div className={styles.root}>
      <FigureTools zoom={zoom} direction={diagram.direction} onDirection={onDirection} />
      <VisuallyHidden id={told}>
        {texts.keys} {description.description}
      </VisuallyHidden>
      {/* Of this role, arrow keys come here and do not move a screen reader's own cursor. */}
      <div
        ref={frame}
        role="application"
        aria-label={description.title}
        aria-describedby={told}
        className={mergeClasses(figure.frame, isCompact && figure.compact)}
        {...pointer}
      >
        <svg
          className={figure.svg}
          style={sizeOf(diagram, zoom.scale)}
          viewBox={`0 0 ${diagram.width} ${diagram.height}`}
          role="presentation"
        >
          <FigureContent diagram={diagram} {...content} />
          {drawn && <DrawnLinkLine diagram={diagram} drawn={drawn} />}
        </svg>
      </div>
    </div>
  );
}

/** How much of the figure is seen from its left, in its own pixels. */
function edgeOf({ width }: Diagram, room: number, scale: Zoom["scale"]): number {
  switch (scale) {
    case "fit":
      return width;
    case "legible":
      return room / legible;
    default:
      return room / scale;
  }
}

/** As wide as the pane, but by itself neither too small to read nor larger than on paper. */
function sizeOf({ width, height }: Diagram, scale: Zoom["scale"]) {
  switch (scale) {
    case "fit":
      return { width: "100%", height: "auto" };
    case "legible":
      return { width: "100%", height: "auto", minWidth: width * legible, maxWidth: width * 1.15 };
    default:
      return { width: width * scale, height: height * scale };
  }
}
