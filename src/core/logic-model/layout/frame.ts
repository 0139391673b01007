import { logicModelTexts } from "../../messages/logic-model";
import type { DiagramText, Point } from "./diagram";
import type { Layout } from "./layout";
import { plainContent, type Content, type ContentOptions } from "./node-content";
import type { Stack } from "./stack";
import { style as usual } from "./style";

/** The page around the rows: its size, its title and notes, and where the rows lie on it. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly title: readonly DiagramText[];
  readonly notes: readonly DiagramText[];
  /** The area of a layer across the rows, with the room for its name. */
  readonly across: { readonly from: number; readonly to: number };
  /** The names of the layers: their middle across the rows, and how high their row is (to the right). */
  readonly labelMiddle: number;
  readonly labelHeight: number;
  /** A place across and along the rows as a point of the page. */
  readonly at: (across: number, along: number) => Point;
}

/** Narrower figures are given this much across the rows: a title needs room as well. */
const narrowest = { up: 560, right: 240 } as const;

/** The page that a layout needs. */
export function frameOf(
  layout: Layout,
  stack: Stack,
  labels: readonly Content[],
  options: ContentOptions,
): Frame {
  const { style = usual } = options;
  const up = layout.direction === "up";
  const [left, right] = extent(layout);
  const labelHeight = Math.max(style.layerRow, ...labels.map(({ height }) => height + 20));
  const label = up ? style.layerColumn : labelHeight;
  const content = Math.max(narrowest[layout.direction], right - left);
  const across = label + content + 2 * style.bandPadding;
  const width = (up ? across : stack.length) + 2 * style.margin;
  const title = block(titleOf(layout, options), "title", style.titleSize, width, options);
  const notes = layout.model.notes.map((note) =>
    block(note, "note", style.noteSize, width, options),
  );
  const top = style.margin + title.height + 12;
  const notesTop = top + (up ? stack.length : across) + 14;
  const start = label + style.bandPadding + (content - (right - left)) / 2 - left;
  return {
    width,
    height: notesTop + notes.reduce((sum, { height }) => sum + height, 0) + style.margin,
    title: title.texts.map((text) => moveBy(text, style.margin, style.margin)),
    notes: stackNotes(notes, style.margin, notesTop),
    across: { from: -start, to: across - start },
    labelMiddle: up ? style.margin + style.layerColumn / 2 : top + labelHeight / 2,
    labelHeight,
    at: (a, b) =>
      up
        ? { x: style.margin + start + a, y: top + stack.length - b }
        : { x: style.margin + b, y: top + start + a },
  };
}

/** The words of the figure when the model has no title. */
function titleOf({ model }: Layout, { language }: ContentOptions): string {
  return model.title ?? logicModelTexts(language).figure.untitled;
}

function extent({ lanes, places }: Layout): readonly [number, number] {
  let [left, right] = [Infinity, -Infinity];
  lanes.items.forEach((_, item) => {
    const [middle, half] = [places.middle[item] ?? 0, (places.size[item] ?? 0) / 2];
    left = Math.min(left, middle - half);
    right = Math.max(right, middle + half);
  });
  return left <= right ? [left, right] : [0, 0];
}

/** A paragraph from the left edge. */
function block(
  text: string,
  role: "title" | "note",
  size: number,
  width: number,
  { measure, style = usual }: ContentOptions,
): Content {
  const room = width - 2 * style.margin;
  const content = plainContent(text, role, { size, width: room, measure, style });
  return {
    ...content,
    texts: content.texts.map((line) => ({ ...line, x: 0, anchor: "start" })),
  };
}

function stackNotes(notes: readonly Content[], left: number, top: number): readonly DiagramText[] {
  let y = top;
  return notes.flatMap(({ texts, height }) => {
    const placed = texts.map((text) => moveBy(text, left, y));
    y += height;
    return placed;
  });
}

function moveBy(text: DiagramText, x: number, y: number): DiagramText {
  return { ...text, x: text.x + x, y: text.y + y };
}
