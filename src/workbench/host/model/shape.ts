import { invalidArgument, itemNotFound } from "../host-error";
import { HostObject } from "../host-object";
import { finiteNumber, flagValue, oneOf, textValue } from "./arguments";
import { assertEditable } from "./editing";
import type { Model } from "./model";
import { membersOf, ShapeGroup } from "./shape-group";
import { followBox, geometries, siteCount } from "./shape-geometry";
import { ShapeLine } from "./shape-line";
import { ShapeFill, ShapeLineFormat } from "./shape-look";
import type { ShapeRecord } from "./shape-record";
import { TextFrame } from "./shape-text";

type Side = "left" | "top" | "width" | "height";

/** `Excel.Shape`; lengths in points. */
export class Shape extends HostObject {
  readonly $type = "Shape";
  readonly #model: Model;
  readonly #id: string;

  constructor(model: Model, id: string) {
    super();
    this.#model = model;
    this.#id = id;
  }

  override get $id(): string {
    return this.#id;
  }
  override get $scalars(): readonly string[] {
    return [
      ...["altTextDescription", "altTextTitle", "connectionSiteCount", "displayName"],
      ...["geometricShapeType", "height", "id", "left", "level", "lockAspectRatio", "name"],
      ...["placement", "rotation", "top", "type", "visible", "width", "zOrderPosition"],
    ];
  }

  get id(): string {
    return this.#id;
  }
  get name(): string {
    return this.$record.name;
  }
  set name(name: unknown) {
    const text = textValue(name);
    this.$change((record) => (record.name = text));
  }
  get displayName(): string {
    return this.name;
  }
  get type(): string {
    return this.$record.type;
  }
  /** Null for lines and groups. */
  get geometricShapeType(): string | null {
    return this.$record.geometry;
  }
  set geometricShapeType(type: unknown) {
    const geometry = oneOf(Object.keys(geometries), type);
    if (this.$record.geometry === null) throw invalidArgument(this.type);
    this.$change((record) => (record.geometry = geometry));
  }
  get left(): number {
    return this.$record.left;
  }
  set left(points: unknown) {
    this.#place("left", finiteNumber(points));
  }
  get top(): number {
    return this.$record.top;
  }
  set top(points: unknown) {
    this.#place("top", finiteNumber(points));
  }
  get width(): number {
    return this.$record.width;
  }
  set width(points: unknown) {
    this.#place("width", size(points));
  }
  get height(): number {
    return this.$record.height;
  }
  set height(points: unknown) {
    this.#place("height", size(points));
  }
  incrementLeft(points: unknown): void {
    this.#place("left", this.left + finiteNumber(points));
  }
  incrementTop(points: unknown): void {
    this.#place("top", this.top + finiteNumber(points));
  }
  /** In degrees, clockwise. */
  get rotation(): number {
    return this.$record.rotation;
  }
  set rotation(degrees: unknown) {
    const rotation = finiteNumber(degrees) % 360;
    this.$change((record) => (record.rotation = rotation));
  }
  incrementRotation(degrees: unknown): void {
    this.rotation = this.rotation + finiteNumber(degrees);
  }
  get visible(): boolean {
    return this.$record.visible;
  }
  set visible(visible: unknown) {
    const flag = flagValue(visible);
    this.$change((record) => (record.visible = flag));
  }
  get lockAspectRatio(): boolean {
    return this.$record.lockAspectRatio;
  }
  set lockAspectRatio(lock: unknown) {
    const flag = flagValue(lock);
    this.$change((record) => (record.lockAspectRatio = flag));
  }
  get placement(): string {
    return this.$record.placement;
  }
  set placement(placement: unknown) {
    const word = oneOf(["TwoCell", "OneCell", "Absolute"], placement);
    this.$change((record) => (record.placement = word));
  }
  get altTextTitle(): string {
    return this.$record.altTextTitle;
  }
  set altTextTitle(text: unknown) {
    const title = textValue(text);
    this.$change((record) => (record.altTextTitle = title));
  }
  get altTextDescription(): string {
    return this.$record.altTextDescription;
  }
  set altTextDescription(text: unknown) {
    const description = textValue(text);
    this.$change((record) => (record.altTextDescription = description));
  }
  get connectionSiteCount(): number {
    return siteCount(this.$record);
  }
  /** How many groups the shape lies in. */
  get level(): number {
    let level = 0;
    for (let shape = this.#parent(this.$record); shape; shape = this.#parent(shape)) level++;
    return level;
  }
  /** 0 at the back. */
  get zOrderPosition(): number {
    return this.#order().indexOf(this.$record);
  }
  setZOrder(position: unknown): void {
    const present = this.zOrderPosition;
    const last = this.#order().length - 1;
    const places = {
      BringToFront: last,
      BringForward: Math.min(present + 1, last),
      SendToBack: 0,
      SendBackward: Math.max(present - 1, 0),
    };
    const place = places[oneOf(Object.keys(places) as (keyof typeof places)[], position)];
    this.#assertEditable();
    this.#model.context.shapes.reorder(this.#id, place);
  }

  get fill(): HostObject {
    return new ShapeFill(this);
  }
  get lineFormat(): HostObject {
    return new ShapeLineFormat(this);
  }
  get textFrame(): HostObject {
    if (this.$record.geometry === null) throw invalidArgument(`a ${this.type} has no text`);
    return new TextFrame(this);
  }
  get line(): HostObject {
    const { connector } = this.$record;
    if (!connector) throw invalidArgument(`a ${this.type} is no line`);
    return new ShapeLine(this.#model, this, connector);
  }
  get group(): HostObject {
    if (this.type !== "Group") throw invalidArgument(`a ${this.type} is no group`);
    return new ShapeGroup(this.#model, this.$record);
  }
  get parentGroup(): HostObject {
    const parent = this.#parent(this.$record);
    if (!parent) throw itemNotFound("the shape is in no group");
    return new ShapeGroup(this.#model, parent);
  }

  delete(): void {
    this.#assertEditable();
    this.#model.context.shapes.remove(this.$record.id);
  }

  /** @throws HostError `ItemNotFound` when the shape has been deleted. */
  get $record(): ShapeRecord {
    const record = this.#model.context.shapes.find(this.#id);
    if (!record) throw itemNotFound("the shape has been deleted");
    return record;
  }
  $change(change: (record: ShapeRecord) => void): void {
    this.#assertEditable();
    change(this.$record);
    this.#model.context.shapes.changed();
  }

  #assertEditable(): void {
    assertEditable(this.#model, this.$record.sheetId, [], "editObjects");
  }
  #parent({ parentId }: ShapeRecord): ShapeRecord | null {
    return parentId === null ? null : this.#model.context.shapes.find(parentId);
  }
  #order(): readonly ShapeRecord[] {
    return this.#model.context.shapes.onSheet(this.$record.sheetId);
  }
  #place(side: Side, points: number): void {
    this.$change((record) => {
      place(this.#model, record, { ...boxOf(record), [side]: points });
    });
  }
}

type Box = Readonly<Record<Side, number>>;

function boxOf({ left, top, width, height }: ShapeRecord): Box {
  return { left, top, width, height };
}

/** Gives a shape another box; what a group holds moves and grows with it. */
function place(model: Model, record: ShapeRecord, box: Box): void {
  const before = boxOf(record);
  for (const member of record.type === "Group" ? membersOf(model, record) : []) {
    place(model, member, {
      left: box.left + (member.left - before.left) * ratio(box.width, before.width),
      top: box.top + (member.top - before.top) * ratio(box.height, before.height),
      width: member.width * ratio(box.width, before.width),
      height: member.height * ratio(box.height, before.height),
    });
  }
  Object.assign(record, box);
  followBox(record);
}

function ratio(after: number, before: number): number {
  return before === 0 ? 1 : after / before;
}

function size(points: unknown): number {
  const length = finiteNumber(points);
  if (length < 0) throw invalidArgument(String(points));
  return length;
}
