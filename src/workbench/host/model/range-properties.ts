import type { CellLook } from "../../grid/cell-look";
import { notSupported } from "../host-error";
import { RangeContent } from "./range-content";
import { writeReference } from "./reference";
import { sheetOf } from "./sheet-of";

type Options = Readonly<Record<string, unknown>>;

/** What many cells, rows or columns are like, each for itself, in one answer. */
export abstract class RangeProperties extends RangeContent {
  getRowProperties(options: unknown): object[] {
    const { top, bottom } = this.$rectangle;
    return span(top, bottom).map((row) =>
      answer(options, {
        rowHidden: () => this.$lines.isRowHidden(this.$sheetId, row),
        rowIndex: () => row,
        format: (of) => answer(of, { rowHeight: () => this.$lines.rowHeight(this.$sheetId, row) }),
      }),
    );
  }

  getColumnProperties(options: unknown): object[] {
    const { left, right } = this.$rectangle;
    return span(left, right).map((column) =>
      answer(options, {
        columnHidden: () => this.$lines.isColumnHidden(this.$sheetId, column),
        columnIndex: () => column,
        format: (of) =>
          answer(of, { columnWidth: () => this.$lines.columnWidth(this.$sheetId, column) }),
      }),
    );
  }

  getCellProperties(options: unknown): object[][] {
    const { top, left, bottom, right } = this.$rectangle;
    const { looks } = this.model.parts;
    return span(top, bottom).map((row) =>
      span(left, right).map((column) => {
        const look = (): CellLook => looks.look(this.$sheetId, row, column);
        const sheet = sheetOf(this.model, this.$sheetId).getSheetName();
        return answer(options, {
          address: () =>
            writeReference(sheet, { top: row, left: column, bottom: row, right: column }),
          format: (asked) =>
            answer(asked, {
              fill: (of) => answer(of, { color: () => look().fill ?? "#FFFFFF" }),
              font: (of) => answer(of, { bold: () => look().bold, color: () => look().fontColor }),
            }),
        });
      }),
    );
  }
}

/**
 * The properties that are asked for: true, or the properties of what it leads to.
 * @throws HostError `NotImplemented` for a property that the stand-in does not know here
 */
function answer(
  asked: unknown,
  known: Readonly<Record<string, (below: unknown) => unknown>>,
): object {
  const properties: Record<string, unknown> = {};
  for (const [name, below] of Object.entries((asked ?? {}) as Options)) {
    if (below === false || below === undefined) continue;
    const read = known[name];
    if (!read) throw notSupported(`properties.${name}`);
    properties[name] = read(below);
  }
  return properties;
}

function span(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
