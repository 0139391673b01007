import { invalidArgument, notSupported } from "../host-error";
import { HostObject } from "../host-object";
import { finiteNumber, flagValue, oneOf, textValue, wholeNumber } from "./arguments";
import { colorArgument } from "./format-fill";
import { lookAt, withLook, type LetterLook, type LetterSpan } from "./shape-letters";
import type { ShapeTarget } from "./shape-look";
import type { ShapeTextLook } from "./shape-record";

/** What the objects about a shape's text share. */
abstract class TextPart extends HostObject {
  protected readonly shape: ShapeTarget;

  constructor(shape: ShapeTarget) {
    super();
    this.shape = shape;
  }

  protected get look(): ShapeTextLook {
    return this.shape.$record.text;
  }
  protected change(change: Partial<ShapeTextLook>): void {
    this.shape.$change(({ text }) => Object.assign(text, change));
  }
}

/** `Excel.TextFrame` */
export class TextFrame extends TextPart {
  readonly $type = "TextFrame";

  override get $scalars(): readonly string[] {
    return [
      ...["autoSizeSetting", "bottomMargin", "hasText", "horizontalAlignment", "leftMargin"],
      ...["orientation", "rightMargin", "topMargin", "verticalAlignment"],
    ];
  }
  get hasText(): boolean {
    return this.look.text !== "";
  }
  get textRange(): HostObject {
    return new TextRange(this.shape);
  }
  deleteText(): void {
    this.change({ text: "", spans: [] });
  }
  get horizontalAlignment(): string {
    return this.look.horizontalAlignment;
  }
  set horizontalAlignment(word: unknown) {
    this.change({ horizontalAlignment: oneOf(horizontals, word) });
  }
  get verticalAlignment(): string {
    return this.look.verticalAlignment;
  }
  set verticalAlignment(word: unknown) {
    this.change({ verticalAlignment: oneOf(["Top", "Middle", "Bottom"], word) });
  }
  get orientation(): string {
    return this.look.orientation;
  }
  set orientation(word: unknown) {
    this.change({ orientation: oneOf(["Horizontal", "Vertical", "EastAsianVertical"], word) });
  }
  get autoSizeSetting(): string {
    return this.look.autoSizeSetting;
  }
  set autoSizeSetting(word: unknown) {
    this.change({ autoSizeSetting: oneOf(autoSizes, word) });
  }
  get leftMargin(): number {
    return this.look.leftMargin;
  }
  set leftMargin(points: unknown) {
    this.change({ leftMargin: finiteNumber(points) });
  }
  get rightMargin(): number {
    return this.look.rightMargin;
  }
  set rightMargin(points: unknown) {
    this.change({ rightMargin: finiteNumber(points) });
  }
  get topMargin(): number {
    return this.look.topMargin;
  }
  set topMargin(points: unknown) {
    this.change({ topMargin: finiteNumber(points) });
  }
  get bottomMargin(): number {
    return this.look.bottomMargin;
  }
  set bottomMargin(points: unknown) {
    this.change({ bottomMargin: finiteNumber(points) });
  }
}

const horizontals = ["Left", "Center", "Right", "Justify", "Distributed"];
const autoSizes = ["AutoSizeNone", "AutoSizeTextToFitShape", "AutoSizeShapeToFitText"];

/** Some letters of a text; `null` is all of it. */
type Part = Pick<LetterSpan, "start" | "length"> | null;

/** `Excel.TextRange` */
class TextRange extends TextPart {
  readonly $type = "TextRange";
  readonly #part: Part;

  constructor(shape: ShapeTarget, part: Part = null) {
    super(shape);
    this.#part = part;
  }

  override get $scalars(): readonly string[] {
    return ["text"];
  }
  get text(): string {
    const { text } = this.look;
    const { start, length } = this.#part ?? { start: 0, length: text.length };
    return text.slice(start, start + length);
  }
  /** New words look as the first letter did. */
  set text(given: unknown) {
    if (this.#part) throw notSupported("the text of a part of a shape's text");
    const text = textValue(given);
    this.change({ ...lookAt(this.look, 0), text, spans: [] });
  }
  get font(): HostObject {
    return new ShapeFont(this.shape, this.#part);
  }
  getSubstring(start: unknown, length?: unknown): HostObject {
    const first = (this.#part?.start ?? 0) + wholeNumber(start);
    const room = this.look.text.length - first;
    const count = length === undefined || length === null ? room : wholeNumber(length);
    if (first < 0 || count < 0 || count > room) throw invalidArgument(`letter ${first}`);
    return new TextRange(this.shape, { start: first, length: count });
  }
}

/** `Excel.ShapeFont`; of letters that look otherwise from each other, each answer is null. */
class ShapeFont extends TextPart {
  readonly $type = "ShapeFont";
  readonly #part: Part;

  constructor(shape: ShapeTarget, part: Part) {
    super(shape);
    this.#part = part;
  }

  override get $scalars(): readonly string[] {
    return ["bold", "color", "italic", "name", "size", "underline"];
  }
  get bold(): boolean | null {
    return this.#read("bold");
  }
  set bold(bold: unknown) {
    this.#write({ bold: flagValue(bold) });
  }
  get italic(): boolean | null {
    return this.#read("italic");
  }
  set italic(italic: unknown) {
    this.#write({ italic: flagValue(italic) });
  }
  get underline(): string | null {
    return this.#read("underline");
  }
  set underline(kind: unknown) {
    this.#write({ underline: oneOf(["None", "Single", "Double"], kind) });
  }
  get color(): string | null {
    return this.#read("color");
  }
  set color(color: unknown) {
    this.#write({ color: colorArgument(color) });
  }
  get name(): string | null {
    return this.#read("name");
  }
  set name(name: unknown) {
    this.#write({ name: textValue(name) });
  }
  get size(): number | null {
    return this.#read("size");
  }
  set size(points: unknown) {
    const size = finiteNumber(points);
    if (size <= 0) throw invalidArgument(String(points));
    this.#write({ size });
  }

  #read<K extends keyof LetterLook>(key: K): LetterLook[K] | null {
    const { start, length } = this.#part ?? { start: 0, length: this.look.text.length };
    const first = lookAt(this.look, start)[key];
    for (let at = start + 1; at < start + length; at += 1) {
      if (lookAt(this.look, at)[key] !== first) return null;
    }
    return first;
  }
  #write(look: Partial<LetterLook>): void {
    this.change(withLook(this.look, this.#part, look));
  }
}
