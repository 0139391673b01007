import { createSpellings } from "../../../src/core/table/spellings";

const { text, number, header, unit } = createSpellings();

test("what was read once is known again", () => {
  expect(text("26.0％", "quantity")).toBe(text("26.0％", "quantity"));
  expect(number(0.26, "26%", "0%", "quantity")).toBe(number(0.26, "26%", "0%", "quantity"));
});

test("the same words are read anew where something else is expected", () => {
  expect(text("R7.3", "period").kind).toBe("period");
  expect(text("R7.3", "quantity").kind).toBe("text");
});

test("behind the same display may stand another number", () => {
  const values = [0.264, 0.258, 0.264].map((value) => {
    const reading = number(value, "26%", "0%", "quantity");
    return reading.kind === "quantity" ? reading.quantity.value : null;
  });
  expect(values).toEqual([0.264, 0.258, 0.264]);
});

test("headers and units, also what is none", () => {
  expect([header(" 目標値 ")?.role, header("目標値")?.role, header("津市")]).toEqual([
    "target",
    "target",
    null,
  ]);
  expect([unit("千円")?.places, unit("ー"), unit("ー")]).toEqual([3, null, null]);
});
