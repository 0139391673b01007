import { judge } from "../../../src/core/indicator/judge";
import { tally } from "../../../src/core/indicator/tally";
import type { StatusCode } from "../../../src/core/indicator/verdict";
import { statusMark, statusWord, tallyText } from "../../../src/core/messages/status";
import { dated } from "../../support/dated";

const codes = Object.keys(tally([])) as StatusCode[];

const verdict = (actual: number | null) =>
  judge({
    baseline: dated(26, 2025),
    target: dated(90, 2029),
    actual: dated(actual, 2026),
    planned: [],
    direction: null,
  });

test("every status has its own word and its own mark", () => {
  expect(codes.map((code) => statusWord(code, "ja"))).toEqual([
    "超過達成",
    "達成",
    "順調",
    "概ね順調",
    "やや遅れ",
    "遅れ",
    "後退",
    "未達",
    "未測定",
    "判定不能",
  ]);
  expect(new Set(codes.map((code) => statusWord(code, "en"))).size).toBe(codes.length);
  expect(new Set(codes.map(statusMark)).size).toBe(codes.length);
});

test("the tally names what there is, best first, and nothing else", () => {
  const verdicts = [verdict(null), verdict(36), verdict(95), verdict(36)];
  expect(tallyText(verdicts, "ja")).toBe("全4指標：達成 1、やや遅れ 2、未測定 1");
  expect(tallyText(verdicts, "en")).toBe(
    "4 indicators: Achieved 1, Slightly behind 2, Not measured 1",
  );
  expect(tallyText([verdict(95)], "en")).toBe("1 indicator: Achieved 1");
  expect(tallyText([], "ja")).toBe("指標がありません");
});
