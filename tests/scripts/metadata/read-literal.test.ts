import { readLiteral } from "../../../scripts/metadata/read-literal";

test("reads objects, tuples and texts, through names of constants", () => {
  const source = `
    const value = ["値", \`数値。\`] as const;
    export const texts: Shape = { A_B: { parameters: { value, other: ["他", "x"] } } } satisfies Shape;`;
  expect(readLiteral(source, "texts")).toEqual({
    A_B: { parameters: { value: ["値", "数値。"], other: ["他", "x"] } },
  });
});

test("an imported name stands for itself", () => {
  expect(readLiteral(`const functions = { PACE: pace, period };`, "functions")).toEqual({
    PACE: "pace",
    period: "period",
  });
});

test.each([
  ["a constant that is not there", "const other = {};", "there is no constant texts"],
  ["what must be run to be known", "const texts = { a: make() };", "not make()"],
  ["spread properties", "const texts = { ...other };", "not ...other"],
])("refuses %s", (_, source, message) => {
  expect(() => readLiteral(source, "texts")).toThrow(message);
});
