import type { Rectangle } from "../../../core/sheet/address";
import { isHorizontal, isVertical } from "../../grid/cell-look";
import { invalidArgument, notSupported } from "../host-error";
import { HostObject } from "../host-object";
import { finiteNumber, flagValue } from "./arguments";
import { assertEditable, type Change } from "./editing";
import { FormatBorders } from "./format-borders";
import { FormatFill } from "./format-fill";
import { FormatFont } from "./format-font";
import { FormatProtection } from "./format-protection";
import { LookTarget } from "./look-target";
import type { Model } from "./model";

/** `Excel.RangeFormat`, of one block or of several. */
export class RangeFormat extends HostObject {
  readonly $type = "RangeFormat";
  readonly #model: Model;
  readonly #sheetId: string;
  readonly #blocks: () => readonly Rectangle[];
  readonly #target: LookTarget;

  constructor(model: Model, sheetId: string, blocks: () => readonly Rectangle[]) {
    super();
    this.#model = model;
    this.#sheetId = sheetId;
    this.#blocks = blocks;
    this.#target = new LookTarget(model, sheetId, blocks);
  }

  override get $scalars(): readonly string[] {
    return [
      ...["columnWidth", "horizontalAlignment", "rowHeight", "textOrientation"],
      ...["verticalAlignment", "wrapText"],
    ];
  }

  get fill(): HostObject {
    return new FormatFill(this.#target);
  }
  get font(): HostObject {
    return new FormatFont(this.#target);
  }
  get borders(): HostObject {
    return new FormatBorders(this.#target);
  }
  get protection(): HostObject {
    return new FormatProtection(this.#target);
  }

  get horizontalAlignment(): string | null {
    return this.#target.read((look) => look.horizontal);
  }
  set horizontalAlignment(word: unknown) {
    if (word === "Fill" || word === "CenterAcrossSelection") throw notSupported(word);
    if (typeof word !== "string" || !isHorizontal(word)) throw invalidArgument(String(word));
    this.#target.change({ horizontal: word });
  }
  get verticalAlignment(): string | null {
    return this.#target.read((look) => look.vertical);
  }
  set verticalAlignment(word: unknown) {
    if (word === "Justify" || word === "Distributed") throw notSupported(word);
    if (typeof word !== "string" || !isVertical(word)) throw invalidArgument(String(word));
    this.#target.change({ vertical: word });
  }
  get wrapText(): boolean | null {
    return this.#target.read((look) => look.wrap);
  }
  set wrapText(wrap: unknown) {
    this.#target.change({ wrap: flagValue(wrap) });
  }
  get textOrientation(): number | null {
    return this.#target.read((look) => look.orientation);
  }
  set textOrientation(degrees: unknown) {
    const orientation = finiteNumber(degrees);
    if (orientation !== 180 && Math.abs(orientation) > 90) throw invalidArgument(String(degrees));
    this.#target.change({ orientation });
  }

  /** In points; `null` when the columns differ. */
  get columnWidth(): number | null {
    return common(this.#blocks(), "left", "right", (column) =>
      this.#model.parts.lines.columnWidth(this.#sheetId, column),
    );
  }
  set columnWidth(points: unknown) {
    const width = finiteNumber(points);
    if (width < 0) throw invalidArgument(String(points));
    this.#eachBlock("formatColumns", (block) => {
      this.#model.parts.lines.setColumnWidths(this.#sheetId, block, width);
    });
  }
  /** In points; `null` when the rows differ. */
  get rowHeight(): number | null {
    return common(this.#blocks(), "top", "bottom", (row) =>
      this.#model.parts.lines.rowHeight(this.#sheetId, row),
    );
  }
  set rowHeight(points: unknown) {
    const height = finiteNumber(points);
    if (height < 0 || height > 409.5) throw invalidArgument(String(points));
    this.#eachBlock("formatRows", (block) => {
      this.#model.parts.lines.setRowHeights(this.#sheetId, block, height);
    });
  }
  autofitColumns(): void {
    this.#eachBlock("formatColumns", (block) => {
      this.#model.parts.lines.autofitColumns(this.#sheetId, block);
    });
  }
  autofitRows(): void {
    this.#eachBlock("formatRows", (block) => {
      this.#model.parts.lines.autofitRows(this.#sheetId, block);
    });
  }

  #eachBlock(change: Change, act: (block: Rectangle) => void): void {
    const blocks = this.#blocks();
    assertEditable(this.#model, this.#sheetId, blocks, change);
    blocks.forEach(act);
  }
}

/** The one length of all lines; whole rows and columns are judged by their first thousand lines. */
function common(
  blocks: readonly Rectangle[],
  first: "top" | "left",
  last: "bottom" | "right",
  length: (line: number) => number,
): number | null {
  let found: number | null = null;
  for (const block of blocks) {
    for (let line = block[first]; line <= Math.min(block[last], block[first] + 999); line++) {
      const own = length(line);
      if (found !== null && found !== own) return null;
      found = own;
    }
  }
  return found;
}
