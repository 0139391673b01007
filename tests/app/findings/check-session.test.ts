import { CheckSession, type CheckState } from "../../../src/app/findings/check-session";
import type { KpiWorkbook } from "../../../src/app/kpi-workbook";
import { unattended } from "../../../src/app/attention";
import { systemTimers } from "../../../src/app/ports";
import { readKpis } from "../../../src/app/read-kpis";
import { ruleGroups } from "../../../src/core/rules/rule-groups";
import type { FakeWorkbook } from "../../support/fake-workbook";
import { reviewWorkbook } from "../../support/review-workbook";

let excel: FakeWorkbook;
let workbook: KpiWorkbook;
let session: CheckSession;
let states: CheckState[];

beforeEach(async () => {
  excel = await reviewWorkbook();
  const read = await readKpis(excel, unattended(systemTimers));
  if (!read?.ok) throw new Error("not read");
  workbook = read.value;
  excel.requests.length = 0;
  session = new CheckSession({ workbook: excel, timers: systemTimers });
  states = [];
  session.subscribe(() => states.push(session.get()));
});

test("it goes from checking to checked, and asks Excel for looks only when told to", async () => {
  await session.run({ workbook, looks: false });
  expect(states.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(["checking", "checked"]) as string[],
  );
  expect(excel.requests).toEqual([]);
  expect(session.get().last).toMatchObject({ workbook, looks: "not-asked" });
  await session.run({ workbook, looks: true });
  expect(excel.requests).toEqual(["looks formulas"]);
  expect(session.get().last?.looks).toBe("seen");
});

test("cells are looked at only for the rules of published data", async () => {
  const settings = { ...workbook.settings, ruleGroups };
  await session.run({ workbook: { ...workbook, settings }, looks: true });
  expect(excel.requests).toEqual(["looks"]);
});

test("without colours from Excel the rest is checked", async () => {
  excel.refusals.push({ kind: "not-supported", detail: "" });
  await session.run({ workbook, looks: true });
  const { kind, last } = session.get();
  expect([kind, last?.looks]).toEqual(["checked", "refused"]);
});

test("a second check takes the place of the first", async () => {
  const edited = { ...workbook };
  await Promise.all([
    session.run({ workbook, looks: false }),
    session.run({ workbook: edited, looks: false }),
  ]);
  expect(session.get().last?.workbook).toBe(edited);
  expect(states.filter(({ kind }) => kind === "checked")).toHaveLength(1);
});

test("given up, it keeps what was found before", async () => {
  await session.run({ workbook, looks: false });
  const { last } = session.get();
  const running = session.run({ workbook: { ...workbook }, looks: false });
  session.cancel();
  await running;
  expect(session.get()).toEqual({ kind: "cancelled", last });
});

test("a mistake of ours is told, instead of checking for ever", async () => {
  const broken = {
    ...workbook,
    get snapshot(): KpiWorkbook["snapshot"] {
      throw new Error("a mistake");
    },
  };
  await session.run({ workbook: broken, looks: false });
  expect(session.get()).toMatchObject({ kind: "failed", detail: "Error: a mistake" });
});
