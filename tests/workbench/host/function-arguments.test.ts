import { FormulaError, pendingError } from "../../../src/workbench/grid/formula-values";
import {
  argumentsAt,
  isPending,
  liftedShape,
  prepareArguments,
} from "../../../src/workbench/host/function-arguments";
import type { FunctionMetadata } from "../../../src/workbench/host/functions-metadata";

const metadata: FunctionMetadata = {
  id: "F",
  name: "F",
  parameters: [
    { name: "number", type: "number" },
    { name: "any", type: "any", optional: true },
    { name: "block", type: "any", dimensionality: "matrix", optional: true },
  ],
};

test("omitted arguments are null, all parameters have a place", () => {
  expect(prepareArguments(metadata, [1])).toEqual({ ok: true, values: [1, null, null] });
  expect(prepareArguments(metadata, [])).toEqual({ ok: true, values: [null, null, null] });
});

test.each([
  ["5", 5],
  [" 2.5 ", 2.5],
  [true, 1],
  [null, 0],
  ["", new FormulaError("#VALUE!")],
  ["26.0％", new FormulaError("#VALUE!")],
])("where a number is wanted, %p gives %p", (given, expected) => {
  const prepared = prepareArguments(metadata, [given]);
  expect(prepared.ok ? prepared.values[0] : prepared.error).toEqual(expected);
});

test("a single value where a block is wanted is a block of one", () => {
  expect(prepareArguments(metadata, [1, null, "x"])).toMatchObject({ values: [1, null, [["x"]]] });
});

test("an error anywhere is the result; one that waits is told apart", () => {
  const block = [[1, new FormulaError("#DIV/0!")]];
  expect(prepareArguments(metadata, [1, null, block])).toEqual({
    ok: false,
    error: new FormulaError("#DIV/0!"),
  });
  expect(isPending(new FormulaError(pendingError))).toBe(true);
  expect(isPending(new FormulaError("#N/A"))).toBe(false);
});

test("where the metadata allow errors, a parameter of any type gets them as Office.js writes them", () => {
  const error = new FormulaError("#DIV/0!");
  const sent = { type: "CustomFunctionError", code: "#DIV/0!" };
  expect(prepareArguments(metadata, [1, error, [[1, error]]], true)).toEqual({
    ok: true,
    values: [1, sent, [[1, sent]]],
  });
  expect(prepareArguments(metadata, [1, null, error], true)).toEqual({
    ok: true,
    values: [1, null, [[sent]]],
  });
  // A number is wanted, or the value is still on its way: no call.
  expect(prepareArguments(metadata, [error], true)).toEqual({ ok: false, error });
  const waiting = new FormulaError(pendingError);
  expect(prepareArguments(metadata, [1, null, [[waiting]]], true)).toEqual({
    ok: false,
    error: waiting,
  });
});

describe("a block where one value is wanted", () => {
  test("gives the result its shape; a wanted block does not", () => {
    expect(liftedShape(metadata, [1, 2, [[1, 2]]])).toBeNull();
    expect(liftedShape(metadata, [[[1], [2], [3]], [["a", "b"]]])).toEqual({ rows: 3, columns: 2 });
  });

  test("is taken cell by cell; one row or column serves all beside it, and outside it is #N/A", () => {
    const given = [[[1], [2], [3]], [["a", "b"]], [[9]]];
    expect(argumentsAt(metadata, given, { row: 2, column: 1 })).toEqual([3, "b", [[9]]]);
    const short = [[[1], [2]]];
    expect(argumentsAt(metadata, short, { row: 2, column: 0 })).toEqual([new FormulaError("#N/A")]);
  });
});
