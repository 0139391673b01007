import { unattended } from "../../src/app/attention";
import { CheckSession } from "../../src/app/findings/check-session";
import { systemTimers as timers } from "../../src/app/ports";
import { readKpis } from "../../src/app/read-kpis";
import { ruleGroups } from "../../src/core/rules/rule-groups";
import type { KpiWorkbook } from "../../src/app/kpi-workbook";
import { requiredRate } from "../../src/functions/required-rate";
import { FakeWorkbook } from "../support/fake-workbook";
import { startHeadless } from "../support/headless";
import { print, report } from "./measure";
import { waitsDuring } from "./support/calls-from-excel";
import { manyTables } from "./support/many-tables";

/** How long a cell may wait for the pane, in milliseconds. */
const limit = 50;
const rounds = 3;

const headless = await startHeadless();
const longestWait = async (work: () => Promise<unknown>) => {
  const compute = () => requiredRate(26, 90, 2025, 2029);
  return Math.max(...(await waitsDuring(headless, compute, work)));
};

async function read(workbook: FakeWorkbook): Promise<KpiWorkbook> {
  const known = await readKpis(workbook, unattended(timers));
  if (!known?.ok) throw new Error("The workbook was not read.");
  return { ...known.value, settings: { ...known.value.settings, ruleGroups } };
}

async function check(workbook: FakeWorkbook, known: KpiWorkbook): Promise<void> {
  const session = new CheckSession({ workbook, timers });
  await session.run({ workbook: known, looks: true });
  if (session.get().kind !== "checked") throw new Error("The check has not ended.");
}

const idle = await longestWait(() => new Promise((resolve) => setTimeout(resolve, 1_000)));
print("longest wait of a function while nothing happens", { ms: idle.toFixed(1) });
for (const size of [100, 1_000, 10_000, 100_000]) {
  const snapshot = manyTables(size);
  const workbook = new FakeWorkbook(snapshot);
  const looks = { fills: [], objects: [], conditionalFormulas: [], complete: true };
  workbook.looks = { sheets: snapshot.sheets.map(({ name }) => ({ name, ...looks })) };
  const waits: Record<string, number[]> = { "the workbook is read": [], "a check runs": [] };
  for (let round = 0; round < rounds; round++) {
    const known = await read(workbook);
    waits["the workbook is read"]?.push(await longestWait(() => read(workbook)));
    waits["a check runs"]?.push(await longestWait(() => check(workbook, known)));
  }
  for (const [when, ours] of Object.entries(waits)) {
    const what = `a function's longest wait while ${when}`;
    const against = `${limit} ms`;
    report({ budget: "responsive", what, against, size, unit: "ms", ours, theirs: [limit] });
  }
}
headless.close();
