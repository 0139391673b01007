import type {
  PlannedDrawing,
  PlannedItem,
  PlannedLine,
  PlannedShape,
  PlannedText,
  TextPiece,
} from "../app/planned-drawing";
import type { StepOf } from "../app/write-plan";
import type { StandingDrawing } from "./read-drawings";

/** Compact in its lines, and on every Windows that has Japanese; elsewhere Excel takes its own font. */
const font = "Yu Gothic UI";

/** Points between a shape's outline and its text. */
const inset = 5;

/** Where a new sheet's first cell is. */
const corner: StandingDrawing = { left: 0, top: 0, own: [], others: [], group: null };

/** Queues a drawing in place of the one of its name; shapes of any other name stay as they are. */
export function queueDrawing(
  sheet: Excel.Worksheet,
  { drawing }: StepOf<"drawing">,
  standing: StandingDrawing = corner,
): void {
  for (const id of standing.own) sheet.shapes.getItem(id).delete();
  if (drawing && drawing.items.length > 0) draw(sheet, drawing, standing);
}

/** Queues new words for the shapes of a drawing that are still there. */
export function queueDrawingTexts(
  sheet: Excel.Worksheet,
  { texts }: StepOf<"drawing-texts">,
  standing: StandingDrawing = corner,
): void {
  const { group } = standing;
  if (!group) return;
  const { shapes } = sheet.shapes.getItem(group.id).group;
  for (const { shape, text } of texts) {
    if (group.members.includes(shape)) queueText(shapes.getItem(shape), text);
  }
}

function draw(sheet: Excel.Worksheet, drawing: PlannedDrawing, place: StandingDrawing): void {
  const { name, title, description, items } = drawing;
  const added = new Map<string, Excel.Shape>();
  for (const item of items) added.set(item.name, add(sheet.shapes, item, place));
  // Only now are all shapes there that lines may hold on to.
  for (const item of items) if (item.kind === "line") connect(item, added);
  const shapes = [...added.values()];
  const [whole] = shapes;
  if (!whole) return;
  const group = shapes.length > 1 ? sheet.shapes.addGroup(shapes) : whole;
  group.name = name;
  group.altTextTitle = title;
  group.altTextDescription = description;
  // Rows that grow and columns that widen must not pull it out of shape.
  group.placement = "OneCell";
}

function add(
  shapes: Excel.ShapeCollection,
  item: PlannedItem,
  place: StandingDrawing,
): Excel.Shape {
  const shape = item.kind === "line" ? addLine(shapes, item, place) : addShape(shapes, item, place);
  shape.name = item.name;
  if (item.description !== "") shape.altTextDescription = item.description;
  return shape;
}

function addShape(
  shapes: Excel.ShapeCollection,
  { form, box, fill, stroke, text }: PlannedShape,
  { left, top }: StandingDrawing,
): Excel.Shape {
  const shape = shapes.addGeometricShape(form);
  shape.left = left + box.left;
  shape.top = top + box.top;
  shape.width = box.width;
  shape.height = box.height;
  if (fill === null) shape.fill.clear();
  else shape.fill.setSolidColor(fill);
  if (stroke) {
    shape.lineFormat.color = stroke.color;
    shape.lineFormat.weight = stroke.weight;
  } else {
    shape.lineFormat.visible = false;
  }
  if (text) {
    const { textFrame } = shape;
    textFrame.verticalAlignment = "Middle";
    textFrame.leftMargin = inset;
    textFrame.rightMargin = inset;
    textFrame.topMargin = 0;
    textFrame.bottomMargin = 0;
    queueText(shape, text);
  }
  return shape;
}

/** The whole text looks as its most frequent letters do; what looks otherwise is told apart. */
function queueText({ textFrame }: Excel.Shape, { pieces, align }: PlannedText): void {
  const { textRange } = textFrame;
  const usual = mostFrequent(pieces);
  textFrame.horizontalAlignment = align;
  textRange.text = pieces.map(({ text }) => text).join("");
  textRange.font.name = font;
  if (!usual) return;
  queueLook(textRange.font, usual);
  let start = 0;
  for (const piece of pieces) {
    if (!looksAlike(piece, usual)) {
      queueLook(textRange.getSubstring(start, piece.text.length).font, piece);
    }
    start += piece.text.length;
  }
}

function queueLook(letters: Excel.ShapeFont, { size, color, bold }: TextPiece): void {
  letters.size = size;
  letters.color = color;
  letters.bold = bold;
}

function mostFrequent(pieces: readonly TextPiece[]): TextPiece | undefined {
  const letters = (look: TextPiece) =>
    pieces.reduce((sum, one) => sum + (looksAlike(one, look) ? one.text.length : 0), 0);
  return pieces.toSorted((a, b) => letters(b) - letters(a))[0];
}

function looksAlike(a: TextPiece, b: TextPiece): boolean {
  return a.size === b.size && a.color === b.color && a.bold === b.bold;
}

function addLine(
  shapes: Excel.ShapeCollection,
  { from, to, color, weight, head }: PlannedLine,
  { left, top }: StandingDrawing,
): Excel.Shape {
  const line = shapes.addLine(left + from.x, top + from.y, left + to.x, top + to.y, "Straight");
  line.lineFormat.color = color;
  line.lineFormat.weight = weight;
  if (head) line.line.endArrowheadStyle = "Triangle";
  return line;
}

function connect({ name, from, to }: PlannedLine, added: ReadonlyMap<string, Excel.Shape>): void {
  const line = added.get(name)?.line;
  const [first, last] = [added.get(from.shape), added.get(to.shape)];
  if (first) line?.connectBeginShape(first, from.site);
  if (last) line?.connectEndShape(last, to.site);
}
