import { invalidArgument } from "../host-error";
import { HostObject } from "../host-object";
import { finiteNumber, flagValue, oneOf, textValue } from "./arguments";
import { colorArgument } from "./format-fill";
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
    this.change({ text: "" });
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

/** `Excel.TextRange` */
class TextRange extends TextPart {
  readonly $type = "TextRange";

  override get $scalars(): readonly string[] {
    return ["text"];
  }
  get text(): string {
    return this.look.text;
  }
  set text(text: unknown) {
    this.change({ text: textValue(text) });
  }
  get font(): HostObject {
    return new ShapeFont(this.shape);
  }
}

/** `Excel.ShapeFont` */
class ShapeFont extends TextPart {
  readonly $type = "ShapeFont";

  override get $scalars(): readonly string[] {
    return ["bold", "color", "italic", "name", "size", "underline"];
  }
  get bold(): boolean {
    return this.look.bold;
  }
  set bold(bold: unknown) {
    this.change({ bold: flagValue(bold) });
  }
  get italic(): boolean {
    return this.look.italic;
  }
  set italic(italic: unknown) {
    this.change({ italic: flagValue(italic) });
  }
  get underline(): string {
    return this.look.underline;
  }
  set underline(kind: unknown) {
    this.change({ underline: oneOf(["None", "Single", "Double"], kind) });
  }
  get color(): string {
    return this.look.color;
  }
  set color(color: unknown) {
    this.change({ color: colorArgument(color) });
  }
  get name(): string {
    return this.look.name;
  }
  set name(name: unknown) {
    this.change({ name: textValue(name) });
  }
  get size(): number {
    return this.look.size;
  }
  set size(points: unknown) {
    const size = finiteNumber(points);
    if (size <= 0) throw invalidArgument(String(points));
    this.change({ size });
  }
}
