import { unattended } from "../../src/app/attention";
import { planExplicitStatus, type ExplicitPlan } from "../../src/app/explicit-status";
import type { KpiWorkbook } from "../../src/app/kpi-workbook";
import { Watched } from "../../src/app/observable";
import { readKpis } from "../../src/app/read-kpis";
import { undoExplicitStatus, writeExplicitStatus } from "../../src/app/write-explicit-status";
import { manualTimers } from "../support/manual-timers";
import { elsewhere, first, reviewWorkbook, secondStatus } from "../support/review-workbook";

const attention = unattended(manualTimers());
const typing = { kind: "cell-edit-mode", detail: "typing" } as const;

/** Two statuses and a tally, previewed. */
async function previewed() {
  const workbook = await reviewWorkbook();
  for (const address of [first.status, secondStatus, elsewhere]) {
    workbook.enter(address, "=KPI.STATUS()");
  }
  const view = new Watched<KpiWorkbook | null>(null);
  const read = await readKpis(workbook, attention);
  if (!read?.ok) throw new Error("not read");
  const plan: ExplicitPlan = planExplicitStatus(read.value);
  workbook.requests.length = 0;
  return { workbook, view, plan, setting: { workbook, view } };
}

test("one read, one write, of the previewed cells alone", async () => {
  const { workbook, plan, setting } = await previewed();
  expect(await writeExplicitStatus(setting, plan, attention)).toEqual({
    ok: true,
    value: "written",
  });
  expect(workbook.requests).toEqual(["read", `enter ${first.status} ${secondStatus}`]);
  expect(workbook.formula(first.status)).toBe("=KPI.STATUS(J8,F7,M7,F6,M6,J6)");
  expect(workbook.formula(elsewhere)).toBe("=KPI.STATUS()");
});

test.each<[string, (workbook: Awaited<ReturnType<typeof previewed>>["workbook"]) => void]>([
  ["a status cell was overwritten", (workbook) => workbook.enter(first.status, "順調です")],
  ["a new actual came", (workbook) => workbook.enter("'進捗評価（記入例）'!K8", 0.66)],
  ["the word would be another", (workbook) => workbook.enter(first.lastActual, 0.31)],
])("nothing is written when %s since; the new state is shown", async (_, change) => {
  const { workbook, view, plan, setting } = await previewed();
  change(workbook);
  expect(await writeExplicitStatus(setting, plan, attention)).toEqual({
    ok: true,
    value: "changed",
  });
  expect(workbook.requests).toEqual(["read"]);
  expect(planExplicitStatus(view.get()!)).not.toEqual(plan);
});

test.each([
  ["the read", [typing]],
  ["the write", [null, typing]],
])("a refusal of %s is told", async (_, refusals) => {
  const { workbook, plan, setting } = await previewed();
  workbook.refusals.push(...refusals);
  expect(await writeExplicitStatus(setting, plan, attention)).toEqual({ ok: false, error: typing });
  expect(workbook.formula(first.status)).toBe("=KPI.STATUS()");
});

describe("taking it back", () => {
  test("writes the former formulas", async () => {
    const { workbook, plan, setting } = await previewed();
    await writeExplicitStatus(setting, plan, attention);
    workbook.requests.length = 0;
    expect(await undoExplicitStatus(workbook, plan.formulas, attention)).toEqual({
      ok: true,
      value: 2,
    });
    expect(workbook.requests).toEqual(["read", `enter ${first.status} ${secondStatus}`]);
    expect(workbook.formula(first.status)).toBe("=KPI.STATUS()");
  });

  test("leaves a cell alone that holds something else by now", async () => {
    const { workbook, plan, setting } = await previewed();
    await writeExplicitStatus(setting, plan, attention);
    workbook.enter(first.status, "順調です");
    expect(await undoExplicitStatus(workbook, plan.formulas, attention)).toEqual({
      ok: true,
      value: 1,
    });
    expect(workbook.formula(first.status)).toBe("順調です");
    expect(workbook.formula(secondStatus)).toBe("=KPI.STATUS()");
  });

  test("knows a formula again that Excel gives back with other blanks, quotes or prefix", async () => {
    const { workbook, plan, setting } = await previewed();
    await writeExplicitStatus(setting, plan, attention);
    workbook.enter(first.status, "=_xldudf_KPI_STATUS(J8, F7, M7, F6, M6, J6)");
    expect(await undoExplicitStatus(workbook, plan.formulas, attention)).toEqual({
      ok: true,
      value: 2,
    });
  });

  test.each([
    ["the read", [typing]],
    ["the write", [null, typing]],
  ])("tells a refusal of %s", async (_, refusals) => {
    const { workbook, plan, setting } = await previewed();
    await writeExplicitStatus(setting, plan, attention);
    workbook.refusals.push(...refusals);
    expect(await undoExplicitStatus(workbook, plan.formulas, attention)).toEqual({
      ok: false,
      error: typing,
    });
  });
});
