import { tally } from "../../../src/core/indicator/tally";
import { isCounted } from "../../../src/core/indicator/is-counted";
import { judgeIndicator } from "../../../src/core/indicator/judge-indicator";
import { applyRegister } from "../../../src/core/register/apply-register";
import { readWorkbook } from "../../../src/core/table/read-workbook";
import { sheetOf, workbookOf } from "../../support/sheet-snapshot";

const header = ["指標", "単位", "現状値（2024年度）", "目標値（2029年度）"];
const plan = sheetOf("計画", [header, ["離職率", "％", 14, 12], ["相談件数", "件", 10, 20]]);
const again = (name: string) => sheetOf("再掲", [header, [name, "％", 14, 12]]);

/** The answer 「同じ」 about the indicator of 再掲, as the register keeps it. */
const said = (comment: string) => [
  {
    name: "KPI_register_1",
    range: { sheet: "再掲", top: 1, left: 0, bottom: 1, right: 0 },
    visible: false,
    comment,
  },
];
const counted = (sheets: Parameters<typeof workbookOf>[0], comment: string) =>
  applyRegister(readWorkbook(workbookOf(sheets)), [], said(comment))
    .tables.flatMap(({ indicators }) => indicators)
    .filter(isCounted);

test("two that the user calls the same count once", () => {
  const indicators = counted([plan, again("離職率")], "same");
  expect(indicators.map(({ id }) => id)).toEqual(["計画!A2", "計画!A3"]);
  expect(tally(indicators.map((one) => judgeIndicator(one)))["not-measured"]).toBe(2);
});

test("left out of the register, an indicator still counts", () => {
  expect(counted([plan, again("離職率")], "leave-out")).toHaveLength(3);
});

test("once the other has gone or changed its name, the one that is left counts", () => {
  expect(counted([again("離職率")], "same")).toHaveLength(1);
  expect(counted([plan, again("普及率")], "same")).toHaveLength(3);
});
