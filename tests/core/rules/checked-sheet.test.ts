import { checkedSheets } from "../../../src/core/rules/checked-sheet";
import { indicator, ruleView, sheetName, table } from "../../support/rule-view";
import { sheetOf, workbookOf } from "../../support/sheet-snapshot";

const one = ruleView([table([indicator()])], { 1: "目標" });
const looks = { name: sheetName, fills: [], objects: [], conditionalFormulas: [], complete: true };

test("a sheet comes with what was read from it, and an empty one with nothing", () => {
  const snapshot = workbookOf([sheetOf("表紙", []), ...one.snapshot.sheets]);
  const [cover, kpi] = checkedSheets({ ...one, snapshot, looks: { sheets: [looks] } });
  expect(cover).toMatchObject({ tables: [], texts: [], candidates: [], looks: null });
  expect(kpi?.tables).toEqual(one.reading.tables);
  expect(kpi?.texts).toEqual(one.reading.texts);
  expect(kpi?.looks).toBe(looks);
});
