import { contains, type CellAddress, type RangeAddress } from "../../sheet/address";
import { cellAt, type Cell, type SheetSnapshot } from "../../sheet/snapshot";
import type { KpiTable } from "../../table/kpi-table";
import type { CellEdit, CureView } from "./cure";

/** A cell that holds words which somebody typed: no formula, no number. */
export interface TypedText {
  readonly at: CellAddress;
  readonly text: string;
}

/** The cell as it stands; `null` where its sheet is not there. */
export function cellOf({ snapshot }: CureView, at: CellAddress): Cell | null {
  const sheet = snapshot.sheets.find(({ name }) => name === at.sheet);
  return sheet ? cellAt(sheet, at) : null;
}

/** The words that were typed into a cell; `null` for a formula and for a number. */
export function typedText(view: CureView, at: CellAddress): string | null {
  const cell = cellOf(view, at);
  return cell && isTyped(cell) ? String(cell.value) : null;
}

/** Every typed text of a block. */
export function typedTexts(view: CureView, block: RangeAddress): readonly TypedText[] {
  const sheet = view.snapshot.sheets.find(({ name }) => name === block.sheet);
  return sheet ? textsOf(sheet).filter(({ at }) => contains(block, at)) : [];
}

/** Every typed text of a sheet. */
export function textsOf(sheet: SheetSnapshot): readonly TypedText[] {
  return sheet.values.flatMap((row, r) =>
    row.flatMap((value, c) => {
      if (typeof value !== "string" || value === "") return [];
      const at = { sheet: sheet.name, row: sheet.top + r, column: sheet.left + c };
      return isTyped(cellAt(sheet, at)) ? [{ at, text: value }] : [];
    }),
  );
}

/** The table that a cell stands in. */
export function tableAt({ reading }: CureView, at: CellAddress): KpiTable | null {
  return (
    reading.tables.find(({ range }) => range.sheet === at.sheet && contains(range, at)) ?? null
  );
}

/** The texts that become others, as edits; those that stay are none. */
export function rewritten(
  texts: readonly TypedText[],
  rewrite: (text: string) => string,
): readonly CellEdit[] {
  return texts.flatMap(({ at, text }): CellEdit[] => {
    const after = rewrite(text);
    return after === text || after === "" ? [] : [{ at, entry: { kind: "text", text: after } }];
  });
}

function isTyped({ value, formula }: Cell): boolean {
  return typeof value === "string" && value !== "" && formula === value;
}
