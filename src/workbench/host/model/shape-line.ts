import { invalidArgument, itemNotFound } from "../host-error";
import { HostObject } from "../host-object";
import { oneOf, wholeNumber } from "./arguments";
import type { Model } from "./model";
import { siteCount } from "./shape-geometry";
import type { ShapeTarget } from "./shape-look";
import type { Connection, ConnectorLook, ShapeRecord } from "./shape-record";

const arrowStyles = ["None", "Triangle", "Stealth", "Diamond", "Oval", "Open"];
const arrowLengths = ["Short", "Medium", "Long"];
const arrowWidths = ["Narrow", "Medium", "Wide"];

/** `Excel.Line` */
export class ShapeLine extends HostObject {
  readonly $type = "Line";
  readonly #model: Model;
  readonly #target: ShapeTarget;
  readonly #connector: ConnectorLook;

  constructor(model: Model, target: ShapeTarget, connector: ConnectorLook) {
    super();
    this.#model = model;
    this.#target = target;
    this.#connector = connector;
  }

  override get $id(): string {
    return this.id;
  }
  override get $scalars(): readonly string[] {
    return [
      ...["beginArrowheadLength", "beginArrowheadStyle", "beginArrowheadWidth"],
      ...["beginConnectedSite", "connectorType", "endArrowheadLength", "endArrowheadStyle"],
      ...["endArrowheadWidth", "endConnectedSite", "id", "isBeginConnected", "isEndConnected"],
    ];
  }

  get id(): string {
    return this.#target.$record.id;
  }
  get shape(): HostObject {
    return this.#model.shape(this.id);
  }
  get connectorType(): string {
    return this.#connector.connectorType;
  }
  set connectorType(type: unknown) {
    this.#change({ connectorType: oneOf(["Straight", "Elbow", "Curve"], type) });
  }
  get beginArrowheadStyle(): string {
    return this.#connector.beginArrowheadStyle;
  }
  set beginArrowheadStyle(style: unknown) {
    this.#change({ beginArrowheadStyle: oneOf(arrowStyles, style) });
  }
  get beginArrowheadLength(): string {
    return this.#connector.beginArrowheadLength;
  }
  set beginArrowheadLength(length: unknown) {
    this.#change({ beginArrowheadLength: oneOf(arrowLengths, length) });
  }
  get beginArrowheadWidth(): string {
    return this.#connector.beginArrowheadWidth;
  }
  set beginArrowheadWidth(width: unknown) {
    this.#change({ beginArrowheadWidth: oneOf(arrowWidths, width) });
  }
  get endArrowheadStyle(): string {
    return this.#connector.endArrowheadStyle;
  }
  set endArrowheadStyle(style: unknown) {
    this.#change({ endArrowheadStyle: oneOf(arrowStyles, style) });
  }
  get endArrowheadLength(): string {
    return this.#connector.endArrowheadLength;
  }
  set endArrowheadLength(length: unknown) {
    this.#change({ endArrowheadLength: oneOf(arrowLengths, length) });
  }
  get endArrowheadWidth(): string {
    return this.#connector.endArrowheadWidth;
  }
  set endArrowheadWidth(width: unknown) {
    this.#change({ endArrowheadWidth: oneOf(arrowWidths, width) });
  }

  get isBeginConnected(): boolean {
    return this.#connector.begin !== null;
  }
  get isEndConnected(): boolean {
    return this.#connector.end !== null;
  }
  get beginConnectedSite(): number | null {
    return this.#connector.begin?.site ?? null;
  }
  get endConnectedSite(): number | null {
    return this.#connector.end?.site ?? null;
  }
  get beginConnectedShape(): HostObject {
    return this.#connected(this.#connector.begin);
  }
  get endConnectedShape(): HostObject {
    return this.#connected(this.#connector.end);
  }
  connectBeginShape(shape: unknown, site: unknown): void {
    this.#change({ begin: this.#connection(shape, site) });
  }
  connectEndShape(shape: unknown, site: unknown): void {
    this.#change({ end: this.#connection(shape, site) });
  }
  disconnectBeginShape(): void {
    this.#change({ begin: null });
  }
  disconnectEndShape(): void {
    this.#change({ end: null });
  }

  #change(change: Partial<ConnectorLook>): void {
    this.#target.$change(() => Object.assign(this.#connector, change));
  }
  #connected(connection: Connection | null): HostObject {
    if (!connection) throw itemNotFound("the line is not connected there");
    return this.#model.shape(connection.shapeId);
  }
  #connection(shape: unknown, site: unknown): Connection {
    if (!isShapeTarget(shape)) throw invalidArgument("not a shape");
    const record = shape.$record;
    const number = wholeNumber(site);
    const own = this.#target.$record;
    const known = number >= 0 && number < siteCount(record);
    if (!known || record.sheetId !== own.sheetId || record === own) {
      throw invalidArgument(`connection site ${number} of ${record.name}`);
    }
    return { shapeId: record.id, site: number };
  }
}

function isShapeTarget(value: unknown): value is { readonly $record: ShapeRecord } {
  return value instanceof HostObject && value.$type === "Shape" && "$record" in value;
}
