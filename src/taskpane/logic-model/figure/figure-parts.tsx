import { memo } from "react";
import type { Box, Diagram, DiagramText, Point } from "../../../core/logic-model/layout/diagram";
import { bandLook, nodeLook, paper, statusColors } from "../../../core/report/logic-model-look";
import { useFigureStyles } from "./figure-styles";

const bold: readonly DiagramText["role"][] = ["title", "layer", "name", "kind"];
const faint: readonly DiagramText["role"][] = ["reference", "note", "unmeasured"];

/** Lines of text as the layout has broken them. */
export function Lines({
  texts,
  color,
}: {
  readonly texts: readonly DiagramText[];
  readonly color: string;
}) {
  return texts.map(({ text, role, size, anchor, status, x, y }, at) => (
    <text
      key={at}
      x={x}
      y={y}
      fontSize={size}
      textAnchor={anchor}
      fontWeight={bold.includes(role) || status ? 700 : 400}
      fill={status ? statusColors[status] : faint.includes(role) ? paper.faint : color}
    >
      {text}
    </text>
  ));
}

interface BandsProps {
  readonly diagram: Diagram;
  readonly onChoose: (layer: string) => void;
}

/** The layers' areas with their names, and the way from each to the next. Pressing a name chooses it. */
export const Bands = memo(function Bands({ diagram, onChoose }: BandsProps) {
  const styles = useFigureStyles();
  return (
    <>
      {diagram.bands.map(({ layer, role, box, labelBox, texts }) => {
        const { fill, stroke, text } = bandLook(role);
        return (
          <g key={layer}>
            <rect {...box} rx={6} fill={fill} stroke={stroke} />
            <g
              data-layer={layer}
              className={styles.link}
              onClick={() => {
                onChoose(layer);
              }}
            >
              <rect {...labelBox} fill={fill} stroke="none" opacity={0} />
              <Lines texts={texts} color={text} />
            </g>
          </g>
        );
      })}
      {diagram.axis.map(([from, to], at) => (
        <g key={at} opacity={0.6}>
          <path d={wayOf([from, towards(to, from, 8)])} stroke={paper.faint} strokeWidth={4} />
          <path d={headOf(from, to, 7)} fill={paper.faint} />
        </g>
      ))}
    </>
  );
});

interface LinksProps {
  readonly diagram: Diagram;
  readonly chosen: string | null;
  readonly onChoose: (link: string) => void;
}

/** The links as lines with their sentences. Pressing one chooses it; by keyboard, its node's editor leads there. */
export const Links = memo(function Links({ diagram, chosen, onChoose }: LinksProps) {
  const styles = useFigureStyles();
  return (
    <>
      {diagram.connectors.map(({ link, points }) => {
        const [before, tip] = [points.at(-2), points.at(-1)];
        if (!before || !tip) return null;
        const d = wayOf([...points.slice(0, -1), towards(tip, before, 7)]);
        return (
          <g
            key={link}
            data-link={link}
            className={styles.link}
            onClick={() => {
              onChoose(link);
            }}
          >
            <path d={d} fill="none" stroke="none" strokeWidth={14} pointerEvents="stroke" />
            <path
              d={d}
              fill="none"
              stroke={paper.line}
              strokeWidth={link === chosen ? 3 : 1.6}
              strokeLinejoin="round"
            />
            <path d={headOf(before, tip, 5)} className={styles.head} fill={paper.line} />
          </g>
        );
      })}
      {diagram.captions.map(({ links, box, texts }) => {
        const { fill, stroke, text } = paper.caption;
        const isChosen = chosen !== null && links.includes(chosen);
        return (
          <g
            key={links.join(" ")}
            className={styles.link}
            onClick={() => {
              if (links[0] !== undefined) onChoose(links[0]);
            }}
          >
            <rect
              {...box}
              rx={Math.min(10, box.height / 2)}
              fill={fill}
              stroke={isChosen ? paper.line : stroke}
              strokeWidth={isChosen ? 2 : 1}
            />
            <Lines texts={texts} color={text} />
          </g>
        );
      })}
    </>
  );
});

interface NodeProps {
  readonly node: Diagram["nodes"][number];
  readonly label: string;
  readonly faults: number;
  readonly isChosen: boolean;
  /** The one that Tab reaches; arrow keys lead to the others. */
  readonly isEntry: boolean;
  readonly onChoose: (node: string) => void;
}

/** A goal or area, as a button. Remembered: choosing one of many draws that one anew. */
export const Node = memo(function Node(props: NodeProps) {
  const { node, label, faults, isChosen, isEntry, onChoose } = props;
  const styles = useFigureStyles();
  const { id, role, box, texts } = node;
  const { fill, stroke, text } = nodeLook(role);
  return (
    <g
      data-node={id}
      role="button"
      tabIndex={isEntry ? 0 : -1}
      aria-label={label}
      aria-pressed={isChosen}
      className={styles.node}
      onClick={() => {
        onChoose(id);
      }}
    >
      <rect
        {...box}
        rx={4}
        className={styles.box}
        fill={fill}
        stroke={stroke}
        strokeWidth={isChosen ? 3 : 1.6}
      />
      <g aria-hidden>
        <Lines texts={texts} color={text} />
        {faults > 0 && <FaultMark box={box} />}
        <g className={styles.handle} data-handle={id}>
          <circle cx={box.x + box.width / 2} cy={box.y} r={14} fill="none" pointerEvents="all" />
          <circle cx={box.x + box.width / 2} cy={box.y} r={8} fill={stroke} />
          <path
            d={`M${box.x + box.width / 2 - 4} ${box.y}h8m-4 -4v8`}
            stroke="#ffffff"
            strokeWidth={1.8}
          />
        </g>
      </g>
    </g>
  );
});

/** Something about the node is to be considered: its editor says what. */
function FaultMark({ box }: { readonly box: Box }) {
  const [x, y] = [box.x + box.width - 4, box.y + 4];
  return (
    <>
      <circle cx={x} cy={y} r={8.5} fill="#fff4ce" stroke="#6b4e00" strokeWidth={1.4} />
      <text x={x} y={y + 4.5} fontSize={13} fontWeight={700} textAnchor="middle" fill="#6b4e00">
        !
      </text>
    </>
  );
}

function wayOf(points: readonly Point[]): string {
  return points.map(({ x, y }, at) => `${at === 0 ? "M" : "L"}${x} ${y}`).join("");
}

/** An arrow's head with its tip at `tip`. */
function headOf(from: Point, tip: Point, half: number): string {
  const length = Math.hypot(tip.x - from.x, tip.y - from.y) || 1;
  const [dx, dy] = [(tip.x - from.x) / length, (tip.y - from.y) / length];
  const back = { x: tip.x - dx * half * 1.8, y: tip.y - dy * half * 1.8 };
  const left = { x: back.x - dy * half, y: back.y + dx * half };
  const right = { x: back.x + dy * half, y: back.y - dx * half };
  return `${wayOf([tip, left, right])}Z`;
}

function towards(from: Point, to: Point, by: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return {
    x: from.x + ((to.x - from.x) / length) * by,
    y: from.y + ((to.y - from.y) / length) * by,
  };
}
