import { linksTable, nodesTable } from "../../core/logic-model/kept-model";
import { columnOf } from "../../core/logic-model/table-columns";
import type { Language } from "../../core/messages/language";
import { cellAt, type WorkbookSnapshot } from "../../core/sheet/snapshot";
import type { StandingTable } from "./table-plan";

/** The model's tables where they stand now. */
export interface StandingTables {
  readonly nodes: StandingTable | null;
  readonly links: StandingTable | null;
  /** Of their headers; `null` where there are none. */
  readonly language: Language | null;
}

/** Finds them by their names; their sheets may be renamed. */
export function standingTables(snapshot: WorkbookSnapshot): StandingTables {
  const [nodes, links] = [findTable(snapshot, nodesTable), findTable(snapshot, linksTable)];
  return { nodes, links, language: languageOfTable(nodes, "nodeColumns", "node") };
}

function findTable({ sheets }: WorkbookSnapshot, name: string): StandingTable | null {
  for (const sheet of sheets) {
    const table = sheet.tables.find((one) => one.name === name);
    if (table) return { sheet, rectangle: table.rectangle };
  }
  return null;
}

function languageOfTable(
  table: StandingTable | null,
  titles: "nodeColumns",
  column: "node",
): Language | null {
  if (!table) return null;
  const { top, left, right } = table.rectangle;
  const header = Array.from({ length: right - left + 1 }, (_, at) =>
    String(cellAt(table.sheet, { row: top, column: left + at }).value),
  );
  const at = columnOf(header, titles, column);
  return /[a-z]/i.test(header[at] ?? "") ? "en" : "ja";
}
