import type { CellAddress, Rectangle } from "../sheet/address";
import { viewSheet, type SheetView } from "../sheet/sheet-view";
import type { SheetSnapshot } from "../sheet/snapshot";
import { nameKey } from "./same-name";

/** A link as a sheet of the staff lists it: both ends by name. */
export interface ListedLink {
  readonly from: string;
  readonly to: string;
  readonly caption: string;
  readonly assumption: string;
  readonly at: CellAddress;
}

type LinkRole = "from" | "to" | "caption" | "assumption";

/** Words that head the columns of such a list. */
const headers: Readonly<Record<LinkRole, readonly string[]>> = {
  from: ["起点", "から", "原因", "from", "cause"],
  to: ["終点", "へ", "まで", "結果", "つながる先", "to", "effect"],
  caption: [
    ...["つながりの説明", "つながり", "因果関係", "説明", "理由", "道筋"],
    ...["causal sentence", "caption", "link", "explanation"],
  ],
  assumption: ["前提", "前提条件", "仮定", "assumption", "assumptions"],
};

const roleOf: ReadonlyMap<string, LinkRole> = new Map(
  (Object.keys(headers) as LinkRole[]).flatMap((role) =>
    headers[role].map((header) => [nameKey(header), role] as const),
  ),
);

/** Lists are searched for in the first rows of a sheet: a heading, a lead, a blank row, the header. */
const headerRowsSearched = 30;

/** The links that a sheet lists under headers such as 起点, 終点, つながりの説明. Empty where there is no such list. */
export function readLinkRows(sheet: SheetSnapshot): readonly ListedLink[] {
  const view = viewSheet(sheet);
  if (!view.used) return [];
  const last = Math.min(view.used.bottom, view.used.top + headerRowsSearched);
  for (let row = view.used.top; row <= last; row++) {
    const columns = headerIn(view, row, view.used);
    const [from, to] = [columns.get("from"), columns.get("to")];
    if (from === undefined || to === undefined) continue;
    return linksBelow(view, row, columns, view.used.bottom);
  }
  return [];
}

function headerIn(
  view: SheetView,
  row: number,
  { left, right }: Rectangle,
): ReadonlyMap<LinkRole, number> {
  const columns = new Map<LinkRole, number>();
  for (let column = left; column <= right; column++) {
    const role = roleOf.get(nameKey(view.textAt(row, column)));
    if (role && !columns.has(role)) columns.set(role, column);
  }
  return columns;
}

/** Down to the first row without both ends. */
function linksBelow(
  view: SheetView,
  header: number,
  columns: ReadonlyMap<LinkRole, number>,
  bottom: number,
): ListedLink[] {
  const links: ListedLink[] = [];
  for (let row = header + 1; row <= bottom; row++) {
    const cell = (role: LinkRole) => {
      const column = columns.get(role);
      return column === undefined ? "" : view.textAt(row, column);
    };
    const [from, to] = [cell("from"), cell("to")];
    if (from === "" && to === "") break;
    const at = {
      sheet: view.name,
      row,
      column: columns.get("caption") ?? columns.get("from") ?? 0,
    };
    links.push({ from, to, caption: cell("caption"), assumption: cell("assumption"), at });
  }
  return links;
}
