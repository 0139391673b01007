import type { Language } from "../../core/messages/language";
import { isRemark, registerTexts } from "../../core/messages/register-texts";
import { literal } from "../../core/register/live-formula";
import type { RegisterRow } from "../../core/register/register-row";
import { formatCell } from "../../core/sheet/address";
import type { KpiWorkbook } from "../kpi-workbook";
import { originText, type LiveCell } from "./live-cells";
import { namesakes, type Namesakes } from "./namesakes";
import type { PreviewRow, RegisterPreview, RegisterQuestion } from "./register-preview";
import { registerSources, type RegisterSources, type TableIndicator } from "./register-sources";
import { newCells, rowChanges, type CellChange } from "./row-changes";

/** What building the register would do to a workbook. Linear in indicators and rows. */
export function previewRegister(basis: KpiWorkbook, wish: Language): RegisterPreview {
  const sources = registerSources(basis, wish);
  const { sheet, place, language, indicators, rows } = sources;
  const others = namesakes(sources);
  return {
    sheet,
    isNew: place === null,
    language,
    rows: [
      ...indicators.map((found) => previewIndicator(sources, found, others)),
      ...rows.flatMap((row) => previewRow(sources, row) ?? []),
    ],
    basis,
  };
}

function previewIndicator(
  sources: RegisterSources,
  found: TableIndicator,
  others: Namesakes,
): PreviewRow {
  const { matches, cellsOf, headerRow, omissions } = sources;
  const { indicator, table } = found;
  const row = matches.rowOf.get(indicator.id);
  const base = {
    id: indicator.id,
    name: indicator.name,
    origin: originText(table),
    source: indicator.nameAt,
    row: row?.range ?? null,
    question: null,
  };
  if (row) {
    const changes = rowChanges(sources, row, cellsOf(found, row.range.top));
    return { ...base, kind: changes.length > 0 ? "updated" : "unchanged", changes };
  }
  const changes = newCells(cellsOf(found, headerRow + 1)).filter(({ shows }) => shows !== "");
  if (omissions.of(indicator.nameAt)) return { ...base, kind: "left-out", changes };
  const question = others.questionOf(found);
  return question
    ? { ...base, kind: "question", question, changes }
    : { ...base, kind: "new", changes };
}

/** A row without an indicator of a table: copied, bereft of its source, or the staff's own. */
function previewRow(sources: RegisterSources, row: RegisterRow): PreviewRow | null {
  const { matches, ownCellsOf } = sources;
  if (matches.indicatorOf.has(row)) return null;
  const base = {
    id: formatCell(row.nameAt),
    name: row.name,
    origin: originNow(sources, row),
    source: null,
    row: row.range,
    question: null,
  };
  const original = matches.copies.get(row);
  if (original) {
    if (base.origin === registerTexts[sources.language].copied) {
      return { ...base, kind: "unchanged", changes: [] };
    }
    const question = aboutCopy(row, original, base.origin);
    return { ...base, kind: "question", question, changes: markChanges(sources, row) };
  }
  if (isHidden(row, sources)) return { ...base, kind: "unchanged", changes: [] };
  const filled = rowChanges(sources, row, ownCellsOf(row));
  if (row.source.kind !== "typed") {
    const changes = [...markChanges(sources, row), ...filled];
    return { ...base, kind: "vanished", changes };
  }
  if (row.name === "") return null;
  return { ...base, kind: filled.length > 0 ? "updated" : "unchanged", changes: filled };
}

function aboutCopy(row: RegisterRow, original: RegisterRow, origin: string): RegisterQuestion {
  return {
    id: formatCell(row.nameAt),
    about: "copy",
    other: { name: original.name, at: original.nameAt, origin },
    choices: ["same", "another"],
    proposal: "same",
  };
}

/** 元の表 of a row that has lost its source, or never had one of its own. */
export function markChanges(sources: RegisterSources, row: RegisterRow): readonly CellChange[] {
  const text = remarkOn(sources, row);
  const mark: LiveCell = {
    formula: `=${literal(text)}`,
    format: "General",
    shows: text,
    from: null,
  };
  return rowChanges(sources, row, new Map([["origin", mark]]));
}

function remarkOn(sources: RegisterSources, row: RegisterRow): string {
  const { copied, gone, unread } = registerTexts[sources.language];
  if (sources.matches.copies.has(row)) return copied;
  const now = originNow(sources, row);
  const origin = /（(.*)）$|\((.*)\)$/su.exec(now);
  const table = isRemark(now) ? (origin?.[1] ?? origin?.[2] ?? "") : now;
  const [cell] = cellsNamed(row);
  const there = cell && sources.isVisible(cell.sheet);
  return there ? unread(table) : gone(table);
}

function originNow({ place, columns }: RegisterSources, { range }: RegisterRow): string {
  const column = columns.get("origin");
  if (!place || column === undefined) return "";
  const { sheet } = place;
  const value = sheet.values[range.top - sheet.top]?.[column - sheet.left];
  return typeof value === "string" && !value.startsWith("#") ? value : "";
}

function cellsNamed({ source }: RegisterRow) {
  if (source.kind === "table") return [source.nameAt, ...source.cells];
  return source.kind === "cells" ? source.cells : [];
}

/** A sheet that nobody sees is not read: what its rows refer to has not vanished. */
function isHidden(row: RegisterRow, { isVisible }: RegisterSources): boolean {
  const cells = cellsNamed(row);
  return cells.length > 0 && cells.every((cell) => !isVisible(cell.sheet));
}
