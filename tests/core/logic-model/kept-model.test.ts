import { keptModel, linksTable, nodesTable } from "../../../src/core/logic-model/kept-model";
import { modelTables, type ModelTable } from "../../../src/core/logic-model/tables";
import { modelFrom } from "../../../src/core/logic-model/templates";
import type { SheetSnapshot } from "../../../src/core/sheet/snapshot";
import { sheetOf, workbookOf } from "../../support/sheet-snapshot";

const tokyo = modelFrom("tokyo", "ja");
const tables = modelTables(tokyo, "ja");
/** One row above the table and one column before it. */
const [top, left] = [1, 1];

function sheetWith(name: string, table: string, { header, rows }: ModelTable): SheetSnapshot {
  const cells = [header, ...rows.map((row) => row.map(({ text }) => text))];
  const bottom = top + rows.length;
  const rectangle = { top, left, bottom, right: left + header.length - 1 };
  const placed = [[], ...cells.map((row) => ["", ...row])];
  return sheetOf(name, placed, [{ name: table, rectangle }]);
}
const nodes = sheetWith("改名したシート", nodesTable, tables.nodes);
const links = sheetWith("つながり", linksTable, tables.links);

test("a workbook without the table of nodes keeps no model", () => {
  expect(keptModel(workbookOf([links, sheetOf("KPI①", [["指標"]])]))).toBeNull();
});

test("both tables are found by their names, on whatever sheets they stand", () => {
  const kept = keptModel(workbookOf([sheetOf("KPI①", [["指標"]]), links, nodes]));
  expect(kept?.model.links).toEqual(tokyo.links);
  expect(kept?.model.nodes.map(({ name }) => name).toSorted()).toEqual(
    tokyo.nodes.map(({ name }) => name).toSorted(),
  );
  expect(kept?.nodesAt).toMatchObject({ sheet: "改名したシート", top, left });
  expect(kept?.linksAt).toMatchObject({ sheet: "つながり", top, left });
});

test("a node and a link are shown where their names and sentences stand", () => {
  const kept = keptModel(workbookOf([nodes, links]));
  expect(kept?.cellOf("nodes", 2)).toEqual({ sheet: "改名したシート", row: 4, column: 2 });
  expect(kept?.cellOf("links", 0)).toEqual({ sheet: "つながり", row: 2, column: 4 });
});

test("without the table of links the nodes are left, and no link", () => {
  const kept = keptModel(workbookOf([nodes]));
  expect(kept?.model.nodes).toHaveLength(tokyo.nodes.length);
  expect(kept).toMatchObject({ model: { links: [] }, linksAt: null });
});
