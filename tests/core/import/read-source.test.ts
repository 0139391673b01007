import { readSource } from "../../../src/core/import/read-source";
import { sheetOf, workbookOf } from "../../support/sheet-snapshot";

const read = (rows: readonly (readonly (string | number)[])[]) => {
  const { values, withoutNumber } = readSource(workbookOf([sheetOf("回答", rows)]));
  return {
    values: values.map(({ name, area, header, role, quantity, period }) => [
      name,
      area,
      header,
      role,
      quantity.value,
      quantity.unit?.symbol ?? null,
      period && "year" in period ? `${period.kind} ${period.year}` : null,
    ]),
    withoutNumber,
  };
};

test("市町の回答: a name a row, and the period and the unit in the header", () => {
  const { values, withoutNumber } = read([
    ["ケアプランデータ連携システムの利用状況（回答）", "", ""],
    ["市町名", "介護事業所数", "利用割合（令和８年度）"],
    ["四日市市", 120, "31.2％"],
    ["亀山市", 14, "未集計"],
  ]);
  const share = "利用割合（令和８年度）";
  expect(values).toEqual([
    ["四日市市", null, "介護事業所数", "listed", 120, null, null],
    ["四日市市", null, share, "listed", 0.312, "%", "fiscal-year 2026"],
    ["亀山市", null, "介護事業所数", "listed", 14, null, null],
  ]);
  expect(withoutNumber).toBe(1);
});

test("of several columns of words, the one that tells the rows apart names them", () => {
  const { values } = read([
    ["県", "市町", "割合（％）"],
    ["三重県", "津市", 20],
    ["三重県", "東員町", 37.8],
  ]);
  expect(values.map(([name, , , , value]) => [name, value])).toEqual([
    ["津市", 0.2],
    ["東員町", 0.378],
  ]);
});

test("単位, 領域 and 時期 in columns of their own belong to the values of their row", () => {
  const { values } = read([
    ["№", "項目", "領域", "単位", "時期", "数"],
    [1, "研修受講者数", "人材", "人", "令和７年度", 210],
    [2, "導入率", "機器", "％", "令和８年度", 36],
  ]);
  expect(values).toEqual([
    ["研修受講者数", "人材", "数", "listed", 210, "人", "fiscal-year 2025"],
    ["導入率", "機器", "数", "listed", 0.36, "%", "fiscal-year 2026"],
  ]);
});

test("goals and planned values are nobody's measurement", () => {
  const { values } = read([
    ["市町名", "目標値", "令和８年度実績"],
    ["津市", "30％", "20％"],
  ]);
  expect(values.map(([, , , , value]) => value)).toEqual([0.2]);
});

test("a KPI table is read as the user's own are: its actuals, and 現状値 as what may be one", () => {
  const { values } = read([
    ["指標", "単位", "現状値（令和６年度）", "目標値（令和９年度）", "実績値（令和８年度）"],
    ["研修受講者数", "人", 102, 200, 150],
    ["相談件数", "件", 131, 150, "ー"],
  ]);
  expect(values.map(([name, , header, role, value]) => [name, header, role, value])).toEqual([
    ["研修受講者数", null, "actual", 150],
    ["研修受講者数", null, "current", 102],
    ["相談件数", null, "current", 131],
  ]);
});

test("one word a line is no list, and nothing is made of it", () => {
  expect(read([["お世話になっております。"], ["回答は以下です。"], ["12"]])).toEqual({
    values: [],
    withoutNumber: 0,
  });
});
