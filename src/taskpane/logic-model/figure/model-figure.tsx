import { Button, makeStyles, mergeClasses, tokens, Tooltip } from "@fluentui/react-components";
import { ArrowFitRegular, ZoomInRegular, ZoomOutRegular } from "@fluentui/react-icons";
import { useId, useRef, type KeyboardEvent } from "react";
import type { Diagram } from "../../../core/logic-model/layout/diagram";
import { paper } from "../../../core/report/logic-model-look";
import type { FigureDescription } from "../../../core/report/logic-model-svg";
import { useTexts } from "../../pane-context";
import { VisuallyHidden } from "../../parts/visually-hidden";
import { Bands, Lines, Links, Node } from "./figure-parts";
import { useFigureStyles } from "./figure-styles";
import { figureTexts } from "./figure-texts";
import { arrowKeys, neighbour } from "./neighbour";
import { usePointer } from "./use-pointer";
import { useZoom, type Zoom } from "./use-zoom";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalXS },
  tools: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "flex-end" },
  hint: {
    flex: 1,
    minWidth: "160px",
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface ModelFigureProps {
  readonly diagram: Diagram;
  readonly description: FigureDescription;
  /** What a screen reader says of a node. */
  readonly labelOf: (node: string) => string;
  readonly faultsOf: (node: string) => number;
  readonly chosenNode: string | null;
  readonly chosenLink: string | null;
  readonly onNode: (node: string) => void;
  readonly onLink: (link: string) => void;
  readonly onConnect: (from: string, to: string) => void;
}

/** The model as its figure: to look at, to walk through by arrow keys, and to link by drag. */
export function ModelFigure(props: ModelFigureProps) {
  const { diagram, description, chosenNode, chosenLink } = props;
  const styles = useStyles();
  const figure = useFigureStyles();
  const texts = useTexts(figureTexts);
  const frame = useRef<HTMLDivElement>(null);
  const told = useId();
  const zoom = useZoom(frame, diagram.width);
  const { drawn, ...pointer } = usePointer(diagram, props.onConnect);
  const entry = diagram.nodes.some(({ id }) => id === chosenNode)
    ? chosenNode
    : (diagram.nodes[0]?.id ?? null);
  const { width, height } = diagram;
  return (
    <div className={styles.root}>
      <Tools zoom={zoom} hint={texts.hint} />
      <VisuallyHidden id={told}>
        {texts.keys} {description.description}
      </VisuallyHidden>
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions -- it hears the keys of the nodes inside */}
      <div
        ref={frame}
        className={figure.frame}
        {...pointer}
        onKeyDown={(event) => {
          onKey(event, props, zoom);
        }}
      >
        <svg
          className={mergeClasses(figure.svg, zoom.scale === "fit" && figure.fit)}
          {...(zoom.scale !== "fit" && { width: width * zoom.scale, height: height * zoom.scale })}
          style={zoom.scale === "fit" ? { maxWidth: width * 1.25, minWidth: width * 0.6 } : {}}
          viewBox={`0 0 ${width} ${height}`}
          role="group"
          aria-label={description.title}
          aria-describedby={told}
        >
          <g aria-hidden>
            <Lines texts={diagram.title} color={paper.text} />
            <Bands diagram={diagram} />
            <Links diagram={diagram} chosen={chosenLink} onChoose={props.onLink} />
          </g>
          {diagram.nodes.map((node) => (
            <Node
              key={node.id}
              node={node}
              label={props.labelOf(node.id)}
              faults={props.faultsOf(node.id)}
              isChosen={node.id === chosenNode}
              isEntry={node.id === entry}
              onChoose={() => {
                props.onNode(node.id);
              }}
            />
          ))}
          <g aria-hidden>
            <Lines texts={diagram.notes} color={paper.faint} />
            {drawn && (
              <path
                className={figure.drawn}
                d={`M${drawn.start.x} ${drawn.start.y}L${drawn.end.x} ${drawn.end.y}`}
                stroke={paper.line}
                strokeWidth={2.5}
                strokeDasharray="6 4"
              />
            )}
          </g>
        </svg>
      </div>
    </div>
  );
}

/** Arrow keys lead from node to node, Enter and the space bar choose, `+`, `-` and `0` zoom. */
function onKey(
  event: KeyboardEvent<HTMLDivElement>,
  { diagram, onNode }: ModelFigureProps,
  zoom: Zoom,
): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const { key } = event;
  const focused = event.target instanceof Element && event.target.closest("[data-node]");
  const from = focused ? focused.getAttribute("data-node") : null;
  const arrow = arrowKeys.find((one) => one === key);
  if (arrow && from !== null) {
    event.preventDefault();
    const next = neighbour(diagram, from, arrow);
    const nodes = event.currentTarget.querySelectorAll<SVGElement>("[data-node]");
    [...nodes].find((node) => node.getAttribute("data-node") === next)?.focus();
  } else if ((key === "Enter" || key === " ") && from !== null) {
    event.preventDefault();
    onNode(from);
  } else zoomBy(key, zoom);
}

function zoomBy(key: string, { larger, smaller, fit }: Zoom): void {
  // On a Japanese keyboard `+` is Shift with `;`.
  if (key === "+" || key === ";") larger();
  else if (key === "-") smaller();
  else if (key === "0") fit();
}

function Tools({ zoom, hint }: { readonly zoom: Zoom; readonly hint: string }) {
  const styles = useStyles();
  const texts = useTexts(figureTexts);
  const buttons = [
    { label: texts.smaller, icon: <ZoomOutRegular />, does: zoom.smaller },
    { label: texts.larger, icon: <ZoomInRegular />, does: zoom.larger },
    { label: texts.fit, icon: <ArrowFitRegular />, does: zoom.fit },
  ];
  return (
    <div className={styles.tools}>
      <p className={styles.hint}>{hint}</p>
      {buttons.map(({ label, icon, does }) => (
        <Tooltip key={label} content={label} relationship="label">
          <Button size="small" appearance="subtle" icon={icon} onClick={does} />
        </Tooltip>
      ))}
    </div>
  );
}
