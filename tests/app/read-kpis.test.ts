import type { Attention, Progress } from "../../src/app/attention";
import { summaryTable } from "../../src/app/own-sheets";
import { readKpis } from "../../src/app/read-kpis";
import { first, review, reviewWorkbook } from "../support/review-workbook";
import { sheetOf } from "../support/sheet-snapshot";

/** Watches, and gives up after so many pauses. */
function watcher(pauses = Infinity): Attention & { readonly heard: Progress[] } {
  const heard: Progress[] = [];
  let left = pauses;
  return {
    heard,
    report: (progress) => heard.push(progress),
    pause: () => Promise.resolve((left -= 1) >= 0),
  };
}

test("one read gives tables and verdicts", async () => {
  const workbook = await reviewWorkbook();
  const read = await readKpis(workbook, watcher());
  expect(workbook.requests).toEqual(["read"]);
  if (!read?.ok) throw new Error("not read");
  const { reading, verdicts, snapshot } = read.value;
  expect(snapshot.sheets.map(({ name }) => name)).toEqual([review, "評価の目安", "メモ"]);
  expect(reading.tables).toHaveLength(1);
  expect(reading.tables[0]?.indicators.map(({ id }) => id)).toEqual([...verdicts.keys()]);
  // (0.61 − 0.3) ÷ (0.6 − 0.3), from the sample's printed rows.
  expect(verdicts.get(first.id)?.status).toBe("on-track");
  expect(verdicts.get(first.id)?.pace).toBeCloseTo(0.31 / 0.3, 9);
});

test("it tells how far it is", async () => {
  const watched = watcher();
  await readKpis(await reviewWorkbook(), watched);
  expect(watched.heard).toEqual([
    { step: "reading", done: 0, total: null },
    { step: "judging", done: 0, total: 8 },
  ]);
});

test.each([0, 1])("given up after %d pauses, it answers nothing", async (pauses) => {
  expect(await readKpis(await reviewWorkbook(), watcher(pauses))).toBeNull();
});

test("a refusal of Excel is passed on", async () => {
  const workbook = await reviewWorkbook();
  workbook.refusals.push({ kind: "cell-edit-mode", detail: "typing" });
  expect(await readKpis(workbook, watcher())).toEqual({
    ok: false,
    error: { kind: "cell-edit-mode", detail: "typing" },
  });
});

test("the add-in's own summary is a result, never read as a table of the staff", async () => {
  const workbook = await reviewWorkbook();
  const before = await readKpis(workbook, watcher());
  const rectangle = { top: 0, left: 0, bottom: 1, right: 3 };
  workbook.add(
    sheetOf(
      "要約",
      [
        ["指標", "現状値（2025年）", "目標値（2029年）", "実績値（2026年）"],
        ["別の導入率", 0.1, 0.9, 0.2],
      ],
      [{ name: summaryTable, rectangle }],
    ),
  );
  const after = await readKpis(workbook, watcher());
  if (!before?.ok || !after?.ok) throw new Error("not read");
  expect(after.value.reading).toEqual(before.value.reading);
  expect(after.value.snapshot.sheets.at(-1)?.name).toBe("要約");
});
