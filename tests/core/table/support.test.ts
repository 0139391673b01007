import { onlyTable } from "../../support/tables-of";

test("each thing that is missing takes its share of the confidence", () => {
  const full = onlyTable([
    ["指標", "現状値（R6）", "目標値（R9）"],
    ["受講者数", "12人", "30人"],
  ]);
  expect(full).toMatchObject({
    confidence: 1,
    support: ["name A1", "baseline B2", "target C2", "period B1", "value B2"],
  });
  const undated = onlyTable([
    ["指標", "目標値"],
    ["受講者数", "30人"],
  ]);
  expect(undated).toMatchObject({
    confidence: 0.6,
    support: ["name A1", "baseline -", "target B2", "period -", "value B2"],
  });
});

test("numbers count when more than half of what stands at both ends can be read", () => {
  const rows = (goals: readonly string[]) =>
    onlyTable([["指標", "目標値（R9）"], ...goals.map((goal, i) => [`指標その${i}`, goal])]);
  expect(rows(["30人", "別に定める計画による"]).support).toContain("value -");
  expect(rows(["30人", "別に定める計画による", "未定"]).support).toContain("value B2");
});

test("a list shows names, areas and kinds", () =>
  expect(
    onlyTable([
      ["領域", "指標"],
      ["人材育成", "受講者数"],
    ]),
  ).toMatchObject({ form: "list", support: ["name B1", "area A1", "kind -"], confidence: 2 / 3 }));

test("beside 期待値 a first measured value shows where an indicator starts", () => {
  const { support, confidence } = onlyTable([
    ["指標", "区分", "R6", "R7"],
    ["受講者数", "期待値", 10, 20],
    ["", "実績値", 9, 18],
  ]);
  expect(support).toEqual(["name A1", "baseline C3", "target -", "period C1", "value C3"]);
  expect(confidence).toBe(0.8);
});
