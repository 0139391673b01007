import { functionsMetadata } from "../support/functions-metadata";
import { startHeadless, type Headless } from "../support/headless";
import { LongSession } from "../support/long-session";
import { print } from "./measure";

let headless: Headless;
beforeAll(async () => {
  const { en } = await functionsMetadata();
  headless = await startHeadless({ functions: en });
  await import("../../src/functions/register");
}, 60_000);
afterAll(() => headless.close());

/** Megabytes that are held after everything that can go has gone. */
function held(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1024 ** 2;
}

test("memory held over a long session of the whole add-in", async () => {
  const session = new LongSession(headless, 2);
  await session.start();
  const megabytes: number[] = [];
  for (let quarter = 0; quarter < 4; quarter += 1) {
    for (let i = 0; i < 1_000; i += 1) await session.act();
    await session.rest();
    expect(await session.discrepancies()).toEqual([]);
    megabytes.push(held());
  }
  const [first = 0, , , last = 0] = megabytes;
  print("4,000 edits, sorts, refreshes and recalculations", {
    "MB held after each quarter": megabytes.map((size) => size.toFixed(1)).join(" "),
    "growth from the first to the last, MB": (last - first).toFixed(1),
  });
}, 600_000);
