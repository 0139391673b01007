import type { StatusCode } from "../../indicator/verdict";
import type { Language } from "../../messages/language";
import { logicModelTexts } from "../../messages/logic-model";
import { statusMark, statusWord } from "../../messages/status-words";
import { isAim } from "../layer-roles";
import type { LayerRole, ModelIndicator, ModelNode } from "../model";
import type { DiagramText, TextRole } from "./diagram";
import type { Measure } from "./measure";
import { style as usual, type DiagramStyle } from "./style";
import { wrapText } from "./wrap-text";

/** How an indicator stands, as the figure shows it. */
export interface IndicatorFigures {
  /** `36.0% → 90.0%超`; empty when there are no numbers. */
  readonly values: string;
  /** `null`: nothing is judged. */
  readonly status: StatusCode | null;
}

/** The lines of a box, from its upper left corner, and the room that they take. */
export interface Content {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly DiagramText[];
}

/** What the lines of a node are made with. */
export interface ContentOptions {
  readonly measure: Measure;
  readonly language: Language;
  /** By `Indicator.id`. */
  readonly figures: ReadonlyMap<string, IndicatorFigures>;
  /** Other sizes than the usual ones. */
  readonly style?: DiagramStyle;
}

/** Something that lines are added to, one below the other. */
interface Paper {
  readonly texts: DiagramText[];
  y: number;
  width: number;
  /** The widest that a line may be. */
  readonly room: number;
  readonly style: DiagramStyle;
}

/** A node's name, then its indicators: kind, name, and below it how it stands. Lines are at most `room` long. */
export function nodeContent(
  node: ModelNode,
  role: LayerRole | null,
  room: number,
  options: ContentOptions,
): Content {
  const { language, measure, style = usual } = options;
  const paper: Paper = { texts: [], y: 0, width: 0, room, style };
  for (const text of wrapText(node.name, room / style.nameSize, measure)) {
    addLine(paper, { text, role: "name", size: style.nameSize }, options);
  }
  if (node.indicators.length === 0 && !isAim(role)) {
    const { unmeasured } = logicModelTexts(language).figure;
    for (const text of wrapText(unmeasured, room / style.valueSize, measure)) {
      addLine(paper, { text, role: "unmeasured", size: style.valueSize }, options);
    }
  }
  const indent = kindWidth(node, options);
  node.indicators.forEach((indicator, at) => {
    paper.y += at === 0 ? 4 : 2;
    const before = node.indicators[at - 1]?.kind;
    if (before !== indicator.kind) {
      const word = logicModelTexts(language).shortKinds[indicator.kind];
      const line = { text: word, role: "kind", size: style.valueSize } as const;
      paper.texts.push(lineAt(paper, 0, line, style.textSize));
    }
    addIndicator(paper, indicator, indent, options);
  });
  const width = Math.max(style.nodeMinimum - 2 * style.nodePadding, paper.width);
  return {
    width,
    height: paper.y,
    texts: paper.texts.map((text) => (text.anchor === "middle" ? { ...text, x: width / 2 } : text)),
  };
}

/** A text on its own, in the middle of its box: a causal sentence, the name of a layer. */
export function plainContent(
  text: string,
  role: TextRole,
  {
    size,
    width,
    measure,
    style: { lineHeight } = usual,
  }: {
    readonly size: number;
    readonly width: number;
    readonly measure: Measure;
    readonly style?: DiagramStyle | undefined;
  },
): Content {
  const lines = wrapText(text, width / size, measure);
  const needed = Math.max(0, ...lines.map((line) => measure(line) * size));
  return {
    width: needed,
    height: lines.length * size * lineHeight,
    texts: lines.map((line, at) => ({
      text: line,
      role,
      size,
      anchor: "middle",
      status: null,
      x: needed / 2,
      y: baseline(at * size * lineHeight, size, lineHeight),
    })),
  };
}

/** Room for the longest of KGI, KPI, 参考値 that the node has. */
function kindWidth(
  { indicators }: ModelNode,
  { measure, language, style = usual }: ContentOptions,
): number {
  const words = indicators.map(({ kind }) => measure(logicModelTexts(language).shortKinds[kind]));
  return Math.max(0, ...words) * style.valueSize + style.kindGap;
}

function addIndicator(
  paper: Paper,
  { name, kind, indicatorId }: ModelIndicator,
  x: number,
  options: ContentOptions,
): void {
  const { measure, language, style = usual } = options;
  const role = kind === "reference" ? "reference" : "indicator";
  for (const text of wrapText(name, (paper.room - x) / style.textSize, measure)) {
    addLine(paper, { text, role, size: style.textSize, x }, options);
  }
  const figures = indicatorId === null ? undefined : options.figures.get(indicatorId);
  if (!figures) return;
  const { status, values } = figures;
  const word = status && `${statusMark(status)} ${statusWord(status, language)}`;
  const width = (paper.room - x) / style.valueSize;
  const value = [word, values].filter((part) => part !== null && part !== "").join(" ");
  // Side by side, or one below the other: never a number apart from its unit.
  const parts = word === null || measure(value) <= width ? [value] : [word, values];
  for (const text of parts.flatMap((part) => wrapText(part, width, measure))) {
    addLine(paper, { text, role: "value", size: style.valueSize, x, status }, options);
  }
}

interface Line {
  readonly text: string;
  readonly role: TextRole;
  readonly size: number;
  readonly x?: number;
  readonly status?: StatusCode | null;
}

function addLine(paper: Paper, line: Line, { measure }: ContentOptions): void {
  paper.texts.push(lineAt(paper, line.x ?? 0, line, line.size));
  paper.y += line.size * paper.style.lineHeight;
  paper.width = Math.max(paper.width, (line.x ?? 0) + measure(line.text) * line.size);
}

/** `beside`: the letters whose baseline it shares. */
function lineAt({ y, style }: Paper, x: number, line: Line, beside: number): DiagramText {
  return {
    text: line.text,
    role: line.role,
    size: line.size,
    anchor: line.role === "name" || line.role === "unmeasured" ? "middle" : "start",
    status: line.status ?? null,
    x,
    y: baseline(y, beside, style.lineHeight),
  };
}

/** The baseline of a line that begins at `y`: letters stand in the middle of the line's height. */
function baseline(y: number, size: number, lineHeight: number): number {
  return y + (size * (lineHeight - 1)) / 2 + size * 0.86;
}
