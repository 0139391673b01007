import type { Rectangle } from "../../core/sheet/address";
import type { GridChange } from "../grid/changes";
import type { Grid } from "../grid/grid";
import { entryKind, messageType } from "./protocol";

/** Office.js' numbers for the events that the stand-in sends. */
export const eventType = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  rowSorted: 19,
} as const;

/** What an event of all sheets is addressed to; an event of one sheet to the sheet's id. */
export const wholeWorkbook = "Workbook";

/** What events need of the object model. */
export interface EventModel {
  /** The address within its sheet, as Excel writes it: `A1:B2`, `3:4`, `B:C`. */
  address(rectangle: Rectangle): string;
  /** Keeps the range for `args.getRange()`; gives its reference. */
  keepRange(sheetId: string, rectangle: Rectangle): string;
}

type Send = (message: unknown) => void;

/** Tells the add-in what has changed, for what it has asked to be told. */
export class Events {
  /** `context.runtime.enableEvents` */
  enabled = true;
  /** A request of the add-in is being carried out: what changes now, it has changed itself. */
  addinActs = false;
  readonly #model: EventModel;
  readonly #send: Send;
  readonly #asked = new Map<string, number>();
  #underWay = 0;

  constructor(grid: Grid, model: EventModel, send: Send) {
    this.#model = model;
    this.#send = send;
    grid.changes.listen((change) => {
      if (this.enabled) this.#observe(change);
    });
  }

  /** The add-in wants these events; once more each time it asks. */
  register(type: number, target: string): void {
    const key = `${type} ${target}`;
    this.#asked.set(key, (this.#asked.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    const key = `${type} ${target}`;
    const count = (this.#asked.get(key) ?? 0) - 1;
    if (count > 0) this.#asked.set(key, count);
    else this.#asked.delete(key);
  }

  /** The add-in's page is gone, and with it all that it had asked for. */
  forgetAll(): void {
    this.#asked.clear();
  }

  /** The rows of a block have been put in another order. */
  rowsSorted(sheetId: string, rectangle: Rectangle): void {
    if (!this.enabled) return;
    this.#tell(eventType.rowSorted, sheetId, () => ({
      source: "Local",
      worksheetId: sheetId,
      address: this.#model.address(rectangle),
    }));
  }

  /** Are events on their way? */
  get busy(): boolean {
    return this.#underWay > 0;
  }

  #observe(change: GridChange): void {
    const source = "Local";
    switch (change.kind) {
      case "cells":
        this.#tell(eventType.changed, change.sheetId, () => ({
          changeType: change.type,
          source,
          worksheetId: change.sheetId,
          address: this.#model.address(change.rectangle),
          referenceId: this.#model.keepRange(change.sheetId, change.rectangle),
          triggerSource: this.addinActs ? "ThisLocalAddin" : "Unknown",
          shiftDirection: "None",
          ...details(change),
        }));
        break;
      case "selection":
        this.#tell(eventType.selectionChanged, change.sheetId, () => ({
          worksheetId: change.sheetId,
          address: change.rectangles.map((rectangle) => this.#model.address(rectangle)).join(","),
        }));
        break;
      case "sheet-activated":
        this.#tell(eventType.deactivated, change.previous, () => ({
          worksheetId: change.previous,
        }));
        this.#tell(eventType.activated, change.sheetId, () => ({ worksheetId: change.sheetId }));
        break;
      case "sheet-added":
      case "sheet-deleted": {
        const type = change.kind === "sheet-added" ? eventType.added : eventType.deleted;
        this.#tell(type, change.sheetId, () => ({ source, worksheetId: change.sheetId }));
        break;
      }
    }
  }

  /** To whoever has asked for it, after the present request has been answered, as in Excel. */
  #tell(type: number, sheetId: string, describe: () => object): void {
    const targets = [sheetId, wholeWorkbook].filter((target) =>
      this.#asked.has(`${type} ${target}`),
    );
    if (targets.length === 0) return;
    const message = JSON.stringify(describe());
    this.#underWay += 1;
    setTimeout(() => {
      this.#underWay -= 1;
      for (const targetId of targets) {
        const { category } = entryKind.workbookEvent;
        const entry = { messageCategory: category, messageType: type, targetId, message, id: 0 };
        this.#send({ type: messageType.event, message: { entries: [entry] } });
      }
    }, 0);
  }
}

/** Before and after, for a single cell; Office.js makes `details` of them. */
function details(change: Extract<GridChange, { kind: "cells" }>): object {
  if (!change.single) return {};
  const { before, after } = change.single;
  return {
    valueBefore: before,
    valueAfter: after,
    valueTypeBefore: typeName(before),
    valueTypeAfter: typeName(after),
  };
}

function typeName(value: string | number | boolean): string {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}
