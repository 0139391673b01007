import { gradeWord } from "../../../src/core/messages/grade-words";

// The labels of 目標管理型の政策評価の実施に関するガイドライン (20 December 2013).
test.each([
  ["exceeded", "目標超過達成"],
  ["achieved", "目標達成"],
  ["considerable-progress", "相当程度進展あり"],
  ["little-progress", "進展が大きくない"],
  ["not-moving", "目標に向かっていない"],
] as const)("%s is %s", (grade, label) => {
  expect(gradeWord(grade, "ja")).toBe(label);
  expect(gradeWord(grade, "en")).toMatch(/^[A-Z][a-z ]+$/);
});
