beforeEach(() => {
  jest.useFakeTimers();
  jest.resetModules();
});
afterEach(() => {
  jest.useRealTimers();
});

/** The port as it is when the runtime has just started: nobody has provided anything. */
const freshPort = () => import("../../src/functions/status-port");

test("a cell that is calculated before the add-in is ready waits for it", async () => {
  const { provideStatus, statusAt } = await freshPort();
  const waiting = statusAt("Sheet1!A1");
  provideStatus((address) => Promise.resolve(`達成 ${address}`));
  await expect(waiting).resolves.toEqual({ ok: true, value: "達成 Sheet1!A1" });
  expect(jest.getTimerCount()).toBe(0);
});

test("no promise stays open: when nobody answers, the time limit does", async () => {
  const { provideStatus, statusAt } = await freshPort();
  const unprovided = statusAt("Sheet1!A1");
  await jest.advanceTimersByTimeAsync(15_000);
  await expect(unprovided).resolves.toEqual({ ok: false, error: { kind: "status-late" } });

  provideStatus(() => new Promise<string>(() => undefined));
  const unanswered = statusAt("Sheet1!A1");
  await jest.advanceTimersByTimeAsync(15_000);
  await expect(unanswered).resolves.toEqual({ ok: false, error: { kind: "status-late" } });
});

test("an answer that fails, at once or later, is a refusal", async () => {
  const { provideStatus, statusAt } = await freshPort();
  provideStatus(() => {
    throw new Error("not ready");
  });
  const refusal = { ok: false, error: { kind: "status-unreadable" } };
  await expect(statusAt("Sheet1!A1")).resolves.toEqual(refusal);
  provideStatus(() => Promise.reject(new Error("busy")));
  await expect(statusAt("Sheet1!A1")).resolves.toEqual(refusal);
});

test("the latest provider answers", async () => {
  const { provideStatus, statusAt } = await freshPort();
  provideStatus(() => Promise.resolve("遅れ"));
  provideStatus(() => Promise.resolve("順調"));
  await expect(statusAt("Sheet1!A1")).resolves.toEqual({ ok: true, value: "順調" });
});
