import { functionsMetadata } from "../support/functions-metadata";
import { startHeadless, type Headless } from "../support/headless";
import { LongSession } from "../support/long-session";

let headless: Headless;

beforeAll(async () => {
  const { en } = await functionsMetadata();
  headless = await startHeadless({ functions: en });
  await import("../../src/functions/register");
});
afterAll(() => {
  headless.close();
});

test("2,000 edits, sorts, refreshes and recalculations: nothing typed is lost, every status is right", async () => {
  const session = new LongSession(headless, 1);
  await session.start();
  for (let block = 0; block < 20; block += 1) {
    for (let i = 0; i < 100; i += 1) await session.act();
    await session.rest();
    expect([block, ...(await session.discrepancies())]).toEqual([block]);
  }
});
