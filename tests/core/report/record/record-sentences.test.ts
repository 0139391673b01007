import type { HistoryEntry } from "../../../../src/core/history/history-entry";
import { recordsOf } from "../../../../src/core/history/records";
import type { StatusCode } from "../../../../src/core/indicator/status-code";
import { modelFrom } from "../../../../src/core/logic-model/templates";
import { councilReport } from "../../../../src/core/report/council/council-report";
import { recordSection } from "../../../../src/core/report/record/record-sentences";
import { percent } from "../../../taskpane/support/build-workbook";

let row = 0;
function entry(
  month: number,
  name: string | null,
  status: StatusCode | null,
  notes: Partial<HistoryEntry> = {},
): HistoryEntry {
  row += 1;
  return {
    range: { sheet: "KPI記録", top: row, bottom: row, left: 0, right: 12 },
    at: { sheet: "KPI記録", row, column: 1 },
    day: { kind: "date", year: 2026, month, day: 20 },
    name,
    ...{ value: null, unit: percent, period: null, planned: null, pace: null, status },
    ...{ comment: "", cause: "", nextAction: "", place: "" },
    ...notes,
  };
}

const records = recordsOf([
  entry(5, "導入率", "behind"),
  entry(5, "離職率", "on-track"),
  entry(5, "満足度", "on-track"),
  entry(11, null, null, { comment: "おおむね計画どおり" }),
  entry(11, "導入率", "on-track", { cause: "研修の効果", nextAction: "続ける" }),
  entry(11, "離職率", "on-track", { nextAction: "窓口を広げる" }),
  entry(11, "満足度", "on-track"),
]);

test("what changed, why and what is done; who neither changed nor was spoken of is left out", () => {
  const section = recordSection(records, [], { language: "ja", style: "plain" });
  expect(section?.heading(8)).toBe("８　記録からみた変化と対応");
  expect(section?.sentences).toEqual([
    "2026年11月20日の記録を2026年5月20日の記録と比べると、良くなった指標が 1 件である。",
    "全体について、コメントは、「おおむね計画どおり」である。",
    "「導入率」は、「遅れ」から「順調」になった。要因は、「研修の効果」である。次の対応は、「続ける」である。",
    "「離職率」について、次の対応は、「窓口を広げる」である。",
  ]);
});

test("polite, and in English, the same is said", () => {
  const polite = recordSection(records, [], { language: "ja", style: "polite" });
  expect(polite?.sentences[2]).toBe(
    "「導入率」は、「遅れ」から「順調」になりました。要因は、「研修の効果」です。次の対応は、「続ける」です。",
  );
  const english = recordSection(records, [], { language: "en", style: "plain" });
  expect(english?.heading(8)).toBe("8. Changes on record, and what is done");
  expect(english?.sentences).toEqual([
    "Compared with the record of May 20, 2026, on November 20, 2026: 1 better.",
    "All indicators: The comment is: “おおむね計画どおり”.",
    "“導入率” went from “Behind” to “On track”. The cause is: “研修の効果”. The next action is: “続ける”.",
    "“離職率”: The next action is: “窓口を広げる”.",
  ]);
});

test("the first record stands alone; without one nothing is said", () => {
  const first = recordSection(records.slice(0, 1), [], { language: "ja", style: "plain" });
  expect(first?.sentences).toEqual(["2026年5月20日に、3 件の指標をはじめて記録した。"]);
  expect(recordSection([], [], { language: "ja", style: "plain" })).toBeNull();
});

test("it closes the text for the council, numbered on from what stands before it", () => {
  const headings = (waived: Parameters<typeof councilReport>[0]["waived"]) =>
    councilReport(
      {
        ...{
          model: modelFrom("empty-two-storey", "ja"),
          indicators: [],
          verdicts: new Map(),
          schedule: [],
          candidates: [],
        },
        ...{ waived, records },
      },
      { language: "ja", style: "plain" },
    ).blocks.flatMap((block) => (block.kind === "heading" ? [block.text] : []));
  const numbered = /^[５-９]　記録からみた変化と対応$/;
  expect(headings([]).at(-1)).toMatch(numbered);
  const waived = [{ place: "A1", finding: "単位がない", reason: "慣行" }];
  expect(headings(waived).at(-1)).toMatch(numbered);
  expect(headings(waived)).toHaveLength(headings([]).length + 1);
});
