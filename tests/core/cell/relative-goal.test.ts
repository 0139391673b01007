import { readGoal } from "../../../src/core/cell/relative-goal";
import { normalize } from "../../../src/core/text/normalize";

const goal = (text: string) => readGoal(normalize(text), text)?.goal;

test("増加は、向きだけの目標", () => {
  expect(goal("増加")).toEqual({
    direction: "increase",
    comparator: null,
    reference: null,
    change: null,
  });
});

test("全産業平均以下は、ほかの値を基準にする目標", () => {
  expect(goal("全産業平均以下")).toMatchObject({
    direction: "decrease",
    comparator: "at-most",
    reference: "全産業平均",
  });
});

test("前年度比５％増は、どれだけ変えるかの目標。向きのある値にはしない", () => {
  expect(goal("前年度比５％増")).toMatchObject({
    direction: "increase",
    reference: "前年度",
    change: { value: 0.05, unit: { symbol: "%" }, comparator: null },
  });
});

test.each([
  ["20％まで削減", "行き着く値を言う"],
  ["80％に向上", "行き着く値を言う"],
  ["-5％増", "向きが食い違う"],
  ["5増", "単位がない"],
  ["5％改善", "どちらがよいかわからない"],
  ["研修参加者の増加", "名前"],
  ["必要以上", "基準の値ではない"],
  ["以上", "基準がない"],
  ["", "空"],
  ["増".repeat(100), "長すぎる"],
])("%s は数値のない目標ではない（%s）", (text) => {
  expect(goal(text)).toBeUndefined();
});
