import type { PlannedCell, WriteStep } from "../../src/app/write-plan";
import { splitPlan } from "../../src/excel/split-plan";

const text = (length: number): PlannedCell => ({ kind: "text", text: "字".repeat(length) });
const block = (rows: number, length: number): WriteStep => ({
  kind: "cells",
  sheet: "S",
  top: 5,
  left: 2,
  cells: Array.from({ length: rows }, () => [text(length)]),
});

test("an ordinary plan is one request", () => {
  const steps = [block(500, 20), block(500, 20)];
  expect(splitPlan(steps)).toEqual([steps]);
});

test("no plan is still one request, of nothing", () => {
  expect(splitPlan([])).toEqual([[]]);
});

test("blocks that are too large together go one after the other, in their order", () => {
  const [first, second] = [block(10, 100), block(9, 100)];
  expect(splitPlan([first, second], 4_000)).toEqual([[first], [second]]);
});

test("a block too large by itself is cut between rows, and nothing is lost", () => {
  const step = block(1_000, 50);
  const requests = splitPlan([step], 20_000);
  expect(requests.length).toBeGreaterThan(5);
  const parts = requests.flat();
  expect(parts.flatMap((part) => (part.kind === "cells" ? part.cells : []))).toEqual(
    step.kind === "cells" ? step.cells : [],
  );
  let top = 5;
  for (const part of parts) {
    expect(part).toMatchObject({ kind: "cells", sheet: "S", top, left: 2 });
    top += part.kind === "cells" ? part.cells.length : 0;
  }
});

test("no request with more than one row exceeds the limit", () => {
  for (const request of splitPlan([block(300, 80), block(300, 80)], 30_000)) {
    // The plan's own JSON repeats names of properties that a request does not: an estimate from above.
    const values = request.flatMap((step) =>
      step.kind === "cells"
        ? step.cells.map((row) => row.map((cell) => (cell.kind === "text" ? cell.text : "")))
        : [],
    );
    expect(Buffer.byteLength(JSON.stringify(values))).toBeLessThanOrEqual(30_000);
  }
});

test("a row larger than the limit goes alone: a cell cannot be cut", () => {
  expect(splitPlan([block(2, 5_000)], 1_000)).toHaveLength(2);
});
