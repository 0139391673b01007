import type { StatusCode } from "../../../src/core/indicator/verdict";
import { statusWord, tallyText } from "../../../src/core/messages/status";
import { statusVocabularies } from "../../../src/core/messages/status-words";
import { verdict } from "../../taskpane/support/build-workbook";

// 茨城県's grades of the 期待値: A from 100 %, B+ from 80 %, B from 50 %, C below.
test.each<[StatusCode, string, string]>([
  ["achieved", "A", "目標達成"],
  ["on-track", "A", "相当程度進展あり"],
  ["mostly-on-track", "B+", "相当程度進展あり"],
  ["slightly-behind", "B", "進展が大きくない"],
  ["behind", "C", "進展が大きくない"],
  ["regressed", "C", "目標に向かっていない"],
  ["not-measured", "未測定", "未測定"],
  ["undetermined", "判定不能", "判定不能"],
])("%s in the grades and in the words of 政策評価", (code, grade, policy) => {
  expect(statusWord(code, "ja", "grades")).toBe(grade);
  expect(statusWord(code, "ja", "policy")).toBe(policy);
});

test("statuses with one word are counted together", () => {
  const verdicts = (["achieved", "on-track", "mostly-on-track", "behind"] as const).map((status) =>
    verdict({ status }),
  );
  expect(tallyText(verdicts, "ja", "grades")).toBe("全4指標：A 2、B+ 1、C 1");
  expect(tallyText(verdicts, "en")).toContain("On track 1");
});

test("no vocabulary leaves a status without a word", () => {
  for (const vocabulary of statusVocabularies) {
    expect(statusWord("not-measured", "en", vocabulary)).toBe("Not measured");
  }
});
