import { unattended } from "../../src/app/attention";
import { summaryTable } from "../../src/app/own-sheets";
import type { Workbook } from "../../src/app/ports";
import { readKpis } from "../../src/app/read-kpis";
import type { PlannedCell, WriteStep } from "../../src/app/write-plan";
import { planSummary, previewSummary, writeSummary } from "../../src/app/write-summary";
import { manualTimers } from "../support/manual-timers";
import { reviewWorkbook } from "../support/review-workbook";
import { sheetOf } from "../support/sheet-snapshot";

const attention = unattended(manualTimers());

async function kpis(workbook: Workbook) {
  const read = await readKpis(workbook, attention);
  if (!read?.ok) throw new Error("not read");
  return read.value;
}

const textsOf = (steps: readonly WriteStep[]) =>
  steps.flatMap((step) => (step.kind === "cells" ? step.cells.map((row) => row.map(textOf)) : []));
const textOf = (cell: PlannedCell) => (cell.kind === "text" ? cell.text : "");

test("the preview says where it will stand, and the plan writes what it shows", async () => {
  const workbook = await reviewWorkbook();
  const preview = previewSummary(await kpis(workbook), "ja");
  expect(preview).toMatchObject({ sheet: "KPI要約", replaces: false });
  const shown = preview.report.blocks.flatMap((block) =>
    block.kind === "table" ? [block.header, ...block.rows] : [[block.text]],
  );
  expect(textsOf(planSummary(preview).steps)).toEqual(shown);
  const [title] = preview.report.blocks;
  expect(title?.kind).toBe("title");
});

test("the plan touches its own sheet and no other", async () => {
  const preview = previewSummary(await kpis(await reviewWorkbook()), "ja");
  const { steps } = planSummary(preview);
  const sheets = steps.map((step) => ("sheet" in step ? step.sheet : step.kind));
  expect(new Set(sheets)).toEqual(new Set(["KPI要約"]));
  expect(steps[0]).toEqual({ kind: "own-sheet", sheet: "KPI要約", table: summaryTable });
  expect(steps.filter(({ kind }) => kind === "own-sheet")).toHaveLength(1);
});

test("no text of a cell can become a formula", async () => {
  const { steps } = planSummary(previewSummary(await kpis(await reviewWorkbook()), "ja"));
  const cells = steps.flatMap((step) => (step.kind === "cells" ? step.cells.flat() : []));
  expect(new Set(cells.map(({ kind }) => kind))).not.toContain("formula");
});

test("the blocks follow each other, and the table covers its header and rows", async () => {
  const preview = previewSummary(await kpis(await reviewWorkbook()), "ja");
  const { steps } = planSummary(preview);
  let next = 0;
  for (const step of steps) {
    if (step.kind !== "cells") continue;
    expect([step.top, step.left]).toEqual([next, 0]);
    next += step.cells.length;
  }
  expect(preview.rows).toBe(next);
  const table = steps.find((step) => step.kind === "table");
  const block = preview.report.blocks.find((block) => block.kind === "table");
  if (table?.kind !== "table" || block?.kind !== "table") throw new Error("no table");
  const { top, bottom, left, right } = table.range;
  expect([bottom - top, right - left]).toEqual([block.rows.length, block.header.length - 1]);
  expect(table.name).toBe(summaryTable);
});

test("the summary is found again by its table, whatever its sheet is called by then", async () => {
  const workbook = await reviewWorkbook();
  const rectangle = { top: 0, left: 0, bottom: 1, right: 0 };
  const table = { name: summaryTable, rectangle };
  workbook.add(sheetOf("４月の要約", [["見出し"], ["古い"]], [table]));
  const preview = previewSummary(await kpis(workbook), "ja");
  expect(preview).toMatchObject({ sheet: "４月の要約", replaces: true });
});

test("a sheet of the staff that has the name is left alone", async () => {
  const workbook = await reviewWorkbook();
  workbook.add(sheetOf("KPI要約", [["職員が書いたもの"]]));
  workbook.add(sheetOf("kpi要約 (2)", [["これも"]]));
  expect(previewSummary(await kpis(workbook), "ja")).toMatchObject({
    sheet: "KPI要約 (3)",
    replaces: false,
  });
});

test("in English the sheet has an English name", async () => {
  const preview = previewSummary(await kpis(await reviewWorkbook()), "en");
  expect(preview).toMatchObject({ sheet: "KPI Summary", report: { language: "en" } });
});

test("an empty workbook's summary is a table all the same: its sheet is found again", async () => {
  const workbook = await reviewWorkbook();
  workbook.clear();
  const { steps } = planSummary(previewSummary(await kpis(workbook), "ja"));
  expect(steps.find(({ kind }) => kind === "table")).toMatchObject({ name: summaryTable });
});

test("writing answers the range that was written", async () => {
  const workbook = await reviewWorkbook();
  const preview = previewSummary(await kpis(workbook), "ja");
  const written = await writeSummary(workbook, preview, attention);
  const block = preview.report.blocks.find((block) => block.kind === "table");
  expect(written).toMatchObject({
    ok: true,
    value: {
      range: {
        sheet: "KPI要約",
        top: 0,
        left: 0,
        bottom: preview.rows - 1,
        right: (block?.kind === "table" ? block.header.length : 0) - 1,
      },
    },
  });
  expect(workbook.plans).toEqual([planSummary(preview)]);
});

test("a refusal is passed on", async () => {
  const workbook = await reviewWorkbook();
  const preview = previewSummary(await kpis(workbook), "ja");
  workbook.refusals.push({ kind: "protected", detail: "" });
  expect(await writeSummary(workbook, preview, attention)).toMatchObject({
    ok: false,
    error: { kind: "protected" },
  });
});

test("prose is merged over columns that make a comfortable line, and its row is high enough", async () => {
  const preview = previewSummary(await kpis(await reviewWorkbook()), "ja");
  const { steps } = planSummary(preview);
  const widths = steps.find((step) => step.kind === "column-widths")?.widths ?? [];
  const merges = steps.filter((step) => step.kind === "merge");
  expect(merges).toHaveLength(preview.report.blocks.filter(({ kind }) => kind !== "table").length);
  for (const { range } of merges) {
    const width = widths.slice(0, range.right + 1).reduce((sum, characters) => sum + characters, 0);
    expect(width).toBeGreaterThanOrEqual(99);
    const text = textsOf(steps.filter((step) => "top" in step && step.top === range.top)).flat()[0];
    const height = steps.find((step) => step.kind === "row-height" && step.row === range.top);
    // A Japanese letter takes two characters; eleven points of letters need fifteen of height (Excel's standard row).
    const lines = Math.ceil((2 * (text ?? "").replaceAll(/[ -~]/g, "").length) / width);
    expect(height?.kind === "row-height" ? height.height : 0).toBeGreaterThanOrEqual(15 * lines);
  }
});
