import { judgeIndicator } from "../../../src/core/indicator/judge-indicator";
import type { Indicator } from "../../../src/core/indicator/indicator";
import { applyRegister } from "../../../src/core/register/apply-register";
import { readRegister } from "../../../src/core/register/read-register";
import { readWorkbook } from "../../../src/core/table/read-workbook";
import { sheetOf, workbookOf } from "../../support/sheet-snapshot";
import { registerSheet, type RowOf } from "./support/register-sheet";

const plan = sheetOf("計画", [
  ["指標", "単位", "現状値", "目標値"],
  ["", "", "令和６年度", "令和11年度"],
  ["離職率", "％", "14.4", "12.0"],
  ["相談件数", "件", "131件", "150件"],
]);

const name = (row: number, known: string) =>
  [`=IFERROR(計画!$A$${row}&"","${known}")`, known] as const;
const turnover: RowOf = { name: name(3, "離職率") };
const inquiries: RowOf = { name: name(4, "相談件数") };

const apply = (...rows: RowOf[]) => {
  const snapshot = workbookOf([plan, registerSheet(rows)]);
  return applyRegister(readWorkbook(workbookOf([plan])), readRegister(snapshot));
};
const indicators = (...rows: RowOf[]): readonly Indicator[] =>
  apply(...rows).tables.flatMap((table) => table.indicators);

test("without a register the reading stays as it is", () => {
  const reading = readWorkbook(workbookOf([plan]));
  expect(applyRegister(reading, [])).toBe(reading);
  expect(reading.tables.flatMap((table) => table.indicators)).toMatchObject([
    { name: "離職率", register: null },
    { name: "相談件数", register: null },
  ]);
});

test("what staff typed is laid over the indicator that its row refers to", () => {
  const [first, second] = indicators(
    { ...inquiries, owner: "長寿介護課" },
    {
      ...turnover,
      kind: "KGI",
      area: "人材",
      direction: "減少",
      accumulation: "単年度",
      source: "実態調査",
    },
  );
  expect(first).toMatchObject({
    id: "計画!A3",
    kind: "KGI",
    area: "人材",
    direction: "decrease",
    directionFrom: "stated",
    accumulation: "per-period",
    register: { source: "実態調査", at: { sheet: "KPI台帳", row: 2, column: 2 } },
  });
  expect(second).toMatchObject({ id: "計画!A4", kind: "KPI", register: { owner: "長寿介護課" } });
});

test("words that the add-in itself wrote do not count as stated", () => {
  const [first] = indicators({
    ...turnover,
    kind: ['="KGI"', "KGI"],
    direction: ['="増加"', "増加"],
  });
  expect(first).toMatchObject({ kind: "KPI", direction: "decrease", directionFrom: "values" });
});

test("a typed actual joins those of the table, and is judged", () => {
  const [first] = indicators({
    ...turnover,
    unit: ['="％"', "％"],
    actual: 13.2,
    actualPeriod: "令和７年度",
  });
  expect(first?.actuals).toMatchObject([
    { quantity: { value: 0.132 }, at: { sheet: "KPI台帳", row: 1, column: 12 } },
  ]);
  // 14.4 to 12 in five years: 13.92 in the first; (14.4 − 13.2) ÷ (14.4 − 13.92) is 2.5.
  const verdict = first && judgeIndicator(first);
  expect(verdict).toMatchObject({ status: "on-track" });
  expect(verdict?.pace).toBeCloseTo(2.5, 10);
});

test("a typed baseline counts before the table's; a typed period leaves the table's value", () => {
  const [first, second] = indicators(
    { ...turnover, baseline: "15％", baselinePeriod: "令和５年度" },
    { ...inquiries, targetPeriod: "令和８年度", target: [`=IF(計画!$D$4="","",計画!$D$4)`, 150] },
  );
  expect(first?.baseline).toMatchObject({
    quantity: { value: 0.15 },
    period: { kind: "fiscal-year", year: 2023 },
  });
  expect(second?.target).toMatchObject({
    quantity: { value: 150 },
    at: { sheet: "計画", row: 3, column: 3 },
    period: { kind: "fiscal-year", year: 2026 },
  });
});

test("typed milestones, a path and a verdict by hand are followed", () => {
  const actual = { actual: "13.2％", actualPeriod: "令和７年度" } as const;
  const planned = indicators({ ...turnover, ...actual, milestones: "令和７年度 13%" })[0];
  expect(planned && judgeIndicator(planned)).toMatchObject({
    planned: 0.13,
    plannedFrom: "printed",
  });
  const compound = indicators({ ...turnover, ...actual, path: "複利" })[0];
  // Excel: =14.4*(1+RRI(5,14.4,12)) is 13.884372…
  expect(compound && judgeIndicator(compound).planned).toBeCloseTo(0.13884372, 7);
  const manual = indicators({
    ...turnover,
    ...actual,
    status: "遅れ",
    remarks: "調査方法が変わった",
  })[0];
  expect(manual && judgeIndicator(manual)).toMatchObject({
    status: "behind",
    ground: "manual",
    rule: { reason: "調査方法が変わった" },
  });
});

test("an indicator that stands in the register alone is one of a table of its own", () => {
  const { tables } = apply(turnover, {
    name: "出前講座",
    unit: "回",
    baseline: 3,
    baselinePeriod: "令和６年度",
    target: "8回以上",
    targetPeriod: "令和８年度",
    actual: 6,
    actualPeriod: "令和７年度",
  });
  expect(tables).toHaveLength(2);
  expect(tables[1]).toMatchObject({
    excelTable: "KpiRegister",
    range: { sheet: "KPI台帳", top: 2, bottom: 2 },
    indicators: [
      {
        id: "KPI台帳!C3",
        name: "出前講座",
        direction: "increase",
        unit: { symbol: "回" },
        baseline: { quantity: { value: 3 } },
        target: { quantity: { value: 8, comparator: "at-least" } },
      },
    ],
  });
  const [own] = tables[1]?.indicators ?? [];
  // (6 − 3) ÷ (5.5 − 3) is 1.2.
  expect(own && judgeIndicator(own)).toMatchObject({ status: "on-track" });
});

test("nothing is counted twice: sorted, copied, vanished and nameless rows", () => {
  const names = indicators(
    { ...inquiries },
    { ...turnover },
    { ...turnover, owner: "写し" },
    { name: [`=IFERROR(#REF!&"","展示会参加者数")`, "展示会参加者数"] },
    { definition: "名前がまだない" },
  ).map(({ name, register }) => [name, register?.owner ?? null]);
  expect(names).toEqual([
    ["離職率", null],
    ["相談件数", null],
  ]);
});

test("a vanished row that staff filled in by hand stands by itself", () => {
  const gone: RowOf = {
    name: [`=IFERROR(#REF!&"","展示会参加者数")`, "展示会参加者数"],
    baseline: [`=IF(#REF!="","",#REF!)`, "#REF!"],
    target: "200人",
  };
  expect(indicators(turnover, gone)[2]).toMatchObject({
    name: "展示会参加者数",
    baseline: null,
    target: { quantity: { value: 200 } },
  });
});
