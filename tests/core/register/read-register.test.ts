import { readRegister } from "../../../src/core/register/read-register";
import type { RegisterRow } from "../../../src/core/register/register-row";
import { sheetOf, workbookOf } from "../../support/sheet-snapshot";
import { registerSheet, type RowOf } from "./support/register-sheet";

const read = (...rows: RowOf[]) => readRegister(workbookOf([registerSheet(rows)]));
const one = (row: RowOf): RegisterRow => {
  const [first] = read(row);
  if (!first) throw new Error("No row was read.");
  return first;
};

test("a workbook without a register has no rows of it", () => {
  expect(readRegister(workbookOf([sheetOf("KPI台帳", [["指標名"], ["導入率"]])]))).toEqual([]);
});

test("a row typed by hand says what was typed, in any common spelling", () => {
  const row = one({
    kind: "ＫＧＩ",
    area: "人材",
    name: "離職率",
    unit: "％",
    direction: "減らす",
    accumulation: "単年度",
    baseline: "14.4％",
    baselinePeriod: "令和６年度",
    target: "12％以下",
    targetPeriod: "R11年度",
    milestones: "2026年度 13.5%、2027年度 13%",
    path: "複利",
    actual: 14,
    actualPeriod: "2025年度",
    status: "△やや遅れ",
    definition: "年間の離職者÷在籍者",
    source: "介護労働実態調査",
    frequency: "年１回",
    nextPublication: "令和８年７月",
    owner: "長寿介護課",
    stage: "指標確定",
    meeting: "令和８年度第１回協議会",
    continuity: "○ 毎年公表される",
    rationality: "△：景気にも左右される",
    simplicity: "×",
    exclusion: "該当なし",
    reason: "国のKGIに合わせる",
    leadsTo: "サービスの質の向上",
    causalSentence: "職員が定着すると、経験が蓄積される",
    remarks: "速報値",
  });
  expect(row).toMatchObject({
    name: "離職率",
    source: { kind: "typed" },
    kind: { value: "KGI", typed: true },
    area: { value: "人材", typed: true },
    unit: { value: { symbol: "%" }, typed: true },
    direction: { value: "decrease", typed: true },
    accumulation: { value: "per-period", typed: true },
    values: {
      baseline: {
        quantity: { value: 0.144 },
        period: { kind: "fiscal-year", year: 2024 },
        typed: { value: true, period: true },
      },
      target: {
        quantity: { value: 0.12, comparator: "at-most" },
        period: { kind: "fiscal-year", year: 2029 },
      },
      // 14 in a ％ row is 14 %.
      actual: { quantity: { value: 0.14 }, period: { kind: "fiscal-year", year: 2025 } },
    },
    milestones: [{ quantity: { value: 0.135 } }, { quantity: { value: 0.13 } }],
    entry: {
      definition: "年間の離職者÷在籍者",
      source: "介護労働実態調査",
      frequency: "年１回",
      nextPublication: { text: "令和８年７月", period: { kind: "month", year: 2026, month: 7 } },
      owner: "長寿介護課",
      stage: { text: "指標確定", code: "indicator-fixed" },
      meeting: "令和８年度第１回協議会",
      criteria: {
        continuity: { mark: "met", ground: "毎年公表される" },
        rationality: { mark: "partly", ground: "景気にも左右される" },
        simplicity: { mark: "unmet", ground: "" },
      },
      exclusion: { text: "該当なし", code: "none" },
      reason: "国のKGIに合わせる",
      leadsTo: "サービスの質の向上",
      causalSentence: "職員が定着すると、経験が蓄積される",
      remarks: "速報値",
      path: "compound",
      verdict: "slightly-behind",
    },
  });
});

test("a row that is half filled has nulls, and says nothing that is not there", () => {
  const row = one({ name: "導入率", stage: "部内で相談中", continuity: "国の調査による" });
  expect(row).toMatchObject({
    values: { baseline: null, target: null, actual: null },
    milestones: null,
    kind: null,
    unit: null,
    direction: null,
    entry: {
      definition: null,
      nextPublication: null,
      stage: { text: "部内で相談中", code: null },
      criteria: { continuity: { mark: null, ground: "国の調査による" }, simplicity: null },
      path: null,
      verdict: null,
    },
  });
});

test("empty rows of the table are none", () => {
  expect(read({}, { name: "導入率" }, {}).map(({ range }) => range.top)).toEqual([2]);
});

test("references tell where a row comes from, and are not taken for typed", () => {
  const row = one({
    kind: ['="KPI"', "KPI"],
    name: [`=IFERROR('KPI①'!$B$11&"","導入率")`, "ＩＣＴ・\n介護ロボット等の導入率"],
    unit: ['="％"', "％"],
    baseline: [`=IFERROR(KPI.NUMBER('KPI①'!$C$11),'KPI①'!$C$11&"")`, 0.26],
    baselinePeriod: [`=IFERROR(KPI.PERIOD('KPI①'!$C$10),'KPI①'!$C$10&"")`, "2025年"],
    actual: ['=""', ""],
    actualPeriod: "2026年",
  });
  expect(row).toMatchObject({
    name: "ＩＣＴ・介護ロボット等の導入率",
    source: {
      kind: "table",
      nameAt: { sheet: "KPI①", row: 10, column: 1 },
      cells: [{ sheet: "KPI①", row: 10, column: 2 }],
    },
    kind: { value: "KPI", typed: false },
    // A reference has the size already that the ％ column says of what is typed.
    values: {
      baseline: { quantity: { value: 0.26 }, typed: { value: false, period: false } },
      actual: { quantity: null, typed: { value: false, period: true } },
    },
  });
});

test("a source that is gone leaves the name that the formula kept", () => {
  expect(
    one({
      name: [`=IFERROR(#REF!&"","導入率")`, "導入率"],
      baseline: [`=IF(#REF!="","",#REF!)`, "#REF!"],
    }),
  ).toMatchObject({
    name: "導入率",
    source: { kind: "gone" },
    values: { baseline: { quantity: null } },
  });
  // Where the add-in's name cell was emptied by its source, the name is still known.
  expect(one({ name: [`=IFERROR(A!$B$1&"","導入率")`, ""] }).name).toBe("導入率");
});

test("a name typed over its reference leaves the values to tell the source", () => {
  expect(
    one({ name: "略称", target: [`=IF('KPI①'!$G$11="","",'KPI①'!$G$11)`, 0.9] }).source,
  ).toEqual({ kind: "cells", cells: [{ sheet: "KPI①", row: 10, column: 6 }] });
});

test("moved, deleted and foreign columns are read around", () => {
  const sheet = registerSheet([{ name: "導入率", target: "90％" }], {
    columns: [{ header: "整理番号" }, "target", "name"],
    language: "en",
    name: "４月の台帳",
  });
  expect(readRegister(workbookOf([sheet]))).toMatchObject([
    { name: "導入率", nameAt: { sheet: "４月の台帳", row: 1, column: 2 }, values: { target: {} } },
  ]);
});

test("without a column of names nothing is read, rather than something wrong", () => {
  const sheet = registerSheet([{ target: "90％" }], { columns: ["target", "unit"] });
  expect(readRegister(workbookOf([sheet]))).toEqual([]);
});

test("a formula of the staff's counts as typed, with what it shows", () => {
  const count = "=KPI.COUNT_REACHING('市町'!C2:C30,0.3)";
  expect(one({ name: "市町数", unit: "市町", actual: [count, 2] })).toMatchObject({
    values: { actual: { quantity: { value: 2 }, typed: { value: true } } },
  });
});
