import { unattended } from "../../../src/app/attention";
import type { KpiWorkbook } from "../../../src/app/kpi-workbook";
import { readKpis } from "../../../src/app/read-kpis";
import {
  statusColumnProposals,
  type StatusColumnProposal,
} from "../../../src/app/status-column/propose-columns";
import {
  previewStatusColumn,
  writeStatusColumn,
} from "../../../src/app/status-column/status-column";
import { statusColumns } from "../../../src/app/status-column/status-columns";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { FakeWorkbook } from "../../support/fake-workbook";
import { manualTimers } from "../../support/manual-timers";
import { sheetOf, workbookOf } from "../../support/sheet-snapshot";

const attention = unattended(manualTimers());
const header = ["指標", "単位", "現状値（2025年）", "実績値（2026年）", "目標値（2026年）"];
const people = ["参加者数", "人", 190, 195, 200];
const calls = ["相談件数", "件", 100, 108, 110];

/** The table at A1, and what else stands in the sheet. */
function plan(rows: readonly (readonly CellValue[])[] = [header, people, calls]): SheetSnapshot {
  return sheetOf("計画", rows);
}

async function read(snapshot: WorkbookSnapshot): Promise<KpiWorkbook> {
  const workbook = await readKpis(new FakeWorkbook(snapshot), attention);
  if (!workbook?.ok) throw new Error("not read");
  return workbook.value;
}

async function proposalOf(sheet: SheetSnapshot): Promise<StatusColumnProposal> {
  const [proposal] = statusColumnProposals(await read(workbookOf([sheet])));
  if (!proposal) throw new Error("no proposal");
  return proposal;
}

async function previewOf(sheet: SheetSnapshot, settings: string | null = null) {
  const workbook = await read(workbookOf([sheet], { settings }));
  const [proposal] = statusColumnProposals(workbook);
  if (!proposal) throw new Error("no proposal");
  return previewStatusColumn(workbook, proposal, proposal.columns[0] ?? 0);
}

test("the first empty column beside the table is proposed", async () => {
  const proposal = await proposalOf(plan());
  expect(proposal).toMatchObject({
    headerRow: 0,
    rows: [
      { row: 1, name: "参加者数" },
      { row: 2, name: "相談件数" },
    ],
    hindrance: null,
  });
  expect(proposal.columns[0]).toBe(5);
});

test("columns in which something stands, also a merge or a hidden one, are passed over", async () => {
  const wide = plan([header, people, [...calls, "", "", "メモ"]]);
  const merge = { top: 1, bottom: 1, left: 8, right: 9 };
  const { columns } = await proposalOf({ ...wide, merges: [merge], hiddenColumns: [5] });
  expect(columns.slice(0, 2)).toEqual([6, 10]);
});

test("a protected sheet, and statuses that stand there, are told", async () => {
  expect((await proposalOf({ ...plan(), protected: true })).hindrance).toBe("protected");
  const filled = plan([header, [...people, "=KPI.STATUS()"], calls]);
  expect((await proposalOf(filled)).hindrance).toBe("present");
});

test("the preview shows each cell with its word, and touches no other cell", async () => {
  const preview = await previewOf(plan());
  expect(preview.header).toEqual({ at: { sheet: "計画", row: 0, column: 5 }, text: "状態" });
  expect(preview.cells.map(({ at, word }) => [at.row, at.column, word])).toEqual([
    [1, 5, "やや遅れ"],
    [2, 5, "概ね順調"],
  ]);
  const formula = { kind: "formula", formula: "=KPI.STATUS()", format: "General" };
  expect(preview.plan.steps).toEqual([
    { kind: "cells", sheet: "計画", top: 0, left: 5, cells: [[{ kind: "text", text: "状態" }]] },
    { kind: "cells", sheet: "計画", top: 1, left: 5, cells: [[formula], [formula]] },
    expect.objectContaining({
      kind: "word-colours",
      range: { top: 1, bottom: 2, left: 5, right: 5 },
    }),
  ]);
});

test("rows between the indicators stay as they are", async () => {
  const { plan: written } = await previewOf(plan([header, people, ["", "", "", "", ""], calls]));
  const rows = written.steps.flatMap((step) =>
    step.kind === "cells" ? step.cells.map((_, i) => step.top + i) : [],
  );
  expect(rows).not.toContain(2);
});

test("words and language of the settings, longer words before those that they begin with", async () => {
  const settings = '{"version":1,"words":"grades","language":"en"}';
  const preview = await previewOf(plan(), settings);
  expect(preview.header.text).toBe("Status");
  expect(preview.cells.map(({ word }) => word)).toEqual(["B", "B+"]);
  const colours = preview.plan.steps.find((step) => step.kind === "word-colours");
  const words = colours?.kind === "word-colours" ? colours.words.map(({ word }) => word) : [];
  expect(words).toEqual(["Not measured", "Undetermined", "B+", "A", "B", "C"]);
});

test("one read, one write; and the same back, unless somebody typed into the column", async () => {
  const preview = await previewOf(plan());
  const before = new FakeWorkbook(workbookOf([plan()]));
  const written = await writeStatusColumn(before, preview, attention);
  expect(before.requests).toEqual(["read", "apply"]);
  expect(before.plans).toEqual([preview.plan]);
  if (!written?.ok || written.value === "changed") throw new Error("not written");

  const columns = (workbook: FakeWorkbook) => statusColumns(workbook, (result) => result);
  const filled = [
    [...header, "状態"],
    [...people, "=KPI.STATUS()"],
    [...calls, "=KPI.STATUS()"],
  ];
  const after = new FakeWorkbook(workbookOf([plan(filled)]));
  expect(await columns(after).undo(written.value, attention)).toEqual({
    ok: true,
    value: "undone",
  });
  expect(after.plans).toEqual([written.value.undo]);
  expect(written.value.undo.steps).toContainEqual(
    expect.objectContaining({ kind: "word-colours", words: [] }),
  );

  const typed = [
    [...header, "状態"],
    [...people, "済"],
    [...calls, "=KPI.STATUS()"],
  ];
  const changed = new FakeWorkbook(workbookOf([plan(typed)]));
  expect(await columns(changed).undo(written.value, attention)).toEqual({
    ok: true,
    value: "changed",
  });
  expect(changed.plans).toEqual([]);
});

test.each([
  ["the column was filled meanwhile", plan([header, [...people, "済"], calls])],
  ["a row was inserted", plan([header, ["開催回数", "回", 1, 2, 3], people, calls])],
  ["a status is another", plan([header, ["参加者数", "人", 190, 200, 200], calls])],
])("%s: nothing is written", async (_, sheet) => {
  const preview = await previewOf(plan());
  const workbook = new FakeWorkbook(workbookOf([sheet]));
  const written = await writeStatusColumn(workbook, preview, attention);
  expect(written).toEqual({ ok: true, value: "changed" });
  expect(workbook.plans).toEqual([]);
});
