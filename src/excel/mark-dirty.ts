import { formatRectangle, type CellAddress } from "../core/sheet/address";

/** `getRanges` takes one string of addresses; Excel allows 8,192 characters in it. */
const addressesAtOnce = 300;

/** Queues that Excel calls the functions in these cells again, and at once. */
export function queueDirty(context: Excel.RequestContext, cells: readonly CellAddress[]): void {
  for (const [sheet, own] of bySheet(cells)) {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const addresses = runsOf(own);
    for (let i = 0; i < addresses.length; i += addressesAtOnce) {
      worksheet.getRanges(addresses.slice(i, i + addressesAtOnce).join(",")).setDirty();
    }
  }
  context.application.calculate("Recalculate");
}

function bySheet(cells: readonly CellAddress[]): ReadonlyMap<string, readonly CellAddress[]> {
  const sheets = new Map<string, CellAddress[]>();
  for (const cell of cells) {
    const own = sheets.get(cell.sheet);
    if (own) own.push(cell);
    else sheets.set(cell.sheet, [cell]);
  }
  return sheets;
}

/** Neighbours in a column as one address: a whole column of statuses is `F2:F10001`. */
function runsOf(cells: readonly CellAddress[]): readonly string[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.left === column && row <= last.bottom + 1) last.bottom = row;
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  return runs.map(formatRectangle);
}
