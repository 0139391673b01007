import { groupFindings } from "../../../src/taskpane/checks/group-findings";
import { sampleWorkbook } from "../support/sample-workbook";

describe("groupFindings", () => {
  it("follows the tabs, then severity, then the cells", () => {
    const groups = groupFindings(sampleWorkbook, null);
    expect(groups.map(({ sheet }) => sheet)).toEqual(["KPI①", "KPI③"]);
    expect(groups[1]?.findings.map(({ severity }) => severity)).toEqual(["warning", "advice"]);
  });

  it("keeps one severity only, without empty sheets", () => {
    const groups = groupFindings(sampleWorkbook, "error");
    expect(groups.map(({ sheet, findings }) => [sheet, findings.length])).toEqual([["KPI①", 1]]);
  });

  it("orders the findings of one severity by row and column", () => {
    const [finding] = sampleWorkbook.findings;
    const at = (row: number, column: number) => ({
      ...finding!,
      at: { sheet: "KPI③", row, column },
    });
    const workbook = { ...sampleWorkbook, findings: [at(9, 0), at(2, 5), at(2, 1)] };
    const [group] = groupFindings(workbook, null);
    expect(group?.findings.map(({ at: { row, column } }) => [row, column])).toEqual([
      [2, 1],
      [2, 5],
      [9, 0],
    ]);
  });
});
