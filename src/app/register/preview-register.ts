import type { Language } from "../../core/messages/language";
import { isRemark, registerSheetTexts } from "../../core/messages/register-sheet";
import type { RegisterRow } from "../../core/register/register-row";
import { formatCell } from "../../core/sheet/address";
import type { KpiWorkbook } from "../kpi-workbook";
import { said } from "./live-cell";
import { namesakes, type Namesakes } from "./namesakes";
import { originText } from "./origin";
import type { PreviewRow, RegisterPreview, RegisterQuestion } from "./register-preview";
import { registerSources, type RegisterSources, type StaffIndicator } from "./register-sources";
import { newCells, rowChanges, type CellChange } from "./row-changes";
import { allSteps, type CountedSteps } from "../../core/steps";

/** Rows worked out between two steps: some milliseconds of work. */
export const rowsAtOnce = 100;

/** What building the register would do to a workbook. Linear in indicators and rows. */
export function previewRegister(basis: KpiWorkbook, wish: Language): RegisterPreview {
  return allSteps(previewSteps(basis, registerSources(basis, wish)));
}

/** The same in steps of a few milliseconds: each says how far it is, the last gives the preview. */
export function* previewSteps(
  basis: KpiWorkbook,
  sources: RegisterSources,
): CountedSteps<RegisterPreview> {
  const { sheet, place, language, indicators, rows } = sources;
  const others = namesakes(sources);
  const total = indicators.length + rows.length;
  const previews: PreviewRow[] = [];
  let done = 0;
  for (const found of indicators) {
    previews.push(previewIndicator(sources, found, others));
    done += 1;
    if (done % rowsAtOnce === 0) yield { done, total };
  }
  for (const row of rows) {
    const preview = previewRow(sources, row);
    if (preview) previews.push(preview);
    done += 1;
    if (done % rowsAtOnce === 0) yield { done, total };
  }
  return { sheet, isNew: place === null, language, rows: previews, basis };
}

function previewIndicator(
  sources: RegisterSources,
  found: StaffIndicator,
  others: Namesakes,
): PreviewRow {
  const { matches, cellsOf, headerRow, omissions } = sources;
  const { stated, indicator, origin } = found;
  const isProse = origin.kind === "prose";
  const row = matches.rowOf.get(stated.id);
  const base = {
    id: stated.id,
    name: indicator.name,
    origin: originText(origin),
    source: stated.nameAt,
    row: row?.range ?? null,
    question: null,
    sentence: isProse ? origin.candidate.text : null,
  };
  if (row) {
    const changes = rowChanges(sources, row, cellsOf(found, row.range.top));
    return { ...base, kind: changes.length > 0 ? "updated" : "unchanged", changes };
  }
  const changes = newCells(cellsOf(found, headerRow + 1)).filter(({ shows }) => shows !== "");
  if (omissions.of(stated.nameAt)) return { ...base, kind: "left-out", changes };
  const question = others.questionOf(found);
  if (!question) return { ...base, kind: isProse ? "offered" : "new", changes };
  return { ...base, kind: "question", question: isProse ? cautious(question) : question, changes };
}

/** What a sentence repeats is most likely no indicator of its own. */
function cautious(question: RegisterQuestion): RegisterQuestion {
  return question.proposal === "another" ? { ...question, proposal: "leave-out" } : question;
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
    sentence: null,
  };
  const original = matches.copies.get(row);
  if (original) {
    if (base.origin === registerSheetTexts[sources.language].copied) {
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
  return rowChanges(sources, row, new Map([["origin", said(remarkOn(sources, row))]]));
}

function remarkOn(sources: RegisterSources, row: RegisterRow): string {
  const { copied, gone, unread } = registerSheetTexts[sources.language];
  if (sources.matches.copies.has(row)) return copied;
  const now = originNow(sources, row);
  const origin = /（(.*)）$|\((.*)\)$/su.exec(now);
  const table = isRemark(now) ? (origin?.[1] ?? origin?.[2] ?? "") : now;
  const [cell] = cellsNamed(row);
  const there = cell && sources.cells.isVisible(cell.sheet);
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
function isHidden(row: RegisterRow, { cells: staff }: RegisterSources): boolean {
  const cells = cellsNamed(row);
  return cells.length > 0 && cells.every((cell) => !staff.isVisible(cell.sheet));
}
