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
    const { top, left } = this.$rectangle;
    const sheet = sheetOf(this.model, this.$sheetId).getSheetName();
    const looks = this.model.parts.looks.block(this.$sheetId, this.$rectangle);
    const { format, ...others } = (options ?? {}) as Options;
    // Cells that look the same share what is said of their format.
    const formats = new Map<CellLook, object>();
    const formatOf = (look: CellLook): object => {
      const known =
        formats.get(look) ?? answer({ format }, { format: (of) => lookAnswer(of, look) });
      formats.set(look, known);
      return known;
    };
    return looks.map((looksOfRow, r) =>
      looksOfRow.map((look, c) => {
        const [row, column] = [top + r, left + c];
        const address = () =>
          writeReference(sheet, { top: row, left: column, bottom: row, right: column });
        return { ...answer(others, { address }), ...formatOf(look) };
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

function lookAnswer(asked: unknown, look: CellLook): object {
  return answer(asked, {
    fill: (of) => answer(of, { color: () => look.fill ?? "#FFFFFF" }),
    font: (of) => answer(of, { bold: () => look.bold, color: () => look.fontColor }),
  });
}

function span(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
