import fc from "fast-check";
import { exampleView } from "../../../scripts/rule-pages/example-view";
import { describeFinding } from "../../../src/core/messages/findings";
import type { ExampleCell } from "../../../src/core/messages/findings/finding-text";
import type { Language } from "../../../src/core/messages/language";
import { runRules } from "../../../src/core/rules/run-rules";
import { tidyCells, tidyHeader, type TidyCell } from "../../../src/core/tidy/tidy-cells";
import { tidyRows } from "../../../src/core/tidy/tidy-rows";

/** Names as staff write them: with everything that the government's rules speak of. */
const name = fc.constantFrom(
  "①相談件数",
  "研 修 受 講 者 数",
  "導入率\n（㈱を含む）",
  "その他（窓口、出前）の相談件数",
  "離職率 ※１",
  "ｾﾐﾅｰ参加者数",
  "床面積（㎡）",
  "R6～R8の貸出件数",
  "1人当たり残業時間、2人目以降",
  "外字\ue001の件数",
  '=HYPERLINK("x")',
  "A",
  "三重",
);
const value = fc.constantFrom<string | number>(
  ...[
    "26.0％",
    "131件",
    "23(8)",
    "38.5～40.0％",
    "増加",
    "全産業平均以下",
    "ー",
    "調整中",
    "x",
    "",
  ],
  ...["1,479,100千円", "３事業所以上/年", "90％超", "１市町 ※１", "0人", "▲５", "12 34", "#N/A"],
  ...["131件（令和６年度）", "第３回", "３割", "５㎡"],
  ...[0, 0.26, 131, -3.5, 1e9],
);
const area = fc.constantFrom("人材育成", "② 改善活動", "", "取 組", "三重");
const row = fc.tuple(area, name, fc.constantFrom("件", "％", "", "㎡"), value, value, value, value);
const sheets = fc
  .array(fc.array(row, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 3 })
  .map((all) =>
    all.map((rows, i) => ({
      name: ["KPI①", "令和６年度", "計画 Ⅱ"][i] ?? "KPI",
      rows: [
        ["ＫＰＩの設定"],
        ...[
          ["領域", "指標", "単位", "現状値（令和６年度）", "2026年度", "目標値（R8）", "全国平均"],
        ],
        ...rows,
        ["※１ 東員町37.8％、いなべ市12％"],
      ],
    })),
  );

/** The copy as a sheet by itself. */
function copyOf(view: ReturnType<typeof exampleView>, language: Language) {
  const rows = [...tidyRows(view.reading)].flat().map((one) => tidyCells(one, language));
  return exampleView([
    { name: "写し", rows: [tidyHeader(language), ...rows.map((cells) => cells.map(written))] },
  ]);
}

/** As Excel shows it. */
function written(cell: TidyCell): ExampleCell {
  if (cell === null) return { value: "" };
  if (typeof cell !== "object") return { value: cell };
  const text = new Date(Date.UTC(1899, 11, 30 + cell.serial)).toISOString().slice(0, 10);
  return { value: cell.serial, text, format: "yyyy-mm-dd" };
}

test("whatever the workbook, its copy breaks none of the government's rules", () => {
  fc.assert(
    fc.property(sheets, fc.constantFrom("ja", "en"), (original, language) => {
      const view = exampleView(original);
      fc.pre(view.reading.tables.some(({ indicators }) => indicators.length > 0));
      const copy = copyOf(view, language);
      const said = runRules(copy, { groups: ["machine-readability"] }).map(
        (finding) => `${finding.kind}: ${describeFinding(finding, "ja").sentence}`,
      );
      expect(copy.reading.tables).toHaveLength(1);
      expect(said).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
