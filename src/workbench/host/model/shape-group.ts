import { HostObject } from "../host-object";
import { assertEditable } from "./editing";
import type { Model } from "./model";
import { ShapeList } from "./shape-list";
import type { ShapeRecord } from "./shape-record";

/** `Excel.ShapeGroup` */
export class ShapeGroup extends HostObject {
  readonly $type = "ShapeGroup";
  readonly #model: Model;
  readonly #group: ShapeRecord;

  constructor(model: Model, group: ShapeRecord) {
    super();
    this.#model = model;
    this.#group = group;
  }

  override get $id(): string {
    return this.#group.id;
  }
  override get $scalars(): readonly string[] {
    return ["id"];
  }
  get id(): string {
    return this.#group.id;
  }
  get shape(): HostObject {
    return this.#model.shape(this.#group.id);
  }
  get shapes(): HostObject {
    return new GroupShapes(this.#model, this.#group);
  }
  /** The shapes stay where they are. */
  ungroup(): void {
    assertEditable(this.#model, this.#group.sheetId, [], "editObjects");
    for (const member of membersOf(this.#model, this.#group))
      member.parentId = this.#group.parentId;
    this.#model.context.shapes.remove(this.#group.id);
  }
}

/** `Excel.GroupShapeCollection` */
class GroupShapes extends ShapeList {
  readonly $type = "GroupShapeCollection";
  readonly #group: ShapeRecord;

  constructor(model: Model, group: ShapeRecord) {
    super(model);
    this.#group = group;
  }

  protected override records(): readonly ShapeRecord[] {
    return membersOf(this.model, this.#group);
  }
}

export function membersOf(model: Model, { id, sheetId }: ShapeRecord): readonly ShapeRecord[] {
  return model.context.shapes.onSheet(sheetId).filter(({ parentId }) => parentId === id);
}
