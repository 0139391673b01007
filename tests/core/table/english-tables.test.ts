import { onlyTable } from "../../support/tables-of";

test("baseline, milestones, target and actual in columns", () => {
  const table = onlyTable([
    ["Indicator", "Unit", "Baseline\n(2022)", "Milestone 2025", "Target 2027", "Actual 2024"],
    ["Share of offices with ICT", "%", 26, 42, 90, 38.5],
  ]);
  expect(table).toMatchObject({ form: "years-across", confidence: 1 });
  expect(table.indicators[0]).toMatchObject({
    unit: "% as % (ratio)",
    baseline: ["C2", "26", "0.26 %", "2022", "C1"],
    planned: [["D2", "42", "0.42 %", "2025", "D1"]],
    target: ["E2", "90", "0.9 %", "2027", "E1"],
    actuals: [["F2", "38.5", "0.385 %", "2024", "F1"]],
  });
});

test("two header rows, and a column for everything around the values", () => {
  const table = onlyTable(
    [
      ["No.", "Area", "KPI", "Unit", "Direction", "Baseline", "Target", "", "Source", "Owner"],
      ["", "", "", "", "", "FY2024", "FY2027", "FY2029", "", ""],
      [1, "Training", "Staff turnover", "%", "decrease", 16, 14, 12, "Survey", "Care division"],
    ],
    { merges: ["G1:H1"] },
  );
  expect(table.roles.slice(0, 10)).toEqual([
    "A1:A3 number by header No.",
    "B1:B3 area by header Area",
    "C1:C3 name by header KPI",
    "D1:D3 unit by header Unit",
    "E1:E3 direction by header Direction",
    "F1:F3 baseline by header Baseline",
    "G1:G3 target by header Target",
    "H1:H3 target by header Target",
    "I1:I3 remark by header Source",
    "J1:J3 remark by header Owner",
  ]);
  expect(table.indicators).toMatchObject([
    {
      area: "Training",
      direction: "decrease by stated",
      baseline: ["F3", "16", "0.16 %", "FY2024", "F2"],
      planned: [["G3", "14", "0.14 %", "FY2027", "G2"]],
      target: ["H3", "12", "0.12 %", "FY2029", "H2"],
    },
  ]);
});

test("planned and actual in rows", () => {
  const table = onlyTable(
    [
      ["Indicator", "", "FY2024", "FY2025"],
      ["Participants", "Planned", 100, 150],
      ["", "Actual", 90, ""],
      ["", "Achievement rate", "90%", ""],
    ],
    { merges: ["A2:A4"] },
  );
  expect(table).toMatchObject({ form: "plan-actual-rows" });
  expect(table.indicators).toMatchObject([
    {
      // Without a target anywhere the plan of the last year is the goal.
      planned: [["C2", "100", "100", "FY2024", "C1"]],
      target: ["D2", "150", "150", "FY2025", "D1"],
      actuals: [["C3", "90", "90", "FY2024", "C1"]],
      derived: [["Achievement rate", "B4", [["C4", "90%", "0.9 %", "FY2024", "C1"]]]],
    },
  ]);
});
