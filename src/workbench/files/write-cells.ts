import { isDateFormat } from "hucre";
import type { Cell, CellStyle, CellValue } from "hucre";
import { formatRectangle, type Position } from "../../core/sheet/address";
import type { CellData, StyleData } from "./book-data";
import { cellKey, positionOf } from "./cell-key";
import { fileFormula, keptFormula } from "./formula-text";
import type { SheetMap } from "./moved-ranges";
import type { SpilledArea } from "./opened-file";
import { days1904 } from "./read-sheet";
import { SharedFormulas } from "./shared-formulas";
import type { SheetTarget } from "./sheet-target";
import { writeStyle } from "./write-style";

/** Writes the cells of one sheet. A cell that nobody has changed is the file's own. */
export class CellWriter {
  private readonly target: SheetTarget;
  private readonly map: SheetMap;
  private readonly formulas: SharedFormulas;
  private readonly formulasBefore: SharedFormulas;
  private readonly spillOf = new Map<string, SpilledArea>();

  constructor(target: SheetTarget, map: SheetMap) {
    this.target = target;
    this.map = map;
    this.formulas = new SharedFormulas(target.data.cellData ?? {});
    this.formulasBefore = new SharedFormulas(target.before?.data.cellData ?? {});
    for (const area of target.spills) {
      this.spillOf.set(cellKey(area.range.startRow, area.range.startColumn), area);
    }
  }

  write(): Map<string, Cell> {
    const cells = new Map<string, Cell>();
    for (const [row, line] of Object.entries(this.target.data.cellData ?? {})) {
      for (const [column, data] of Object.entries(line)) {
        if (!data) continue;
        const at = { row: Number(row), column: Number(column) };
        const cell = this.cell(data, at);
        if (cell) cells.set(cellKey(at.row, at.column), cell);
      }
    }
    this.addSpills(cells);
    this.addNotes(cells);
    return cells;
  }

  private cell(data: CellData, at: Position): Cell | null {
    const { was, dataWas, formulaWas } = this.original(at);
    const formula = this.formulas.textOf(data, at);
    const style = withLock(this.style(data.s, was?.style), data);
    const content = formula === null ? this.plain(data, style) : this.calculated(data, formula, at);
    if (content.value === null && formula === null && !style && !hasNotes(was)) return null;
    const unchanged =
      dataWas !== null && formula === formulaWas && (formula !== null || sameValue(data, dataWas));
    return {
      ...notesOf(was),
      ...content,
      ...(unchanged && was ? keptContent(was) : {}),
      ...(style ? { style } : {}),
    };
  }

  /** The cell of the file that this one was, as the file and as the grid had it. */
  private original(at: Position): {
    readonly was: Cell | undefined;
    readonly dataWas: CellData | null;
    readonly formulaWas: string | null;
  } {
    const source = this.sourcePosition(at);
    const { before } = this.target;
    if (!source || !before) return { was: undefined, dataWas: null, formulaWas: null };
    const dataWas = before.data.cellData?.[source.row]?.[source.column] ?? null;
    return {
      was: before.sheet.cells?.get(cellKey(source.row, source.column)),
      dataWas,
      formulaWas: dataWas && this.formulasBefore.textOf(dataWas, source),
    };
  }

  private plain(data: CellData, style: CellStyle | undefined): Cell {
    const value = this.fileValue(data, style);
    if (value === null) return { value, type: "empty" };
    return { value, type: typeof value as "string" | "number" | "boolean" };
  }

  private calculated(data: CellData, formula: string, at: Position): Cell {
    const area = this.spillOf.get(cellKey(at.row, at.column));
    return {
      value: null,
      type: "formula",
      formula: fileFormula(formula),
      formulaResult: this.fileValue(data, undefined),
      ...(area ? { formulaType: "array", formulaDynamic: true, formulaRef: reference(area) } : {}),
    };
  }

  private fileValue(data: CellData, style: CellStyle | undefined): CellValue {
    const { v, t } = data;
    if (v === null || v === undefined || v === "") return null;
    if (t === 3) return v === 1 || v === true || v === "1";
    const dated = this.target.is1904 && typeof v === "number" && isDateFormat(style?.numFmt ?? "");
    return dated ? v - days1904 : v;
  }

  private style(style: CellData["s"], was: CellStyle | undefined): CellStyle | undefined {
    if (style === null || style === undefined) return undefined;
    const { styles, theme, defaultFont, book } = this.target;
    if (typeof style === "string") {
      const own = styles.originals.get(style);
      if (own) return own;
    }
    const resolved: StyleData | null | undefined =
      typeof style === "string" ? book.styles[style] : style;
    return resolved ? writeStyle(resolved, was, theme, defaultFont) : undefined;
  }

  /** The results beside a spilling formula, so that a reader without the functions sees them. */
  private addSpills(cells: Map<string, Cell>): void {
    for (const { range, values } of this.target.spills) {
      values.forEach((line, r) => {
        line.forEach((value, c) => {
          if ((r === 0 && c === 0) || value === null) return;
          const key = cellKey(range.startRow + r, range.startColumn + c);
          const type = typeof value as "string" | "number" | "boolean";
          cells.set(key, { ...cells.get(key), value, type });
        });
      });
    }
  }

  /** Notes and links of cells that hold nothing else are not in the grid. */
  private addNotes(cells: Map<string, Cell>): void {
    for (const [key, was] of this.target.before?.sheet.cells ?? []) {
      if (!hasNotes(was)) continue;
      const source = positionOf(key);
      const row = this.map.rows.currentOf(source.row);
      const column = this.map.columns.currentOf(source.column);
      if (row === null || column === null) continue;
      const at = cellKey(row, column);
      if (!cells.has(at)) cells.set(at, { value: null, type: "empty", ...notesOf(was) });
    }
  }

  private sourcePosition({ row, column }: Position): Position | null {
    if (!this.target.before) return null;
    const sourceRow = this.map.rows.sourceOf(row);
    const sourceColumn = this.map.columns.sourceOf(column);
    return sourceRow === null || sourceColumn === null
      ? null
      : { row: sourceRow, column: sourceColumn };
  }
}

/** What an unchanged cell of the file holds that the grid does not: rich text, its own formula. */
function keptContent(was: Cell): Partial<Cell> {
  const array = was.formulaType === "array";
  return {
    ...(was.richText ? { richText: was.richText } : {}),
    ...(was.checkbox ? { checkbox: was.checkbox } : {}),
    ...(was.formula === undefined ? {} : { formula: keptFormula(was.formula) }),
    ...(array ? { formulaType: "array" as const } : {}),
    ...(array && was.formulaRef ? { formulaRef: was.formulaRef } : {}),
    ...(was.formulaDynamic ? { formulaDynamic: true } : {}),
  };
}

/** Whether a protected sheet lets people change the cell is no part of the grid's formats. */
function withLock(style: CellStyle | undefined, { custom }: CellData): CellStyle | undefined {
  const unlocked = custom?.unlocked === true;
  if (unlocked === (style?.protection?.locked === false)) return style;
  return { ...style, protection: { ...style?.protection, locked: !unlocked } };
}

/** What hangs on a cell whatever it holds. */
function notesOf(was: Cell | null | undefined): Partial<Cell> {
  return {
    ...(was?.comment ? { comment: was.comment } : {}),
    ...(was?.hyperlink ? { hyperlink: was.hyperlink } : {}),
  };
}

function hasNotes(cell: Cell | undefined): boolean {
  return cell?.comment !== undefined || cell?.hyperlink !== undefined;
}

function sameValue(now: CellData, was: CellData): boolean {
  return (now.v ?? "") === (was.v ?? "");
}

function reference({ range }: SpilledArea): string {
  return formatRectangle({
    top: range.startRow,
    left: range.startColumn,
    bottom: range.endRow,
    right: range.endColumn,
  });
}
