import { invalidArgument, itemNotFound, notSupported } from "../host-error";
import type { HostObject } from "../host-object";
import { finiteNumber, oneOf, textValue } from "./arguments";
import { assertEditable } from "./editing";
import type { Model } from "./model";
import { newGeometricShape, newGroup, newLine } from "./new-shapes";
import { Shape } from "./shape";
import { geometries } from "./shape-geometry";
import { ShapeList } from "./shape-list";
import type { ShapeRecord } from "./shape-record";

/** `Excel.ShapeCollection`: the shapes of a sheet; those within groups are their groups' items. */
export class Shapes extends ShapeList {
  readonly $type = "ShapeCollection";
  readonly #sheetId: string;

  constructor(model: Model, sheetId: string) {
    super(model);
    this.#sheetId = sheetId;
  }

  protected override records(): readonly ShapeRecord[] {
    const { shapes } = this.model.context;
    return shapes.onSheet(this.#sheetId).filter(({ parentId }) => parentId === null);
  }

  addGeometricShape(type: unknown): HostObject {
    const geometry = textValue(type);
    if (!Object.hasOwn(geometries, geometry)) throw notSupported(`the shape ${geometry}`);
    return this.#add(newGeometricShape(this.model.context.shapes.newId(), this.#sheetId, geometry));
  }
  addTextBox(text?: unknown): HostObject {
    const id = this.model.context.shapes.newId();
    const box = newGeometricShape(id, this.#sheetId, "Rectangle");
    box.fill.color = "#FFFFFF";
    box.line.color = "#000000";
    box.line.weight = 0.5;
    Object.assign(box.text, { text: textValue(text ?? ""), color: "#000000" });
    Object.assign(box.text, { horizontalAlignment: "Left", verticalAlignment: "Top" });
    return this.#add(box, "TextBox");
  }
  /** Office.js leaves out what has not been given. */
  addLine(left: unknown, top: unknown, right: unknown, bottom: unknown, type: unknown): HostObject {
    const id = this.model.context.shapes.newId();
    const [startX, startY] = [finiteNumber(left ?? 0), finiteNumber(top ?? 0)];
    const [endX, endY] = [finiteNumber(right ?? 72), finiteNumber(bottom ?? 72)];
    const connectorType = oneOf(["Straight", "Elbow", "Curve"], type ?? "Straight");
    return this.#add(newLine(id, this.#sheetId, { startX, startY, endX, endY }, connectorType));
  }
  /** At least two shapes of this sheet, given themselves, by id or by name. */
  addGroup(values: unknown): HostObject {
    const keys: readonly unknown[] = Array.isArray(values) ? values : [];
    const members = keys.map((key) => {
      const shape = key instanceof Shape ? key : this.$indexer(key);
      if (!(shape instanceof Shape)) throw itemNotFound(String(key));
      return shape.$record;
    });
    if (members.length < 2 || members.some(({ sheetId }) => sheetId !== this.#sheetId)) {
      throw invalidArgument("a group holds at least two shapes of one worksheet");
    }
    const group = newGroup(this.model.context.shapes.newId(), this.#sheetId, members);
    const added = this.#add(group);
    for (const member of members) member.parentId = group.id;
    this.model.context.shapes.changed();
    return added;
  }

  #add(shape: ShapeRecord, kind = kindOf(shape)): HostObject {
    assertEditable(this.model, this.#sheetId, [], "editObjects");
    const { shapes } = this.model.context;
    shape.name = `${kind} ${shapes.onSheet(this.#sheetId).length + 1}`;
    shapes.add(shape);
    return new Shape(this.model, shape.id);
  }
}

function kindOf({ type, geometry }: ShapeRecord): string {
  if (type === "Line") return "Straight Connector";
  return type === "Group" ? "Group" : (geometry ?? "Shape");
}
