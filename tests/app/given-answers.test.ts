import type { KpiWorkbook } from "../../src/app/kpi-workbook";
import { LiveStatus } from "../../src/app/live-status";
import { LiveSummary } from "../../src/app/live-summary";
import { LiveView } from "../../src/app/live-view";
import { Watched } from "../../src/app/observable";
import { StatusCalls } from "../../src/app/status-calls";
import { manualTimers } from "../support/manual-timers";
import { elsewhere, first, reviewWorkbook } from "../support/review-workbook";

// A function that has waited for too long gives up, and Excel no longer takes the answer that comes
// then: the cell stays at #N/A, although the add-in has answered it.
const at = first.status;
const formulas = {
  STATUS: "=KPI.STATUS()",
  "STATUS in a longer formula": '=IF(KPI.STATUS()="順調",1,0)',
  SUMMARY: "=KPI.SUMMARY()",
  "SUMMARY in a longer formula": "=INDEX(KPI.SUMMARY(),2)",
};

async function atWork(formula: string) {
  const workbook = await reviewWorkbook();
  const timers = manualTimers();
  const view = new Watched<KpiWorkbook | null>(null);
  const live = new LiveView({ workbook, timers, view });
  const status = new LiveStatus(live, new StatusCalls());
  const summary = new LiveSummary(live, "ja");
  workbook.enter(at, formula);
  await live.start();
  const asked = async (scope: string | null = null) => {
    const said = formula.includes("STATUS") ? status.resolve(at) : summary.resolve(at, scope);
    await timers.pass(30);
    return said;
  };
  const change = async (note: string) => {
    workbook.requests.length = 0;
    workbook.enter(elsewhere, note);
    await timers.pass(1_000);
    return workbook.requests;
  };
  return { workbook, asked, change };
}

test.each(Object.entries(formulas))(
  "%s: a cell whose answer came too late asks again with the next change, and then rests",
  async (_name, formula) => {
    const { workbook, asked, change } = await atWork(formula);
    await asked();
    workbook.show(at, "#N/A");
    expect(await change("一")).toEqual(["read", `mark ${at}`]);
    await asked();
    workbook.show(at, "順調");
    expect(await change("二")).toEqual(["read"]);
  },
);

test("a cell that was told why there is no summary shows #N/A as well, and is left alone", async () => {
  const { workbook, asked, change } = await atWork('=KPI.SUMMARY("無い領域")');
  expect(await asked("無い領域")).toMatchObject({ ok: false });
  workbook.show(at, "#N/A");
  expect(await change("一")).toEqual(["read"]);
});
