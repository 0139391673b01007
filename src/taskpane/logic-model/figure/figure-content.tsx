import { memo } from "react";
import type { Diagram } from "../../../core/logic-model/layout/diagram";
import { paper } from "../../../core/report/logic-model-look";
import type { ModelDoubts } from "../about-model";
import { Bands, Lines, Links, Node } from "./figure-parts";

interface FigureContentProps {
  readonly diagram: Diagram;
  /** What a screen reader says of a node, by its id. */
  readonly labels: ReadonlyMap<string, string>;
  readonly doubts: ModelDoubts;
  readonly chosenNode: string | null;
  readonly chosenLink: string | null;
  readonly onNode: (node: string) => void;
  readonly onLink: (link: string) => void;
  readonly onLayer: (layer: string | null) => void;
}

/**
 * Everything drawn of the model. Remembered: while a link is drawn or the figure zoomed, thousands of
 * shapes stay as they are.
 */
export const FigureContent = memo(function FigureContent(props: FigureContentProps) {
  const { diagram, labels, doubts, chosenNode, chosenLink, onNode, onLink, onLayer } = props;
  const entry = diagram.nodes.some(({ id }) => id === chosenNode)
    ? chosenNode
    : (diagram.nodes[0]?.id ?? null);
  return (
    <>
      <g aria-hidden>
        <Lines texts={diagram.title} color={paper.text} />
        <Bands diagram={diagram} onChoose={onLayer} />
        <Links diagram={diagram} chosen={chosenLink} onChoose={onLink} />
      </g>
      {diagram.nodes.map((node) => (
        <Node
          key={node.id}
          node={node}
          label={labels.get(node.id) ?? node.name}
          faults={doubts.of(node.id).length}
          isChosen={node.id === chosenNode}
          isEntry={node.id === entry}
          onChoose={onNode}
        />
      ))}
      <g aria-hidden>
        <Lines texts={diagram.notes} color={paper.faint} />
      </g>
    </>
  );
});
