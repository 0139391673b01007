import type { CopyList } from "../../core/convert/copy-request";
import {
  convertedColumns,
  convertedSheetTexts,
  type ConvertedColumn,
} from "../../core/messages/converted-sheet";
import type { Language } from "../../core/messages/language";
import {
  formatRectangle,
  parseAddress,
  type CellAddress,
  type Rectangle,
} from "../../core/sheet/address";
import { cellAt, type WorkbookSnapshot } from "../../core/sheet/snapshot";
import { findOwnSheet } from "../own-sheets";
import type { WriteStep } from "../write-plan";
import { headSteps } from "../head-steps";
import { textCell } from "../planned-cells";

/** The Excel Table of the list, by which it is found whatever its sheet is called by then. */
export const convertedTable = "KpiConverted";

/** A formula that was converted, as the list keeps it. */
export interface ListedConversion {
  readonly at: CellAddress;
  readonly block: Rectangle;
  readonly kind: "formula" | "value";
  readonly formula: string;
  /** What was put in its place: a formula, or the value as text. */
  readonly content: string;
}

/** Characters of the standard font. */
const widths: Readonly<Record<ConvertedColumn, number>> = {
  sheet: 18,
  block: 10,
  kind: 14,
  formula: 52,
  content: 52,
};
const headerRow = 3;

/** As much of a text as the list keeps: Excel has room for 32,767 characters in a cell. */
export function listedText(text: string): string {
  return text.slice(0, 32_000);
}

/** The list as texts, which stay texts whatever they begin with. */
export function convertedTexts(
  sheet: string,
  language: Language,
  rows: readonly ListedConversion[],
): CopyList {
  const { title, note, headers, kinds } = convertedSheetTexts[language];
  return {
    ...{ sheet, table: convertedTable, title, note },
    headers: convertedColumns.map((column) => headers[column]),
    rows: rows.map(({ at, block, kind, formula, content }) => [
      ...[at.sheet, formatRectangle(block), kinds[kind], formula],
      listedText(content),
    ]),
    widths: convertedColumns.map((column) => widths[column]),
  };
}

/** The whole sheet anew: title, note and the table. */
export function convertedSteps(
  sheet: string,
  language: Language,
  rows: readonly ListedConversion[],
): readonly WriteStep[] {
  const list = convertedTexts(sheet, language, rows);
  const range: Rectangle = {
    top: headerRow,
    left: 0,
    bottom: headerRow + rows.length,
    right: convertedColumns.length - 1,
  };
  return [
    { kind: "own-sheet", sheet, table: convertedTable },
    { kind: "column-widths", sheet, widths: list.widths },
    ...headSteps(sheet, list),
    {
      kind: "cells",
      sheet,
      top: headerRow,
      left: 0,
      cells: [list.headers, ...list.rows].map((row) => row.map(textCell)),
    },
    { kind: "table", sheet, range, name: convertedTable },
    { kind: "style", sheet, range, style: { wrap: true, borders: true } },
    { kind: "freeze", sheet, rows: headerRow + 1, columns: 0 },
    { kind: "page", sheet, orientation: "landscape", range: null, fit: { wide: 1, tall: null } },
  ];
}

/** What the list of a workbook keeps; rows that staff have changed beyond reading are left out. */
export function readConverted(snapshot: WorkbookSnapshot): readonly ListedConversion[] {
  const sheet = findOwnSheet(snapshot, convertedTable);
  const table = sheet?.tables.find(({ name }) => name === convertedTable);
  if (!sheet || !table) return [];
  const { top, left, bottom } = table.rectangle;
  return Array.from({ length: bottom - top }, (_, i) => top + 1 + i).flatMap((row) => {
    const texts = convertedColumns.map((_, i) =>
      String(cellAt(sheet, { row, column: left + i }).value),
    );
    const [name = "", block = "", kind = "", formula = "", content = ""] = texts;
    const address = parseAddress(block);
    if (!address.ok || !formula.startsWith("=")) return [];
    const { rectangle } = address.value;
    return [
      {
        at: { sheet: name, row: rectangle.top, column: rectangle.left },
        block: rectangle,
        kind: kind === kinds.formula.ja || kind === kinds.formula.en ? "formula" : "value",
        formula,
        content,
      },
    ];
  });
}

const kinds = {
  formula: { ja: convertedSheetTexts.ja.kinds.formula, en: convertedSheetTexts.en.kinds.formula },
} as const;
