import type { CountList } from "../../core/define/count-list";
import type { DraftSubject, IndicatorDraft } from "../../core/define/draft";
import type { Indicator } from "../../core/indicator/indicator";
import { judgeIndicator } from "../../core/indicator/judge-indicator";
import type { Verdict } from "../../core/indicator/verdict";
import type { Language } from "../../core/messages/language";
import { registerColumns, type RegisterColumn } from "../../core/register/columns";
import { ruleOf } from "../../core/settings/rule-of";
import {
  columnName,
  formatCell,
  type CellAddress,
  type RangeAddress,
} from "../../core/sheet/address";
import type { CellValue } from "../../core/sheet/snapshot";
import type { KpiWorkbook } from "../kpi-workbook";
import { cellBlocks } from "../cell-blocks";
import { growSteps, nextRow } from "../register/grow-register";
import type { LiveCell } from "../register/live-cell";
import { derivedCells } from "../register/live-cells";
import { newSheetSteps } from "../register/register-layout";
import { registerSources } from "../register/register-sources";
import type { PlannedCell, WritePlan, WriteStep } from "../write-plan";
import { definedColumns } from "./defined-columns";
import { findSubject } from "./find-subject";
import { futureIndicator } from "./future-row";
import { changesOf, newEntries, rowOf, unitOf, type Entry, type Place } from "./row-entries";

/** A cell of the register that will be written. */
export interface DefinitionChange {
  readonly column: RegisterColumn;
  readonly at: CellAddress;
  /** What it will show. */
  readonly shows: string;
  /** What it shows now; empty for a new row. */
  readonly before: string;
  /** What was entered there before: a formula or a value. */
  readonly replaced: CellValue;
  /** With its `=`; `null` for what is written as it was typed. */
  readonly formula: string | null;
  /** The staff's cell that it follows; `null` where it follows none. */
  readonly from: CellAddress | null;
}

/** What writing a draft would do: nothing is written yet. */
export type DefinitionPreview =
  | {
      readonly kind: "ready";
      readonly sheet: string;
      readonly isNewSheet: boolean;
      readonly isNewRow: boolean;
      readonly row: RangeAddress;
      /** What the row is about, by which a later draft finds it. */
      readonly subject: DraftSubject;
      readonly changes: readonly DefinitionChange[];
      /** The indicator as it will be read from the row, and how it will be judged. */
      readonly indicator: Indicator;
      readonly verdict: Verdict;
      readonly plan: WritePlan;
    }
  /** The cell that the draft began from says something else by now. */
  | { readonly kind: "gone" };

/** Works out the row of a draft: what staff changed as typed, the rest live. Linear in the workbook. */
export function previewDefinition(
  workbook: KpiWorkbook,
  draft: IndicatorDraft,
  list: CountList | null,
  wish: Language,
): DefinitionPreview {
  const sources = registerSources(workbook, wish);
  const subject = findSubject(sources, draft.subject);
  if (subject.kind === "gone") return subject;
  const standing = rowOf(subject);
  const row = standing?.range.top ?? nextRow(sources);
  const { language } = sources;
  const rowUnit = unitOf(sources, subject, row);
  const defined = definedColumns(draft, list, { language, rowUnit });
  const indicator = futureIndicator(sources, subject, row, defined);
  if (!indicator) return { kind: "gone" };
  const verdict = judgeIndicator(indicator, ruleOf(workbook.settings.rule));
  const stated = subject.kind === "staff" ? subject.found.stated : indicator;
  const { cells, columns } = sources;
  const cellIn = (column: RegisterColumn) => {
    const at = columns.get(column);
    return at === undefined ? null : `${columnName(at)}${row + 1}`;
  };
  const { settings } = workbook;
  const derived = new Map<RegisterColumn, LiveCell>(
    derivedCells({ indicator, stated, verdict, cells, cellIn, language, settings }),
  );
  const place = { sources, subject, row, defined, derived };
  const entries = standing ? changesOf(place) : newEntries(place);
  const right = Math.max(...columns.values());
  const left = Math.min(...columns.values());
  return {
    kind: "ready",
    sheet: sources.sheet,
    isNewSheet: sources.place === null,
    isNewRow: !standing,
    subject: { id: idOf(place), name: indicator.name },
    row: { sheet: sources.sheet, top: row, bottom: row, left, right },
    changes: entries.filter(isShown).map(changeOf),
    indicator,
    verdict,
    plan: { steps: planOf(place, entries) },
  };
}

/** What stands in the register alone is known by its name cell there. */
function idOf({ sources, subject, row }: Place): string {
  if (subject.kind === "staff") return subject.found.stated.id;
  const column = sources.columns.get("name") ?? 0;
  return formatCell({ sheet: sources.sheet, row, column });
}

function planOf({ sources, subject, row }: Place, entries: readonly Entry[]): readonly WriteStep[] {
  const { place, sheet, language, omissions } = sources;
  if (!place) {
    const cells = registerColumns.map(
      (column): PlannedCell =>
        entries.find((entry) => entry.column === column)?.cell ?? { kind: "blank" },
    );
    return newSheetSteps(sheet, language, [cells]);
  }
  const placed = entries.map(({ at, cell }) => ({ row, column: at.column, cell }));
  const left = subject.kind === "staff" ? subject.found.stated.nameAt : null;
  const names = omissions.plan([], left && omissions.of(left) ? [left] : []);
  const forget: WriteStep[] = names.remove.length > 0 ? [{ kind: "names", ...names }] : [];
  return [...cellBlocks(sheet, placed), ...growSteps(sources, row), ...forget];
}

/** A cell that shows nothing, and showed nothing, only gets its format. */
function isShown({ shows, before }: Entry): boolean {
  return shows !== "" || before !== "";
}

function changeOf({ cell, ...entry }: Entry): DefinitionChange {
  return { ...entry, formula: cell.kind === "formula" ? cell.formula : null };
}
