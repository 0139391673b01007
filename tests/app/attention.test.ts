import { inSteps, type Progress } from "../../src/app/attention";
import { allSteps, type CountedSteps } from "../../src/core/steps";

function* counting(total: number): CountedSteps<string> {
  for (let done = 1; done <= total; done += 1) yield { done, total };
  return "done";
}

test("all at once, or with a pause after every step: the result is the same", async () => {
  const reported: Progress[] = [];
  const attention = {
    report: (progress: Progress) => void reported.push(progress),
    pause: () => Promise.resolve(true),
  };
  expect(await inSteps(counting(3), "preparing", attention)).toBe(allSteps(counting(3)));
  expect(reported).toEqual([1, 2, 3].map((done) => ({ step: "preparing", done, total: 3 })));
});

test("given up, nothing more is done and nothing comes of it", async () => {
  let pauses = 0;
  const attention = {
    report: () => undefined,
    pause: () => Promise.resolve((pauses += 1) < 2),
  };
  expect(await inSteps(counting(5), "preparing", attention)).toBeNull();
  expect(pauses).toBe(2);
});
