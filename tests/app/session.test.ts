import type { KpiWorkbook } from "../../src/app/kpi-workbook";
import { Watched } from "../../src/app/observable";
import { Session, type SessionState } from "../../src/app/session";
import { StatusCalls } from "../../src/app/status-calls";
import { manualTimers, settle } from "../support/manual-timers";
import { first, reviewWorkbook } from "../support/review-workbook";
import { workbookOf } from "../support/sheet-snapshot";

const typing = { kind: "cell-edit-mode", detail: "typing" } as const;

async function atWork() {
  const workbook = await reviewWorkbook();
  const view = new Watched<KpiWorkbook | null>(null);
  const session = new Session({ workbook, timers: manualTimers(), view, calls: new StatusCalls() });
  const states: SessionState[] = [];
  session.subscribe(() => states.push(session.get()));
  return { workbook, view, session, states, kinds: () => states.map(({ kind }) => kind) };
}

test("it begins idle, and reads when asked", async () => {
  const { session, states, view, kinds } = await atWork();
  expect(session.get()).toEqual({ kind: "idle" });
  await session.read();
  expect(new Set(kinds())).toEqual(new Set(["reading", "ready"]));
  expect(states[0]).toEqual({
    kind: "reading",
    progress: { step: "reading", done: 0, total: null },
    last: null,
  });
  expect(session.get()).toEqual({ kind: "ready", workbook: view.get() });
});

test("a second call while reading joins the first", async () => {
  const { session, workbook } = await atWork();
  await Promise.all([session.read(), session.read(), session.read()]);
  expect(workbook.requests).toEqual(["read"]);
});

test("a refresh while reading waits for it, two refreshes are one", async () => {
  const { session, workbook } = await atWork();
  const read = session.read();
  const changes = await Promise.all([session.refresh(), session.refresh()]);
  await read;
  expect(workbook.requests).toEqual(["read", "read"]);
  expect(changes[0]).toBe(changes[1]);
});

test("a refresh answers what changed", async () => {
  const { session, workbook } = await atWork();
  await session.read();
  workbook.enter(first.lastActual, 0.46);
  expect(await session.refresh()).toMatchObject([
    { id: first.id, before: "on-track", after: "slightly-behind" },
  ]);
});

test("while it is read again, and after a failure, the last workbook stays", async () => {
  const { session, workbook, view, states } = await atWork();
  await session.read();
  const last = view.get();
  states.length = 0;
  workbook.refusals.push(typing);
  expect(await session.refresh()).toBeNull();
  expect(states[0]).toMatchObject({ kind: "reading", last });
  expect(session.get()).toEqual({ kind: "failed", error: typing, last });
  await session.read();
  expect(session.get().kind).toBe("ready");
});

test("a mistake of ours is told as a failure, not waited for", async () => {
  const { session, workbook } = await atWork();
  workbook.read = () => Promise.reject(new TypeError("a bug"));
  await session.read();
  expect(session.get()).toMatchObject({ kind: "failed", error: { kind: "unknown" } });
});

describe("cancelling", () => {
  test("goes back to the state before, at once; a late answer changes nothing", async () => {
    const { session, workbook, view } = await atWork();
    await session.read();
    const before = session.get();
    const held = workbook.hold();
    const refresh = session.refresh();
    expect(session.get().kind).toBe("reading");
    session.cancel();
    expect(await refresh).toBeNull();
    expect(session.get()).toBe(before);
    workbook.enter(first.lastActual, 0.46);
    held.release();
    await settle();
    expect(session.get()).toBe(before);
    expect(view.get()).toBe(before.kind === "ready" ? before.workbook : null);
  });

  test("the next read does not join what was given up", async () => {
    const { session, workbook } = await atWork();
    const held = workbook.hold();
    const given = session.read();
    session.cancel();
    await given;
    expect(session.get()).toEqual({ kind: "idle" });
    held.release();
    await session.read();
    expect(session.get().kind).toBe("ready");
    expect(workbook.requests).toEqual(["read", "read"]);
  });

  test("with nothing under way it does nothing", async () => {
    const { session, states } = await atWork();
    session.cancel();
    expect(states).toEqual([]);
  });
});

test("what the status cells have read meanwhile is shown, once the user has read", async () => {
  const { session, view } = await atWork();
  const newer = async () => {
    const other = await atWork();
    await other.session.read();
    return other.view.get();
  };
  view.set(await newer());
  expect(session.get()).toEqual({ kind: "idle" });
  await session.read();
  view.set(await newer());
  expect(session.get()).toEqual({ kind: "ready", workbook: view.get() });
});

test("get gives the same object until something changes", async () => {
  const { session } = await atWork();
  expect(session.get()).toBe(session.get());
  await session.read();
  expect(session.get()).toBe(session.get());
});

test("an empty workbook is read, and holds nothing", async () => {
  const { session, workbook } = await atWork();
  const empty = workbookOf([]);
  workbook.clear();
  await session.read();
  expect(session.get()).toMatchObject({
    kind: "ready",
    workbook: { snapshot: empty, reading: { tables: [] } },
  });
});
