import type { KpiWorkbook } from "../../src/app/kpi-workbook";
import { LiveStatus } from "../../src/app/live-status";
import { LiveView } from "../../src/app/live-view";
import { Watched } from "../../src/app/observable";
import { refreshStatus } from "../../src/app/refresh-status";
import { StatusCalls } from "../../src/app/status-calls";
import { unattended } from "../../src/app/attention";
import type { FakeWorkbook } from "../support/fake-workbook";
import { manualTimers, settle, type ManualTimers } from "../support/manual-timers";
import { elsewhere, first, review, reviewWorkbook, secondStatus } from "../support/review-workbook";

const typing = { kind: "cell-edit-mode", detail: "typing" } as const;
const broken = { kind: "unknown", detail: "broken" } as const;

/** The add-in at work in the sample; `requests` begins after start-up. */
async function atWork() {
  const workbook = await reviewWorkbook();
  const timers = manualTimers();
  const view = new Watched<KpiWorkbook | null>(null);
  const calls = new StatusCalls();
  const following = new LiveView({ workbook, timers, view });
  const live = new LiveStatus(following, calls);
  await following.start();
  workbook.resolve = (address) => live.resolve(address);
  workbook.requests.length = 0;
  return { workbook, timers, view, calls, live };
}

/** Nothing read yet, and nothing listened to. */
function listeningTo(workbook: FakeWorkbook, timers: ManualTimers): LiveView {
  const view = new Watched<KpiWorkbook | null>(null);
  return new LiveView({ workbook, timers, view });
}

test("in an indicator's rows a cell shows its status, elsewhere the tally", async () => {
  const { workbook, timers } = await atWork();
  workbook.enter(first.status, "=KPI.STATUS()");
  workbook.enter(secondStatus, "=KPI.STATUS()");
  workbook.enter(elsewhere, "=KPI.STATUS()");
  await timers.pass(30);
  expect(workbook.shown(first.status)).toBe("順調");
  expect(workbook.shown(secondStatus)).toBe("やや遅れ");
  expect(workbook.shown(elsewhere)).toMatch(/^全8指標：/);
});

test("all cells of a calculation are answered by one read", async () => {
  const { workbook, live, timers } = await atWork();
  const answers = Array.from({ length: 24 }, (_, i) =>
    live.resolve(`'進捗評価（記入例）'!N${i + 7}`),
  );
  await timers.pass(30);
  expect(await Promise.all(answers)).toHaveLength(24);
  expect(workbook.requests).toEqual(["read"]);
});

test("a cell that asks later is answered without asking Excel", async () => {
  const { workbook, live, timers } = await atWork();
  void live.resolve(first.status);
  await timers.pass(30);
  await expect(live.resolve(secondStatus)).resolves.toBe("やや遅れ");
  expect(workbook.requests).toEqual(["read"]);
});

test("a status follows an edit of its cells, and only the cell whose answer changed is marked", async () => {
  const { workbook, timers } = await atWork();
  workbook.enter(first.status, "=KPI.STATUS()");
  workbook.enter(secondStatus, "=KPI.STATUS()");
  await timers.pass(1_000);
  workbook.requests.length = 0;
  workbook.enter(first.lastActual, 0.46);
  await timers.pass(1_000);
  expect(workbook.shown(first.status)).toBe("やや遅れ");
  expect(workbook.requests).toEqual(["read", `mark ${first.status}`]);
});

test("a stream of edits is one read, once it is quiet", async () => {
  const { workbook, timers } = await atWork();
  workbook.enter(first.status, "=KPI.STATUS()");
  await timers.pass(1_000);
  workbook.requests.length = 0;
  for (const value of [0.41, 0.42, 0.43, 0.44]) {
    workbook.enter(first.lastActual, value);
    await timers.pass(100);
  }
  expect(workbook.requests).toEqual([]);
  await timers.pass(300);
  expect(workbook.requests).toEqual(["read", `mark ${first.status}`]);
});

test("a cell whose answer came too late is told again with the next change", async () => {
  const { workbook, timers } = await atWork();
  workbook.enter(first.status, "=KPI.STATUS()");
  await timers.pass(1_000);
  // The function had given up by then: Excel shows that there is no answer.
  workbook.show(first.status, "#N/A");
  workbook.enter("メモ!A1", "変更");
  await timers.pass(1_000);
  expect(workbook.shown(first.status)).toBe("順調");
});

test("an edit while Excel is being read is not missed", async () => {
  const { workbook, timers } = await atWork();
  workbook.enter(first.status, "=KPI.STATUS()");
  await timers.pass(1_000);
  workbook.enter(first.lastActual, 0.5);
  const held = workbook.hold();
  await timers.pass(300);
  workbook.enter(first.lastActual, 0.46);
  held.release();
  await timers.pass(1_000);
  expect(workbook.shown(first.status)).toBe("やや遅れ");
});

test("without a status cell, the first edit shows that there is none, and further ones cost nothing", async () => {
  const { workbook, timers } = await atWork();
  workbook.enter(first.lastActual, 0.46);
  await timers.pass(10_000);
  expect(workbook.requests).toEqual(["read"]);
  workbook.enter(first.lastActual, 0.47);
  await timers.pass(10_000);
  expect(workbook.requests).toEqual(["read"]);
});

test("a workbook opened with the answers of its last session follows edits, although no cell has asked", async () => {
  const workbook = await reviewWorkbook();
  const timers = manualTimers();
  workbook.enter(first.status, "=KPI.STATUS()");
  workbook.show(first.status, "順調");
  const view = new Watched<KpiWorkbook | null>(null);
  const following = new LiveView({ workbook, timers, view });
  const live = new LiveStatus(following, new StatusCalls());
  workbook.resolve = (address) => live.resolve(address);
  await following.start();
  workbook.enter(first.lastActual, 0.46);
  await timers.pass(1_000);
  expect(workbook.shown(first.status)).toBe("やや遅れ");
});

test("a cell whose formula was overwritten is forgotten: edits then cost nothing again", async () => {
  const { workbook, timers } = await atWork();
  workbook.enter(first.status, "=KPI.STATUS()");
  await timers.pass(1_000);
  workbook.enter(first.status, "順調です");
  await timers.pass(1_000);
  workbook.requests.length = 0;
  workbook.enter(first.lastActual, 0.46);
  await timers.pass(10_000);
  expect(workbook.requests).toEqual([]);
});

test("a cell that came without asking (a row moved) is marked when it shows the wrong word", async () => {
  const { workbook, timers } = await atWork();
  workbook.enter(first.status, "=KPI.STATUS()");
  await timers.pass(1_000);
  workbook.resolve = null;
  workbook.enter(secondStatus, "=KPI.STATUS()");
  workbook.show(secondStatus, "順調");
  workbook.requests.length = 0;
  await timers.pass(1_000);
  expect(workbook.requests).toEqual(["read", `mark ${secondStatus}`]);
});

test("after a refresh, cells ask the view that it left", async () => {
  const { workbook, timers, view, calls } = await atWork();
  workbook.enter(first.status, "=KPI.STATUS()");
  await timers.pass(1_000);
  workbook.silence();
  workbook.enter(first.lastActual, 0.46);
  workbook.requests.length = 0;
  await refreshStatus({ workbook, timers, view, calls }, unattended(timers));
  await settle();
  expect(workbook.shown(first.status)).toBe("やや遅れ");
  expect(workbook.requests).toEqual(["read", `mark ${first.status}`]);
});

describe("a formula with arguments, all of whose cells are empty, asks too", () => {
  test("nothing was measured: it is told so, and not the row's status", async () => {
    const { workbook, live, timers } = await atWork();
    workbook.enter(first.status, "=KPI.STATUS(P1,P2,P3)");
    const answer = live.resolve(first.status);
    await timers.pass(30);
    await expect(answer).resolves.toBe("未測定");
    await expect(live.resolve(secondStatus)).resolves.toBe("やや遅れ");
  });

  test("also when it asks before anything told that the formula is there", async () => {
    const { workbook, live, timers, view } = await atWork();
    void live.resolve(secondStatus);
    await timers.pass(30);
    // The word of the row, since the cell was blank when it was read last.
    await expect(live.resolve(first.status)).resolves.toBe("順調");
    workbook.requests.length = 0;
    workbook.enter(first.status, "=KPI.STATUS(P1,P2,P3)");
    await timers.pass(1_000);
    expect(workbook.requests).toEqual(["read", `mark ${first.status}`]);
    expect(view.get()).not.toBeNull();
    await expect(live.resolve(first.status)).resolves.toBe("未測定");
    workbook.requests.length = 0;
    await timers.pass(10_000);
    expect(workbook.requests).toEqual([]);
  });
});

test("a sheet that has got another name since is read again before its cells are answered", async () => {
  const { workbook, live, timers } = await atWork();
  void live.resolve(first.status);
  await timers.pass(30);
  workbook.rename(review, "評価");
  workbook.requests.length = 0;
  const answer = live.resolve("評価!N10");
  await timers.pass(30);
  await expect(answer).resolves.toBe("やや遅れ");
  expect(workbook.requests).toEqual(["read"]);
});

test("in the place of the last actual a cell is no input of its own: the one before counts, and it rests", async () => {
  const { workbook, timers } = await atWork();
  workbook.enter(first.lastActual, "=KPI.STATUS()");
  await timers.pass(10_000);
  // 47.2 % in 令和６年度, where 50.0 % was planned: (0.472 − 0.3) ÷ (0.5 − 0.3) is 0.86.
  expect(workbook.shown(first.lastActual)).toBe("概ね順調");
  workbook.requests.length = 0;
  await timers.pass(60_000);
  expect(workbook.requests).toEqual([]);
});

test("two workbooks at once know nothing of each other", async () => {
  const one = await atWork();
  const other = await atWork();
  other.workbook.enter(first.lastActual, 0.46);
  for (const { workbook } of [one, other]) workbook.enter(first.status, "=KPI.STATUS()");
  await one.timers.pass(1_000);
  expect(one.workbook.shown(first.status)).toBe("順調");
  expect(other.workbook.shown(first.status)).toBe("#BUSY!");
  await other.timers.pass(1_000);
  expect(other.workbook.shown(first.status)).toBe("やや遅れ");
  expect(one.workbook.shown(first.status)).toBe("順調");
  one.workbook.requests.length = 0;
  other.workbook.enter(first.lastActual, 0.61);
  await Promise.all([one.timers.pass(1_000), other.timers.pass(1_000)]);
  expect(other.workbook.shown(first.status)).toBe("順調");
  expect(one.workbook.requests).toEqual([]);
});

describe("when Excel refuses", () => {
  test("a cell that is being typed in is waited for", async () => {
    const { workbook, live, timers } = await atWork();
    workbook.refusals.push(typing, typing);
    const answer = live.resolve(first.status);
    await timers.pass(30 + 500 + 1_000);
    await expect(answer).resolves.toBe("順調");
    expect(workbook.requests).toEqual(["read", "read", "read"]);
  });

  test("the waiting ends: no cell stays busy for ever", async () => {
    const { workbook, live, timers } = await atWork();
    workbook.refusals.push(typing, typing, typing, typing, typing);
    const answer = expect(live.resolve(first.status)).rejects.toThrow("typing");
    await timers.pass(30 + 500 + 1_000 + 2_000 + 4_000);
    await answer;
    expect(timers.pending()).toBe(0);
  });

  test("what will not pass by itself is told at once, and the next cell tries again", async () => {
    const { workbook, live, timers } = await atWork();
    workbook.refusals.push(broken);
    const refused = expect(live.resolve(first.status)).rejects.toThrow("broken");
    await timers.pass(30);
    await refused;
    const answer = live.resolve(first.status);
    await timers.pass(30);
    await expect(answer).resolves.toBe("順調");
  });

  test("a cell that was refused is asked again after the next edit", async () => {
    const { workbook, timers } = await atWork();
    workbook.refusals.push(broken);
    workbook.enter(first.status, "=KPI.STATUS()");
    await timers.pass(1_000);
    expect(workbook.shown(first.status)).toBe("#N/A");
    workbook.enter(first.lastActual, 0.46);
    await timers.pass(1_000);
    expect(workbook.shown(first.status)).toBe("やや遅れ");
  });

  test("a refused mark is tried again", async () => {
    const { workbook, timers } = await atWork();
    workbook.enter(first.status, "=KPI.STATUS()");
    await timers.pass(1_000);
    workbook.refusals.push(null, typing);
    workbook.enter(first.lastActual, 0.46);
    await timers.pass(300);
    expect(workbook.shown(first.status)).toBe("順調");
    await timers.pass(500);
    expect(workbook.shown(first.status)).toBe("やや遅れ");
  });

  test("listening is tried again until Excel lets us", async () => {
    const workbook = await reviewWorkbook();
    const timers = manualTimers();
    const live = listeningTo(workbook, timers);
    workbook.refusals.push(typing, typing);
    await live.start();
    await timers.pass(500 + 1_000);
    expect(workbook.requests).toEqual(["listen", "listen", "listen"]);
    expect(timers.pending()).toBe(0);
  });

  test("an Excel without such events is left in peace: refresh still works", async () => {
    const workbook = await reviewWorkbook();
    const timers = manualTimers();
    const live = listeningTo(workbook, timers);
    workbook.refusals.push({ kind: "not-supported", detail: "" });
    await live.start();
    expect(timers.pending()).toBe(0);
  });

  test.each(["", "N7", "not an address"])(
    "%p is no cell of a sheet: refused, not guessed",
    async (address) => {
      const { live } = await atWork();
      await expect(live.resolve(address)).rejects.toThrow();
    },
  );
});
