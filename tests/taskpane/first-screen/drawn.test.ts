import { drawn } from "../../../src/taskpane/first-screen/drawn";

/** A page whose frames and timers come when the test says so. */
function pageByHand({ width = 320, hidden = false } = {}) {
  const frames: (() => void)[] = [];
  const timers: { readonly after: number; readonly call: () => void }[] = [];
  const page = {
    document: { hidden },
    innerWidth: width,
    requestAnimationFrame: (call: () => void) => frames.push(call),
    setTimeout: (call: () => void, after = 0) => timers.push({ after, call }),
  };
  return { page: page as unknown as Window, frames, timers };
}

async function settled(promise: Promise<void>): Promise<boolean> {
  return Promise.race([
    promise.then(() => true),
    new Promise<false>((no) => setImmediate(no, false)),
  ]);
}

test("what follows begins after the frame with the first screen", async () => {
  const { page, frames, timers } = pageByHand();
  const waiting = drawn(page);
  expect(await settled(waiting)).toBe(false);
  frames[0]!();
  expect(await settled(waiting)).toBe(false);
  timers.find(({ after }) => after === 0)!.call();
  expect(await settled(waiting)).toBe(true);
});

test.each([{ hidden: true }, { width: 0 }])(
  "a page that nobody sees is not waited for: %j",
  async (how) => {
    const { page, frames } = pageByHand(how);
    expect(await settled(drawn(page))).toBe(true);
    expect(frames).toEqual([]);
  },
);

test("one that draws nothing although it seems to be seen is waited for no longer than a second", async () => {
  const { page, timers } = pageByHand();
  const waiting = drawn(page);
  expect(timers).toHaveLength(1);
  expect(timers[0]!.after).toBe(1_000);
  timers[0]!.call();
  expect(await settled(waiting)).toBe(true);
});
