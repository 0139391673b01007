import { readKeptFindings, waiversIn } from "../../../src/app/findings/kept-findings";
import { readConverted } from "../../../src/app/convert/converted-list";
import { readHistory } from "../../../src/core/history/read-history";
import { recordsOf } from "../../../src/core/history/records";
import { checkModel } from "../../../src/core/logic-model/check-model";
import { keptModel } from "../../../src/core/logic-model/kept-model";
import { modelTables } from "../../../src/core/logic-model/tables";
import { applyRegister } from "../../../src/core/register/apply-register";
import { readRegister } from "../../../src/core/register/read-register";
import { correctionsOf } from "../../../src/core/table/corrections";
import { readWorkbook } from "../../../src/core/table/read-workbook";
import type { CellValue } from "../../../src/core/sheet/snapshot";
import { hostileCorpus, hostileSnapshot } from "../../support/hostile-workbook";
import { ownHeaders, ownTable, type OwnTable } from "../../support/own-tables";
import { sheetOf, workbookOf } from "../../support/sheet-snapshot";

// The tables that the add-in keeps in a workbook, as somebody else may have filled them.
const odd: readonly CellValue[] = [
  ...hostileCorpus,
  ...[-1e308, 1e308, 1e-308, 0, -1, 45_000, 2_958_466, true, false, ""],
  ...["#REF!", "#N/A", "9999-99-99", "令和0年", "9".repeat(400), "長".repeat(3000), "N1", "L1"],
];
const names = Object.keys(ownHeaders) as OwnTable[];
/** Everything odd in every column, each row another mixture. */
const mixed = (row: number, column: number) => odd[(row * 7 + column * 11) % odd.length] ?? "";

test.each([
  ["of odd cells", mixed],
  ["of the same cell throughout", () => "同じ"],
  ["of nothing", () => ""],
] as const)("every table %s is read, and what reads like something stays", (_, cell) => {
  const rows = odd.length;
  const staff = hostileSnapshot().sheets;
  const own = names.map((name) => ownTable(name, rows, cell));
  const workbook = workbookOf([...staff, ...own], { settings: "[]" });
  const register = readRegister(workbook);
  expect(register.length).toBeLessThanOrEqual(rows);
  const reading = applyRegister(readWorkbook(workbook), register, []);
  expect(reading.tables.length).toBeGreaterThan(0);
  const history = readHistory(workbook);
  expect(recordsOf(history.entries).length).toBeLessThanOrEqual(rows);
  expect(waiversIn(readKeptFindings(workbook)).length).toBeLessThanOrEqual(rows);
  expect(readConverted(workbook)).toEqual([]);
  const kept = keptModel(workbook);
  if (!kept) throw new Error("There is a model.");
  expect(checkModel(kept.model).length).toBeGreaterThanOrEqual(0);
  // Written again, the model says every name and sentence that it said.
  const again = modelTables(kept.model, "ja");
  const said = new Set([...again.nodes.rows, ...again.links.rows].flat().map(({ text }) => text));
  const { nodes, links } = kept.model;
  for (const { name } of nodes) expect(said).toContain(name);
  for (const { caption } of links) expect(said).toContain(caption);
});

test.each([
  ["one long circle", (i: number, n: number) => [i, (i + 1) % n]],
  ["circles back to the first from everywhere", (i: number) => (i % 2 ? [i, 0] : [i, i + 2])],
  ["everything to one", (i: number) => [i, 7]],
  ["itself", (i: number) => [i, i]],
] as const)("10,000 goals in 10,000 layers, links in %s", (_, ends) => {
  const count = 10_000;
  const nodes = ownTable("KpiModelNodes", count, (row, column) =>
    column === 0 ? `層${row}` : column === 1 ? `目標${row}` : column === 3 ? "同じ指標" : "",
  );
  const links = ownTable("KpiModelLinks", count, (row, column) => {
    const [from = 0, to = 0] = ends(row, count);
    return ["", `目標${from}`, `目標${to}`, `文${row}`, ""][column] ?? "";
  });
  const kept = keptModel(workbookOf([nodes, links]));
  expect(kept?.model).toMatchObject({ nodes: { length: count }, links: { length: count } });
  if (!kept) return;
  const faults = checkModel(kept.model);
  // A list of circles that nobody can read to its end is cut off.
  expect(faults.filter(({ kind }) => kind === "circle").length).toBeLessThanOrEqual(20);
  expect(JSON.stringify(faults).length).toBeLessThan(20_000_000);
  expect(modelTables(kept.model, "ja").links.rows).toHaveLength(count);
});

test("a hundred thousand names that say nothing are no corrections", () => {
  const range = { sheet: "計画", top: 0, left: 0, bottom: 1_048_575, right: 16_383 };
  const kept = Array.from({ length: 100_000 }, (_, i) => ({
    ...{ name: `Kpi_${i}`, range: i % 2 ? range : null, visible: false },
    comment: odd[i % odd.length]?.toString() ?? "",
  }));
  expect(correctionsOf(kept)).toEqual([]);
  const staff = sheetOf("計画", [
    ["指標", "単位", "現状値（2025年）", "目標値（2029年）"],
    ["導入率", "％", 26, 90],
  ]);
  expect(readWorkbook(workbookOf([staff], { names: kept })).tables).toHaveLength(1);
});
