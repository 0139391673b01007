import { keptAsFormer, readJsonObject } from "../../../src/core/text/json-object";

test.each([
  ['{"a":1}', { a: 1 }],
  ['{"a":"[[[[{{{{\\"["}', { a: '[[[[{{{{"[' }],
  ["[]", null],
  ["null", null],
  ["1", null],
  ["{", null],
  ["", null],
])("%s", (json, expected) => {
  expect(readJsonObject(json)).toEqual(expected);
});

test("fifty brackets in each other are read, a hundred are no object of anybody's", () => {
  const nested = (depth: number) => `{"x":${"[".repeat(depth)}${"]".repeat(depth)}}`;
  expect(readJsonObject(nested(49))).not.toBeNull();
  expect(readJsonObject(nested(100))).toBeNull();
});

test("a text is kept beside what takes its place, unless it is nobody's work", () => {
  expect(keptAsFormer("{")).toEqual({ former: "{" });
  expect(keptAsFormer(null)).toEqual({});
  expect(keptAsFormer("x".repeat(500_001))).toEqual({});
});
