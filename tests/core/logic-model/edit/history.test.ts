import fc from "fast-check";
import {
  beginHistory,
  record,
  redo,
  stepsKept,
  undo,
  type History,
} from "../../../../src/core/logic-model/edit/history";

const after = (...values: readonly string[]) =>
  values.reduce<History<string>>(record, beginHistory("0"));

it("goes back and on", () => {
  const history = after("1", "2");
  expect(undo(history).present).toBe("1");
  expect(redo(undo(history))).toEqual(history);
  expect(undo(undo(undo(history))).present).toBe("0");
});

it("a new step after going back forgets what was taken back", () => {
  const history = record(undo(after("1", "2")), "3");
  expect(redo(history)).toBe(history);
  expect(undo(history).present).toBe("1");
});

it("the same value is no step", () => {
  const history = after("1");
  expect(record(history, "1")).toBe(history);
});

it("forgets the oldest steps beyond its limit", () => {
  const values = Array.from({ length: stepsKept + 5 }, (_, at) => String(at + 1));
  const history = after(...values);
  expect(history.past).toHaveLength(stepsKept);
  expect(history.past[0]).toBe("5");
});

it("as many steps back as were made lead to the beginning, and on again to the end", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string(), { maxLength: 30 }), (values) => {
      const start = beginHistory<string>("the beginning, which no random text is");
      const end = values.reduce<History<string>>(record, start);
      const back = values.reduce((history) => undo(history), end);
      expect(back.present).toBe(start.present);
      expect(values.reduce((history) => redo(history), back)).toEqual(end);
    }),
  );
});
