import { invalidArgument } from "../host-error";
import { HostObject } from "../host-object";
import { finiteNumber, flagValue, oneOf } from "./arguments";
import { colorArgument } from "./format-fill";
import type { ShapeFillLook, ShapeLineLook, ShapeRecord } from "./shape-record";

/** A shape whose looks a format object is about. */
export interface ShapeTarget {
  readonly $record: ShapeRecord;
  $change(change: (record: ShapeRecord) => void): void;
}

/** `Excel.ShapeFill` */
export class ShapeFill extends HostObject {
  readonly $type = "ShapeFill";
  readonly #shape: ShapeTarget;

  constructor(shape: ShapeTarget) {
    super();
    this.#shape = shape;
  }

  override get $scalars(): readonly string[] {
    return ["foregroundColor", "transparency", "type"];
  }
  get foregroundColor(): string {
    return this.#look.color ?? "";
  }
  set foregroundColor(color: unknown) {
    this.setSolidColor(color);
  }
  get type(): string {
    return this.#look.color === null ? "NoFill" : "Solid";
  }
  get transparency(): number {
    return this.#look.transparency;
  }
  set transparency(transparency: unknown) {
    const part = transparencyPart(transparency);
    this.#shape.$change(({ fill }) => (fill.transparency = part));
  }
  setSolidColor(color: unknown): void {
    const hex = colorArgument(color);
    this.#shape.$change(({ fill }) => (fill.color = hex));
  }
  clear(): void {
    this.#shape.$change(({ fill }) => (fill.color = null));
  }

  get #look(): ShapeFillLook {
    return this.#shape.$record.fill;
  }
}

/** `Excel.ShapeLineFormat`: a shape's outline, or the line itself. */
export class ShapeLineFormat extends HostObject {
  readonly $type = "ShapeLineFormat";
  readonly #shape: ShapeTarget;

  constructor(shape: ShapeTarget) {
    super();
    this.#shape = shape;
  }

  override get $scalars(): readonly string[] {
    return ["color", "dashStyle", "style", "transparency", "visible", "weight"];
  }
  get color(): string {
    return this.#look.color;
  }
  set color(color: unknown) {
    this.#change({ color: colorArgument(color) });
  }
  get visible(): boolean {
    return this.#look.visible;
  }
  set visible(visible: unknown) {
    this.#change({ visible: flagValue(visible) });
  }
  get weight(): number {
    return this.#look.weight;
  }
  set weight(points: unknown) {
    const weight = finiteNumber(points);
    if (weight < 0) throw invalidArgument(String(points));
    this.#change({ weight });
  }
  get dashStyle(): string {
    return this.#look.dashStyle;
  }
  set dashStyle(style: unknown) {
    this.#change({ dashStyle: oneOf(dashStyles, style) });
  }
  get style(): string {
    return this.#look.style;
  }
  set style(style: unknown) {
    this.#change({ style: oneOf(lineStyles, style) });
  }
  get transparency(): number {
    return this.#look.transparency;
  }
  set transparency(transparency: unknown) {
    this.#change({ transparency: transparencyPart(transparency) });
  }

  get #look(): ShapeLineLook {
    return this.#shape.$record.line;
  }
  #change(change: Partial<ShapeLineLook>): void {
    this.#shape.$change(({ line }) => Object.assign(line, change));
  }
}

const dashStyles = [
  ...["Dash", "DashDot", "DashDotDot", "LongDash", "LongDashDot", "LongDashDotDot"],
  ...["RoundDot", "Solid", "SquareDot", "SystemDash", "SystemDashDot", "SystemDot"],
];
const lineStyles = ["Single", "ThickBetweenThin", "ThickThin", "ThinThick", "ThinThin"];

function transparencyPart(value: unknown): number {
  const part = finiteNumber(value);
  if (part < 0 || part > 1) throw invalidArgument(String(value));
  return part;
}
