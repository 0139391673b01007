import type { Attention, Progress } from "../../src/app/attention";
import { checkWorkbook } from "../../src/app/check";
import { runRules } from "../../src/core/rules/run-rules";
import { datum, indicator, people, ruleView, table } from "../support/rule-view";

/** 9,000 indicators without a baseline: several steps of work. */
const view = ruleView([
  table(
    Array.from({ length: 9000 }, (_, row) =>
      indicator({
        name: `参加者数${row}`,
        baseline: datum("ー", null, { row, column: 1 }, people),
        target: datum("5人", 5, { row, column: 2 }, people),
      }),
    ),
  ),
]);
const groups = ["targets"] as const;

function watcher(pauses = Infinity): Attention & { readonly heard: Progress[] } {
  const heard: Progress[] = [];
  let left = pauses;
  return {
    heard,
    report: (progress) => heard.push(progress),
    pause: () => Promise.resolve((left -= 1) >= 0),
  };
}

test("the steps lead to the same findings as one go", async () => {
  const watched = watcher();
  const found = await checkWorkbook(view, watched, { groups });
  expect(found).toEqual(runRules(view, { groups }));
  expect(found).not.toEqual([]);
});

test("it tells how far it is, in rules", async () => {
  const watched = watcher();
  await checkWorkbook(view, watched, { groups });
  const done = watched.heard.map((progress) => progress.done);
  expect(watched.heard.every(({ step }) => step === "checking")).toBe(true);
  expect(done).toEqual(done.toSorted((a, b) => a - b));
  expect(new Set(watched.heard.map(({ total }) => total)).size).toBe(1);
});

test.each([0, 1])("given up after %d pauses, it answers nothing", async (pauses) => {
  expect(await checkWorkbook(view, watcher(pauses), { groups })).toBeNull();
});

test("a small workbook is checked at once", async () => {
  const watched = watcher(0);
  expect(await checkWorkbook(ruleView([]), watched, { groups })).toEqual([]);
  expect(watched.heard).toEqual([]);
});
