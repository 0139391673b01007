import { readAttended } from "../../../src/app/import-actuals/read-attended";
import type { ImportInput, ImportSource } from "../../../src/core/import/source-value";
import type { ImportFault } from "../../../src/core/messages/import-faults";
import { ok, type Result } from "../../../src/core/result";
import { manualTimers } from "../../support/manual-timers";

const input: ImportInput = { kind: "text", name: "貼り付けた表", text: "a" };
const source: ImportSource = { name: "貼り付けた表", reading: { values: [], withoutNumber: 0 } };

function reading() {
  let settle: (answer: Result<ImportSource, ImportFault>) => void = () => undefined;
  const stop = jest.fn();
  const answer = new Promise<Result<ImportSource, ImportFault>>((resolve) => {
    settle = resolve;
  });
  return { start: () => ({ answer, stop }), settle: () => settle(ok(source)), stop };
}

test("it answers what was read, as soon as it is", async () => {
  const { start, settle, stop } = reading();
  const timers = manualTimers();
  const attention = { report: jest.fn(), pause: () => Promise.resolve(true) };
  const read = readAttended(start, timers, input, attention);
  await timers.pass(250);
  settle();
  expect(await read).toEqual(ok(source));
  expect(stop).not.toHaveBeenCalled();
  expect(attention.report).toHaveBeenCalledWith({ step: "reading", done: 0, total: null });
});

test("given up, the reading is stopped and its answer is nobody's", async () => {
  const { start, stop } = reading();
  const timers = manualTimers();
  let wanted = true;
  const read = readAttended(start, timers, input, {
    report: () => undefined,
    pause: () => Promise.resolve(wanted),
  });
  await timers.pass(100);
  expect(stop).not.toHaveBeenCalled();
  wanted = false;
  await timers.pass(100);
  expect(await read).toBeNull();
  expect(stop).toHaveBeenCalledTimes(1);
});
