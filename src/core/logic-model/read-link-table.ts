import { linkColumns } from "../messages/logic-model";
import { idSource } from "./ids";
import type { ModelLink } from "./model";
import type { ReadNode } from "./read-node-table";
import type { ModelRemark } from "./remark";
import { nameKey } from "./same-name";
import { rowsOf, textIn } from "./table-rows";
import type { ModelTables } from "./tables";

/** The links of a model as their table says them, each end as the id of its node where it has one. */
export function readLinks(
  { links: table }: ModelTables,
  nodes: readonly ReadNode[],
): { links: ModelLink[]; remarks: ModelRemark[]; rows: Map<string, number> } {
  const rows = rowsOf(table, linkColumns, "linkColumns");
  const nextId = idSource(
    "L",
    rows.map((row) => textIn(row, "id")),
  );
  const remarks: ModelRemark[] = [];
  const places = new Map<string, number>();
  const endOf = endReader(nodes, remarks);
  const seen = new Set<string>();
  const links = rows.flatMap((row, at): ModelLink[] => {
    const [written, caption] = [textIn(row, "id"), textIn(row, "caption")];
    const ends = [textIn(row, "from"), textIn(row, "to")] as const;
    if (ends[0] === "" && ends[1] === "" && caption === "") return [];
    const id = written === "" || places.has(written) ? nextId() : written;
    places.set(id, at);
    const [from, to] = [endOf(ends[0], at, "from"), endOf(ends[1], at, "to")];
    if (from === to) remarks.push({ kind: "link-to-itself", row: at, name: ends[0] });
    const key = JSON.stringify([from, to, caption]);
    if (seen.has(key)) remarks.push({ kind: "link-twice", row: at, from: ends[0], to: ends[1] });
    seen.add(key);
    return [{ id, from, to, caption, assumption: textIn(row, "assumption") }];
  });
  return { links, remarks, rows: places };
}

/** Ends are names, so that people can write them; an id is taken as well. */
function endReader(nodes: readonly ReadNode[], remarks: ModelRemark[]) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const byName = new Map<string, ReadNode[]>();
  for (const node of nodes) {
    const key = nameKey(node.name);
    const others = byName.get(key);
    if (others) others.push(node);
    else byName.set(key, [node]);
  }
  return (written: string, row: number, end: "from" | "to"): string => {
    const named = byName.get(nameKey(written)) ?? [];
    const [first, second] = named;
    if (first && second) remarks.push({ kind: "link-end-ambiguous", row, end, written });
    if (first) return first.id;
    if (byId.has(written)) return written;
    remarks.push({ kind: "link-end-unknown", row, end, written });
    return written;
  };
}
