import { checkedSheets } from "../../../src/core/rules/checked-sheet";
import { claimedData } from "../../../src/core/rules/claims";
import { formatCell } from "../../../src/core/sheet/address";
import { exampleView } from "../../../scripts/rule-pages/example-view";

const tables = [
  ["指標", "現状値（令和６年度）", "目標値（令和８年度）"],
  ["導入率", "26％", "90％"],
  ["相談件数", "131件", "150件"],
  ["貸出件数", "12件", "30件"],
];

/** The cell that each claim of a sentence is about. */
function claimed(sentence: string): string[] {
  const view = exampleView([{ rows: [[sentence], [], ...tables] }]);
  return checkedSheets(view)
    .flatMap(claimedData)
    .map(({ datum }) => formatCell(datum.at));
}

test.each([
  ["the only one in its unit", "令和８年度に50％とする", ["KPI!C4"]],
  ["one of several in its unit, by its name", "令和８年度に貸出件数200件とする", ["KPI!C6"]],
  ["one of several, without a name", "令和８年度に200件とする", []],
  ["one of several, with both names", "相談件数と貸出件数は令和８年度に200件とする", []],
  ["the baseline's time", "令和６年度は30％であった", ["KPI!B4"]],
  ["another time", "令和７年度に50％とする", []],
  ["a calendar year is no fiscal year", "2026年に50％とする", []],
  ["another unit", "令和８年度に50人とする", []],
])("%s", (_, sentence, cells) => expect(claimed(sentence)).toEqual(cells));
