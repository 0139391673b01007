import { inWords } from "../../../scripts/reading-report/reading-in-words";
import { readValue } from "../../../src/core/cell/read-cell";

test.each([
  ["３事業所以上/年", "3 事業所 at-least /year"],
  ["131件（令和６年度）", "131 件 in 2024年度"],
  ["38.5～40.0", "38.5 ~ 40"],
  ["前年度比５％増", "goal: increase by 0.05 % from 前年度"],
  ["平成32年度", "2020年度 era-ended"],
  ["ー", "placeholder: dash"],
  ["概要", "text: words"],
  ["", "blank"],
  ["#N/A", "error"],
])("%s: %s", (written, words) => {
  expect(inWords(readValue(written))).toBe(words);
});
