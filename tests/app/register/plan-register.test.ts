import { unattended } from "../../../src/app/attention";
import { planRegister } from "../../../src/app/register/plan-register";
import { previewRegister } from "../../../src/app/register/preview-register";
import type { RegisterAnswer, RegisterPreview } from "../../../src/app/register/register-preview";
import { readKpis } from "../../../src/app/read-kpis";
import type { PlannedCell, WritePlan } from "../../../src/app/write-plan";
import { registerColumns, type RegisterColumn } from "../../../src/core/register/columns";
import type { CellValue, SheetSnapshot } from "../../../src/core/sheet/snapshot";
import { registerSheet, type RowOf } from "../../core/register/support/register-sheet";
import { FakeWorkbook } from "../../support/fake-workbook";
import { manualTimers } from "../../support/manual-timers";
import { sheetOf, workbookOf } from "../../support/sheet-snapshot";
import { snapshotOfFile } from "../../support/xlsx-snapshot";

const header = [
  ["指標", "単位", "現状値", "目標値"],
  ["", "", "令和６年度", "令和11年度"],
];
const tableOf = (name: string, ...rows: readonly (readonly CellValue[])[]) =>
  sheetOf(name, [...header, ...rows]);
const plan = tableOf("計画", ["離職率", "％", 14.4, 12], ["相談件数", "件", "131件", "150件以上"]);

async function previewOf(
  sheets: readonly SheetSnapshot[],
  options: Parameters<typeof workbookOf>[1] = {},
  language: "ja" | "en" = "ja",
): Promise<RegisterPreview> {
  const workbook = new FakeWorkbook(workbookOf(sheets, options));
  const read = await readKpis(workbook, unattended(manualTimers()));
  if (!read?.ok) throw new Error("The workbook was not read.");
  return previewRegister(read.value, language);
}

/** What a plan writes, by row and column: a formula or a text. */
function writtenBy({ steps }: WritePlan): ReadonlyMap<string, string> {
  const written = new Map<string, string>();
  for (const step of steps) {
    if (step.kind !== "cells") continue;
    step.cells.forEach((row, r) => {
      row.forEach((cell, c) => {
        const entry = entryOf(cell);
        if (entry !== null) written.set(`${step.top + r} ${step.left + c}`, entry);
      });
    });
  }
  return written;
}

function entryOf(cell: PlannedCell): string | null {
  if (cell.kind === "formula") return cell.formula;
  return cell.kind === "text" ? cell.text : null;
}

const place = (column: RegisterColumn) => registerColumns.indexOf(column);
const kinds = ({ rows }: RegisterPreview) => rows.map(({ kind, name }) => [kind, name]);
const answers = (...given: readonly (readonly [string, RegisterAnswer])[]) => new Map(given);

/** Rows of a register as the plan of a workbook without one writes them. */
async function builtFrom(sheets: readonly SheetSnapshot[]): Promise<readonly RowOf[]> {
  const preview = await previewOf(sheets);
  const written = writtenBy(planRegister(preview, new Map()));
  const rows = preview.rows.filter(({ kind }) => kind !== "offered");
  return rows.map((row, i) =>
    Object.fromEntries(
      registerColumns.flatMap((column, c) => {
        const formula = written.get(`${3 + i} ${c}`);
        return formula === undefined
          ? []
          : [[column, [formula, column === "name" ? row.name : ""]]];
      }),
    ),
  );
}

test("numbers are passed on, texts are read, and both in the size of their unit", async () => {
  const written = writtenBy(planRegister(await previewOf([plan]), new Map()));
  expect(written.get(`3 ${place("baseline")}`)).toBe('=IF(計画!$C$3="","",計画!$C$3/100)');
  expect(written.get(`4 ${place("target")}`)).toBe('=IFERROR(KPI.NUMBER(計画!$D$4),計画!$D$4&"")');
  const money = tableOf("予算", ["執行額", "千円", "1,479,100", "1,600,000"]);
  const inYen = writtenBy(planRegister(await previewOf([money]), new Map()));
  expect(inYen.get(`3 ${place("baseline")}`)).toBe(
    '=IFERROR(KPI.NUMBER(予算!$C$3)*1000,予算!$C$3&"")',
  );
  expect(inYen.get(`3 ${place("unit")}`)).toBe('="円"');
});

test("the formats show what the table shows: places, ％ and 以上", async () => {
  const { steps } = planRegister(await previewOf([plan]), new Map());
  const cells = steps.flatMap((step) =>
    step.kind === "cells" && step.top === 2 ? step.cells : [],
  );
  const formatOf = (row: number, column: RegisterColumn) => {
    const cell = cells[row]?.[place(column)];
    return cell?.kind === "formula" ? cell.format : null;
  };
  expect(formatOf(1, "baseline")).toBe("0.0%");
  expect(formatOf(1, "actual")).toMatch(/%$/);
  expect(formatOf(2, "target")).toBe('#,##0"以上"');
  expect(formatOf(1, "required")).toBe('+0.0"ポイント";-0.0"ポイント";0.0"ポイント"');
});

test("the status is computed from the row where it says everything, else from the whole indicator", async () => {
  const goals = tableOf(
    "計画",
    ["相談件数", "件", "131件", "150件以上"],
    ["普及率", "％", "26.0％", "90％超"],
    ["研修", "回", "ー", "8回"],
    ["事故件数", "件", "12件", "5件以下"],
  );
  const written = writtenBy(planRegister(await previewOf([goals]), new Map()));
  const status = (row: number) => written.get(`${row} ${place("status")}`);
  expect([3, 4, 5, 6].map(status)).toEqual([
    "=KPI.STATUS(M4,G4,I4,H4,J4,N4)",
    "=KPI.STATUS()",
    "=KPI.STATUS()",
    "=KPI.STATUS(M7,G7,I7,H7,J7,N7)",
  ]);
});

test("of several actuals the latest that has a number is shown, and those to come are watched", async () => {
  const snapshot = await snapshotOfFile("assets/samples/progress-review.xlsx");
  const preview = await previewOf(snapshot.sheets);
  const [first] = preview.rows;
  const actual = first?.changes.find(({ column }) => column === "actual");
  expect(actual?.formula).toMatch(/^=IFERROR\(KPI\.NUMBER\([^)]*\),IFERROR\(KPI\.NUMBER\(/);
  const period = first?.changes.find(({ column }) => column === "actualPeriod");
  expect(period?.formula).toMatch(/^=IFERROR\(IF\(ISNUMBER\(KPI\.NUMBER\(/);
});

test("built and read again, a register needs nothing: whatever the sample", async () => {
  for (const name of ["mie-kpi", "progress-review", "tokyo-logic-model"]) {
    const { sheets } = await snapshotOfFile(`assets/samples/${name}.xlsx`);
    const register = registerSheet(await builtFrom(sheets));
    const again = await previewOf([...sheets, register]);
    // The headers stand two rows higher here, so the formulas of a row's own cells differ.
    const own = new Set<RegisterColumn>(["planned", "required", "pace", "status"]);
    const built = again.rows.filter(({ kind }) => kind !== "offered");
    const others = built.flatMap(({ changes }) => changes.filter(({ column }) => !own.has(column)));
    expect([name, others]).toEqual([name, []]);
    expect(built.every(({ kind }) => kind === "updated" || kind === "unchanged")).toBe(true);
  }
});

test("of a register that is there, only changed cells are written", async () => {
  const rows = await builtFrom([plan]);
  const typed = rows.map((row) => ({ ...row, remarks: "手書き", baseline: "15％" }));
  const later = tableOf(
    "計画",
    ["離職率", "％", 14.4, "11％"],
    ["相談件数", "件", "131件", "150件以上"],
  );
  const preview = await previewOf([later, registerSheet(typed)]);
  const { steps } = planRegister(preview, new Map());
  expect(steps.every(({ kind }) => kind === "cells")).toBe(true);
  const written = writtenBy({ steps });
  expect(written.get(`1 ${place("target")}`)).toBe('=IFERROR(KPI.NUMBER(計画!$D$3),計画!$D$3&"")');
  expect(written.has(`1 ${place("baseline")}`)).toBe(false);
  expect(written.has(`1 ${place("remarks")}`)).toBe(false);
});

test("columns that were moved or deleted are written where they stand, or not at all", async () => {
  const [row] = await builtFrom([plan]);
  const columns = ["target", { header: "整理番号" }, "name"] as const;
  const sheet = registerSheet([{ name: row?.name ?? "" }], { columns });
  const preview = await previewOf([plan, sheet]);
  const written = writtenBy(planRegister(preview, new Map()));
  expect([...written.keys()]).toEqual(["1 0", "2 0", "2 2"]);
});

test("a typed row with the name of a new indicator is asked about, and takes its references", async () => {
  const sheets = [plan, registerSheet([{ name: "離職率", owner: "長寿介護課", target: "12％" }])];
  const preview = await previewOf(sheets);
  expect(kinds(preview)).toEqual([
    ["question", "離職率"],
    ["new", "相談件数"],
    ["updated", "離職率"],
  ]);
  const same = writtenBy(planRegister(preview, new Map()));
  expect(same.get(`1 ${place("name")}`)).toBe('=IFERROR(計画!$A$3&"","離職率")');
  expect(same.has(`1 ${place("target")}`)).toBe(false);
  expect(same.has(`3 ${place("name")}`)).toBe(false);
  const another = writtenBy(planRegister(preview, answers(["計画!A3", "another"])));
  expect(another.get(`2 ${place("name")}`)).toBe('=IFERROR(計画!$A$3&"","離職率")');
  expect(another.has(`1 ${place("name")}`)).toBe(false);
});

test("the same name in two tables is asked about; what they say decides the proposal", async () => {
  const copy = tableOf("再掲", ["離職率", "％", 14.4, 12], ["相談件数", "件", "10件", "20件"]);
  const preview = await previewOf([plan, copy]);
  const asked = preview.rows.flatMap(({ question }) => question ?? []);
  expect(asked.map(({ id, about, proposal }) => [id, about, proposal])).toEqual([
    ["再掲!A3", "table", "same"],
    ["再掲!A4", "table", "another"],
  ]);
  const { steps } = planRegister(preview, answers(["再掲!A4", "leave-out"]));
  expect(steps.at(-1)).toMatchObject({
    kind: "names",
    set: [
      { name: "KPI_register_1", range: { sheet: "再掲", top: 2, left: 0 }, comment: "same" },
      { name: "KPI_register_2", range: { sheet: "再掲", top: 3, left: 0 }, comment: "leave-out" },
    ],
    remove: [],
  });
});

test("a copied row is marked, or becomes the staff's own", async () => {
  const [row, other] = await builtFrom([plan]);
  const sheets = [plan, registerSheet([row ?? {}, other ?? {}, row ?? {}])];
  const preview = await previewOf(sheets);
  const question = preview.rows.find(({ kind }) => kind === "question")?.question;
  expect(question).toMatchObject({ about: "copy", choices: ["same", "another"], proposal: "same" });
  const marked = writtenBy(planRegister(preview, new Map()));
  expect(marked.get(`3 ${place("origin")}`)).toBe('="同じ指標の行が上にあります（数えません）"');
  const own = writtenBy(planRegister(preview, answers([question?.id ?? "", "another"])));
  expect(own.get(`3 ${place("name")}`)).toBe("離職率");
});

test("a hidden sheet has not vanished; a table that is no longer one is told apart from a deleted row", async () => {
  const rows = await builtFrom([plan]);
  expect(kinds(await previewOf([registerSheet(rows)]))).toEqual([
    ["unchanged", "離職率"],
    ["unchanged", "相談件数"],
  ]);
  const emptied = sheetOf("計画", [["作り直し中"]]);
  const preview = await previewOf([emptied, registerSheet(rows)]);
  expect(preview.rows.map(({ kind }) => kind)).toEqual(["vanished", "vanished"]);
  expect(preview.rows[0]?.changes).toMatchObject([
    { column: "origin", shows: expect.stringMatching(/^元の表で指標として読めません/) as string },
  ]);
});

test("in English the sheet, headers and words are English", async () => {
  const preview = await previewOf([plan], {}, "en");
  expect(preview).toMatchObject({ sheet: "KPI Register", language: "en" });
  const written = writtenBy(planRegister(preview, new Map()));
  expect(written.get(`2 ${place("name")}`)).toBe("Indicator");
  expect(written.get(`3 ${place("direction")}`)).toBe('="Decrease"');
  // A register that is there keeps its language, whoever opens it.
  const japanese = await previewOf([plan, registerSheet(await builtFrom([plan]))], {}, "en");
  expect(japanese.language).toBe("ja");
});

test("a sheet of the staff that has the name is left alone", async () => {
  const preview = await previewOf([plan, sheetOf("KPI台帳", [["職員が書いたもの"]])]);
  expect(preview).toMatchObject({ sheet: "KPI台帳 (2)", isNew: true });
});

test("a workbook without indicators gets a register to type into", async () => {
  const preview = await previewOf([sheetOf("表紙", [["計画書"]])]);
  expect(preview.rows).toEqual([]);
  const { steps } = planRegister(preview, new Map());
  expect(steps.find(({ kind }) => kind === "table")).toMatchObject({
    name: "KpiRegister",
    range: { top: 2, left: 0, bottom: 3, right: registerColumns.length - 1 },
  });
});
