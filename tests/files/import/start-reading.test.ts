import type { ImportInput } from "../../../src/core/import/source-value";
import { startReading } from "../../../src/files/import/start-reading";

const input: ImportInput = { kind: "text", name: "貼り付けた表", text: "市町名,割合\n津市,20" };
const values = [{ name: "津市", quantity: { value: 20 } }];

/** A page's worker, as far as it is used. */
class FakeWorker {
  static made: FakeWorker[] = [];
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: (() => void) | null = null;
  readonly posted: unknown[] = [];
  terminated = false;

  constructor() {
    FakeWorker.made.push(this);
  }

  postMessage(message: unknown) {
    this.posted.push(message);
  }

  terminate() {
    this.terminated = true;
  }
}

beforeEach(() => {
  FakeWorker.made = [];
  Object.assign(globalThis, { Worker: FakeWorker });
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, "Worker");
});

test("it is read in a thread of its own, which ends with the answer", async () => {
  const { answer } = startReading(input);
  const [worker] = FakeWorker.made;
  expect(worker?.posted).toEqual([input]);
  worker?.onmessage?.({ data: { ok: false, error: "broken" } });
  expect(await answer).toEqual({ ok: false, error: "broken" });
  expect(worker?.terminated).toBe(true);
});

test("given up, the thread ends at once", () => {
  startReading(input).stop();
  expect(FakeWorker.made[0]?.terminated).toBe(true);
});

test("a thread that does not start: it is read here", async () => {
  const { answer } = startReading(input);
  FakeWorker.made[0]?.onerror?.();
  expect(await answer).toMatchObject({ ok: true, value: { reading: { values } } });
});

test("a host that forbids threads, or has none: it is read here", async () => {
  Object.assign(globalThis, {
    Worker: jest.fn(() => {
      throw new Error("forbidden");
    }),
  });
  expect(await startReading(input).answer).toMatchObject({
    ok: true,
    value: { reading: { values } },
  });
  Reflect.deleteProperty(globalThis, "Worker");
  expect(await startReading(input).answer).toMatchObject({
    ok: true,
    value: { reading: { values } },
  });
});
