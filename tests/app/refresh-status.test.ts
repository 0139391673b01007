import { unattended } from "../../src/app/attention";
import type { KpiWorkbook } from "../../src/app/kpi-workbook";
import { Watched } from "../../src/app/observable";
import { refreshStatus, type StatusChange } from "../../src/app/refresh-status";
import { StatusCalls } from "../../src/app/status-calls";
import type { FakeWorkbook } from "../support/fake-workbook";
import { manualTimers, settle } from "../support/manual-timers";
import { cellOf } from "../support/cell-of";
import { elsewhere, first, reviewWorkbook, secondStatus } from "../support/review-workbook";

const timers = manualTimers();
const attention = unattended(timers);

/** Where nobody else does, the functions of the test answer: what they say is not looked at. */
function settingOf(workbook: FakeWorkbook, view: Watched<KpiWorkbook | null>) {
  const calls = new StatusCalls();
  const resolve = workbook.resolve ?? (() => Promise.resolve("…"));
  workbook.resolve = (address) => {
    calls.note(cellOf(address));
    return resolve(address);
  };
  return { workbook, timers, view, calls };
}

async function refresh(
  workbook: FakeWorkbook,
  view: Watched<KpiWorkbook | null>,
): Promise<readonly StatusChange[]> {
  const changes = await refreshStatus(settingOf(workbook, view), attention);
  if (!changes?.ok) throw new Error("not refreshed");
  return changes.value;
}

test("a refresh is one read and one write, and marks just the cells that show another word", async () => {
  const workbook = await reviewWorkbook();
  workbook.enter(first.status, "=KPI.STATUS()");
  workbook.enter(secondStatus, "=KPI.STATUS()");
  workbook.enter(elsewhere, "=KPI.STATUS()");
  workbook.show(first.status, "順調");
  workbook.show(secondStatus, "順調");
  workbook.show(elsewhere, "全8指標：順調 8");
  const view = new Watched<KpiWorkbook | null>(null);
  await refresh(workbook, view);
  expect(workbook.requests).toEqual(["read", `mark ${secondStatus} ${elsewhere}`]);
});

test("when every cell is right, nothing is written", async () => {
  const workbook = await reviewWorkbook();
  workbook.enter(first.status, "=KPI.STATUS()");
  workbook.show(first.status, "順調");
  await refresh(workbook, new Watched<KpiWorkbook | null>(null));
  expect(workbook.requests).toEqual(["read"]);
});

test("the cells are answered from the new view: it is there before they ask", async () => {
  const workbook = await reviewWorkbook();
  const view = new Watched<KpiWorkbook | null>(null);
  workbook.enter(first.status, "=KPI.STATUS()");
  workbook.resolve = () => Promise.resolve(view.get() ? "there" : "not yet");
  await refresh(workbook, view);
  await Promise.resolve();
  expect(workbook.shown(first.status)).toBe("there");
});

test("a formula made of more than the call is calculated each time: its word cannot be seen", async () => {
  const workbook = await reviewWorkbook();
  workbook.enter(elsewhere, '=IF(KPI.STATUS()="順調","○","×")');
  await refresh(workbook, new Watched<KpiWorkbook | null>(null));
  expect(workbook.requests).toEqual(["read", `mark ${elsewhere}`]);
});

test("STATUS with arguments is Excel's to calculate", async () => {
  const workbook = await reviewWorkbook();
  workbook.enter(elsewhere, "=KPI.STATUS(36,26,90,2025,2029,2026)");
  await refresh(workbook, new Watched<KpiWorkbook | null>(null));
  expect(workbook.requests).toEqual(["read"]);
});

test("it answers which statuses changed since the last view", async () => {
  const workbook = await reviewWorkbook();
  const view = new Watched<KpiWorkbook | null>(null);
  expect(await refresh(workbook, view)).toEqual([]);
  expect(await refresh(workbook, view)).toEqual([]);
  // (0.46 − 0.3) ÷ (0.6 − 0.3) is 0.53.
  workbook.enter(first.lastActual, 0.46);
  expect(await refresh(workbook, view)).toEqual([
    {
      id: first.id,
      name: first.name,
      at: view.get()?.reading.tables[0]?.indicators[0]?.nameAt,
      before: "on-track",
      after: "slightly-behind",
    },
  ]);
});

test("indicators that came and went are changes too", async () => {
  const workbook = await reviewWorkbook();
  const view = new Watched<KpiWorkbook | null>(null);
  await refresh(workbook, view);
  const there = view.get();
  workbook.clear();
  const gone = await refresh(workbook, view);
  expect(gone.map(({ id, after }) => [id, after])).toEqual(
    [...(there?.verdicts.keys() ?? [])].map((id) => [id, null]),
  );
});

test("a refusal to mark is told; the new view is known all the same", async () => {
  const workbook = await reviewWorkbook();
  workbook.enter(first.status, "=KPI.STATUS()");
  workbook.refusals.push(null, { kind: "cell-edit-mode", detail: "typing" });
  const view = new Watched<KpiWorkbook | null>(null);
  expect(await refreshStatus(settingOf(workbook, view), attention)).toMatchObject({
    ok: false,
    error: { kind: "cell-edit-mode" },
  });
  expect(view.get()).not.toBeNull();
});

describe("where Excel does not call the functions of cells that are marked", () => {
  /** Two cells of old words in an Excel that leaves marks alone, and how long the refresh waited. */
  async function refreshed() {
    const workbook = await reviewWorkbook();
    workbook.ignoresMarks = true;
    workbook.enter(first.status, "=KPI.STATUS()");
    workbook.enter(secondStatus, "=KPI.STATUS()");
    workbook.show(first.status, "順調");
    workbook.show(secondStatus, "順調");
    workbook.resolve = () => Promise.resolve("やや遅れ");
    return { workbook, view: new Watched<KpiWorkbook | null>(null) };
  }

  test("it is read once more, and the formulas of the cells that show the old word are entered anew", async () => {
    const { workbook, view } = await refreshed();
    const done = refresh(workbook, view);
    await timers.pass(2_000);
    await done;
    expect(workbook.requests).toEqual([
      "read",
      `mark ${secondStatus}`,
      "read",
      `enter ${secondStatus}`,
    ]);
    expect(workbook.formula(secondStatus)).toBe("=KPI.STATUS()");
    expect(workbook.shown(secondStatus)).toBe("やや遅れ");
    expect(workbook.shown(first.status)).toBe("順調");
  });

  test("a cell that shows the right word by then, or is being answered, is left alone", async () => {
    const { workbook, view } = await refreshed();
    workbook.show(first.status, "遅れ");
    const done = refresh(workbook, view);
    await settle();
    workbook.show(first.status, "順調");
    workbook.show(secondStatus, "#BUSY!");
    await timers.pass(2_000);
    await done;
    expect(workbook.requests).toEqual(["read", `mark ${first.status} ${secondStatus}`, "read"]);
  });

  test("a formula made of more than the call is entered anew together with the others", async () => {
    const { workbook, view } = await refreshed();
    workbook.enter(elsewhere, '=IF(KPI.STATUS()="順調","○","×")');
    const done = refresh(workbook, view);
    await timers.pass(2_000);
    await done;
    expect(workbook.requests.at(-1)).toBe(`enter ${secondStatus} ${elsewhere}`);
  });

  test("what Excel refuses on the way is told", async () => {
    const { workbook, view } = await refreshed();
    const typing = { kind: "cell-edit-mode", detail: "typing" } as const;
    workbook.refusals.push(null, null, null, typing);
    const done = refreshStatus(settingOf(workbook, view), attention);
    await timers.pass(2_000);
    expect(await done).toMatchObject({ ok: false, error: typing });
  });
});
