import { status } from "../../src/functions/status";
import { provideStatus } from "../../src/functions/status-port";
import { cellErrorOf, installCustomFunctions } from "../support/custom-functions";
import { inCell } from "../support/in-cell";

beforeAll(installCustomFunctions);

const statusOf = (...cells: unknown[]) =>
  inCell(
    (...given: unknown[]) => {
      const [actual, baseline, target, from, to, at, rule] = given as unknown[][][];
      return status(actual!, baseline!, target!, from!, to!, at!, rule, { address: "A!B2" });
    },
    ...Array.from({ length: 7 }, (_, i) => cells[i]),
  );

describe("with arguments it is pure and answers at once", () => {
  test.each<[unknown[], string]>([
    [[36, 26, 90, 2025, 2029, 2026], "やや遅れ"],
    [["36.0％", "26.0％", "90％", "2025年（令和７年）", "2029年", "2026年"], "やや遅れ"],
    [[42, 26, 90, 2025, 2029, 2026], "順調"],
    [[40, 26, 90, 2025, 2029, 2026], "概ね順調"],
    [[27, 26, 90, 2025, 2029, 2026], "遅れ"],
    [[24, 26, 90, 2025, 2029, 2026], "後退"],
    [[90, 26, 90, 2025, 2029, 2026], "達成"],
    [["90.0％", "26.0％", "90％超", 2025, 2029, 2029], "順調"],
    [["90.0％", "26.0％", "90％超", 2025, 2029, 2030], "未達"],
    [[36, 26, 90, 2025, 2029, 2026, "期待値方式"], "やや遅れ"],
  ])("%j: %s", (cells, word) => {
    expect(statusOf(...cells)).toBe(word);
  });

  test.each<[string, unknown[], string]>([
    ["an empty actual", [null, 26, 90, 2025, 2029, 2026], "未測定"],
    ["an actual of empty text", ["", 26, 90, 2025, 2029, 2026], "未測定"],
    ["an actual yet to come", ["未集計", 26, 90, 2025, 2029, 2026], "未測定"],
    ["an actual of 0, which is a value", [0, 26, 90, 2025, 2029, 2026], "後退"],
    ["a baseline of ー", [36, "ー", 90, 2025, 2029, 2026], "判定不能"],
    ["a target that is a range", [36, 26, "80～90", 2025, 2029, 2026], "判定不能"],
    ["a target in words", [36, 26, "増加", 2025, 2029, 2026], "判定不能"],
    ["no periods", [36, 26, 90], "判定不能"],
  ])("%s", (_, cells, word) => {
    expect(statusOf(...cells)).toBe(word);
  });

  test.each<[string, unknown[], RegExp]>([
    [
      "an unreadable actual",
      ["3O％くらい？", 26, 90],
      /^#VALUE! 実績値の「3O％くらい？」を数値として/,
    ],
    ["an unreadable period", [36, 26, 90, "そのうち"], /^#VALUE! 基準値の時期の「そのうち」/],
    ["an unknown rule", [36, 26, 90, 2025, 2029, 2026, "気分"], /^#VALUE! 判定の方法の「気分」/],
  ])("%s is refused", (_, cells, message) => {
    expect(cellErrorOf(() => statusOf(...cells))).toMatch(message);
  });
});

test("without arguments it asks for its own cell", async () => {
  provideStatus((address) => Promise.resolve(`順調 ${address}`));
  await expect(statusOf()).resolves.toEqual([["順調 A!B2"]]);
});

test("arguments that are all empty cells are arguments", () => {
  expect(statusOf(null, null, null, null, null, null)).toBe("未測定");
});

test("an answer that fails is #N/A with what to do", async () => {
  provideStatus(() => Promise.reject(new Error("busy")));
  await expect(statusOf()).rejects.toMatchObject({
    code: "#N/A",
    message: expect.stringContaining("「状態を更新」") as string,
  });
});
