import type { Language } from "../../core/messages/language";
import { valuesOf } from "../../core/convert/values-in";
import { convertedSheetTexts } from "../../core/messages/converted-sheet";
import { ok, type Result } from "../../core/result";
import {
  contains,
  formatCell,
  type CellAddress,
  type RangeAddress,
} from "../../core/sheet/address";
import { isOwnFormula, type WorkbookSnapshot } from "../../core/sheet/snapshot";
import type { Attention } from "../attention";
import type { HostError } from "../host-error";
import { sheetFor } from "../own-sheets";
import type { Spills } from "../ports";
import { convertCell, type ConvertedCell, type KeptCell } from "./converted-cells";
import { convertedTable } from "./converted-list";
import type { Wanted } from "../wanted";

/** What converting a workbook would do, before it is done. */
export interface ConversionPreview {
  readonly converted: readonly ConvertedCell[];
  readonly kept: readonly KeptCell[];
  /** Names that stand for a formula of ours: what uses them stays as it is. */
  readonly names: readonly string[];
  /** The sheet of the list. */
  readonly sheet: string;
  readonly language: Language;
  /** The workbook that it was made from. */
  readonly snapshot: WorkbookSnapshot;
}

/** Formulas worked out between two pauses. */
const atOnce = 200;

/**
 * Every formula of ours in the visible sheets, and what it becomes. Nothing is written; one request,
 * for what the formulas fill beyond their own cells. `null` when nobody wanted it any more.
 */
export async function previewConversion(
  spills: Spills,
  snapshot: WorkbookSnapshot,
  language: Language,
  attention: Attention,
): Promise<Wanted<ConversionPreview>> {
  attention.report({ step: "preparing", done: 0, total: null });
  if (!(await attention.pause())) return null;
  const found = ownFormulas(snapshot);
  const blocks = await filledBlocks(spills, found);
  if (!blocks.ok) return blocks;
  const blockOf = blocks.value;
  const valuesIn = valuesOf(snapshot);
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const filled = [...blockOf.values()];
  const converted: ConvertedCell[] = [];
  const kept: KeptCell[] = [];
  for (const [i, { at }] of found.entries()) {
    if (i > 0 && i % atOnce === 0) {
      attention.report({ step: "preparing", done: i, total: found.length });
      if (!(await attention.pause())) return null;
    }
    const sheet = sheets.get(at.sheet);
    if (!sheet || isFilledByAnother(at, filled)) continue;
    const one = convertCell(sheet, at, blockOf.get(formatCell(at)) ?? null, valuesIn);
    if ("kept" in one) kept.push(one.kept);
    else converted.push(one.converted);
  }
  const { sheet } = sheetFor(snapshot, convertedTable, convertedSheetTexts[language].sheet);
  const names = snapshot.names.flatMap(({ name, isOwn }) => (isOwn ? [name] : []));
  return ok({ converted, kept, names, sheet, language, snapshot });
}

/** By the address of the formula's own cell: what it fills, where that is more. One request at most. */
async function filledBlocks(
  spills: Spills,
  found: readonly OwnFormula[],
): Promise<Result<ReadonlyMap<string, RangeAddress>, HostError>> {
  const filling = found.filter(({ formula }) => mayFill.test(formula)).map(({ at }) => at);
  if (filling.length === 0) return ok(new Map());
  const blocks = await spills.filledBy(filling);
  if (!blocks.ok) return blocks;
  return ok(
    new Map(
      filling.flatMap((at, i) => {
        const block = blocks.value[i];
        return block ? [[formatCell(at), block] as const] : [];
      }),
    ),
  );
}

/** Excel may show the formula in every cell that it fills: only the first of them holds it. */
function isFilledByAnother(at: CellAddress, blocks: readonly RangeAddress[]): boolean {
  return blocks.some(
    (block) =>
      block.sheet === at.sheet &&
      contains(block, at) &&
      (block.top !== at.row || block.left !== at.column),
  );
}

/** What may fill more than its own cell: it names a block, or gives a table. */
const mayFill = /[:#{]|(?:KPI[._])(?:SUMMARY|CHECK|TARGET_PATH|NEAREST)\(/i;

interface OwnFormula {
  readonly at: CellAddress;
  readonly formula: string;
}

/** All cells of the workbook that call a function of ours, in the order of sheets and rows. */
export function ownFormulas({ sheets }: WorkbookSnapshot): readonly OwnFormula[] {
  return sheets.flatMap(({ name, top, left, formulas, values }) =>
    formulas.flatMap((row, r) =>
      row.flatMap((formula, c): readonly OwnFormula[] =>
        // A text that only looks like a formula is its own value.
        typeof formula === "string" && isOwnFormula(formula) && values[r]?.[c] !== formula
          ? [{ at: { sheet: name, row: top + r, column: left + c }, formula }]
          : [],
      ),
    ),
  );
}
