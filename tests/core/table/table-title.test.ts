import { titleOf } from "../../../src/core/table/table-title";

function title(...lines: readonly string[]): string | null {
  const texts = lines.map((text, row) => ({ text, at: { sheet: "表", row, column: 0 } }));
  return titleOf(texts)?.text ?? null;
}

test.each([
  [
    [
      "資料１",
      "ＫＰＩ①（導入率）",
      "（2029 年に90％超を目標とする）",
      "１ 定義",
      "導入率",
      "２ 設定",
    ],
    "ＫＰＩ①（導入率）",
  ],
  [["ＫＰＩ③（支援件数）", "相談件数、受講者数、貸出件数等"], "ＫＰＩ③（支援件数）"],
  [["(案) KGI (目標) とKPI (中間目標)", "目標：事業所の増加"], "(案) KGI (目標) とKPI (中間目標)"],
  [["１ 定義", "２ ＫＰＩの設定"], "２ ＫＰＩの設定"],
  [["・研修を行う", "成果を検証する。"], null],
  [[], null],
])("%j", (lines, expected) => expect(title(...lines)).toBe(expected));
