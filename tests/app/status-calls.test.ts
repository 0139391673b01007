import { StatusCalls } from "../../src/app/status-calls";
import { cellOf } from "../support/cell-of";
import { manualTimers, settle } from "../support/manual-timers";

const [a1, a2] = [cellOf("S!A1"), cellOf("S!A2")];

/** What has become of a promise by now. */
async function standOf(promise: Promise<boolean>): Promise<boolean | "open"> {
  await settle();
  return Promise.race([promise, Promise.resolve("open" as const)]);
}

test("it is true as soon as each of the cells has asked; other cells do not count", async () => {
  const calls = new StatusCalls();
  const timers = manualTimers();
  const all = calls.expect([a1, a2]).within(2_000, timers);
  calls.note(a2);
  calls.note(a2);
  calls.note(cellOf("T!A1"));
  expect(await standOf(all)).toBe("open");
  calls.note(a1);
  expect(await standOf(all)).toBe(true);
  expect(timers.pending()).toBe(0);
});

test("a call between the beginning and the waiting counts", async () => {
  const calls = new StatusCalls();
  const expected = calls.expect([a1]);
  calls.note(a1);
  expect(await standOf(expected.within(2_000, manualTimers()))).toBe(true);
});

test("it is false when no call has come for that long", async () => {
  const calls = new StatusCalls();
  const timers = manualTimers();
  const expected = calls.expect([a1, a2]);
  calls.note(a1);
  const all = expected.within(2_000, timers);
  await timers.pass(1_999);
  expect(await standOf(all)).toBe("open");
  await timers.pass(1);
  expect(await standOf(all)).toBe(false);
});

test("as long as calls come it waits, however many there are", async () => {
  const calls = new StatusCalls();
  const timers = manualTimers();
  const cells = Array.from({ length: 50 }, (_, i) => cellOf(`S!A${i + 1}`));
  const all = calls.expect(cells).within(2_000, timers);
  for (const cell of cells) {
    await timers.pass(1_000);
    expect(await standOf(all)).toBe("open");
    calls.note(cell);
  }
  expect(await standOf(all)).toBe(true);
  expect(timers.pending()).toBe(0);
});

test("time in which the page was busy is no silence: one timer that comes late counts once", async () => {
  const calls = new StatusCalls();
  const due: (() => void)[] = [];
  const busy = {
    after: (_: number, callback: () => void) => {
      due.push(callback);
      return () => undefined;
    },
  };
  const all = calls.expect([a1]).within(2_000, busy);
  // However long the page was busy, only one of the timers in a row can have come due.
  due.shift()?.();
  expect(await standOf(all)).toBe("open");
  calls.note(a1);
  expect(await standOf(all)).toBe(true);
});

test("no cell at all has nothing to wait for", async () => {
  const all = new StatusCalls().expect([]).within(2_000, manualTimers());
  expect(await standOf(all)).toBe(true);
});
