import { findingItems } from "../../../src/taskpane/checks/finding-items";
import { groupFindings } from "../../../src/taskpane/checks/group-findings";
import { sampleFindings, sampleWorkbook } from "../support/sample-workbook";

const [example] = sampleFindings;
const at = (sheet: string, row: number, column: number) => ({
  ...example!,
  at: { sheet, row, column },
});

describe("groupFindings", () => {
  it("follows the tabs, then severity, then the cells", () => {
    const groups = groupFindings(sampleWorkbook, sampleFindings);
    expect(groups.map(({ key, title }) => [key, title])).toEqual([
      ["'KPI①'!A6:F11", "２ ＫＰＩの設定"],
      ["'KPI③'!A5:E12", null],
    ]);
    expect(groups[1]?.findings.map(({ severity }) => severity)).toEqual(["warning", "advice"]);
  });

  it("parts what stands in a table from what stands beside it", () => {
    const groups = groupFindings(sampleWorkbook, [at("KPI③", 7, 1), at("KPI③", 0, 0)]);
    expect(groups.map(({ key, range }) => [key, range !== null])).toEqual([
      ["KPI③", false],
      ["'KPI③'!A5:E12", true],
    ]);
  });

  it("orders the findings of one rule by row and column", () => {
    const [group] = groupFindings(sampleWorkbook, [
      at("KPI③", 9, 0),
      at("KPI③", 7, 4),
      at("KPI③", 7, 1),
    ]);
    expect(group?.findings.map(({ at: { row, column } }) => [row, column])).toEqual([
      [7, 1],
      [7, 4],
      [9, 0],
    ]);
  });
});

describe("findingItems", () => {
  const three = groupFindings(sampleWorkbook, [
    at("KPI③", 7, 1),
    at("KPI③", 8, 1),
    at("KPI③", 9, 1),
  ]);

  it("tells once what one rule says of three cells of a table", () => {
    expect(findingItems(three, new Set()).map(({ kind }) => kind)).toEqual(["group", "fold"]);
  });

  it("shows all of them when asked", () => {
    const [, fold] = findingItems(three, new Set());
    const items = findingItems(three, new Set([fold!.key]));
    expect(items.map(({ kind }) => kind)).toEqual(["group", "fold", "folded", "folded", "folded"]);
    expect(new Set(items.map(({ key }) => key)).size).toBe(5);
  });

  it("tells two one by one", () => {
    const two = groupFindings(sampleWorkbook, [at("KPI③", 7, 1), at("KPI③", 8, 1)]);
    expect(findingItems(two, new Set()).map(({ kind }) => kind)).toEqual([
      "group",
      "finding",
      "finding",
    ]);
  });

  it("keeps two findings of one rule at one cell apart", () => {
    const twice = groupFindings(sampleWorkbook, [at("KPI③", 7, 1), at("KPI③", 7, 1)]);
    const keys = findingItems(twice, new Set()).map(({ key }) => key);
    expect(new Set(keys).size).toBe(3);
  });
});
