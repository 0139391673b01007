import type { CellValue, WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { sheetOf, workbookOf } from "../../support/sheet-snapshot";

const tablesOnSheet = 5;
const indicatorsOfTable = 50;
const header = [
  "領域",
  "指標",
  "現状値（令和６年度）",
  "目標値（令和11年度）",
  "実績値（令和７年度）",
  "備考",
];

/** A workbook with so many indicators in tables of fifty, five to a sheet: a multiple of fifty. */
export function manyTables(indicators: number): WorkbookSnapshot {
  const tables = Array.from({ length: indicators / indicatorsOfTable }, (_, i) => table(i));
  const sheets = Array.from({ length: Math.ceil(tables.length / tablesOnSheet) }, (_, sheet) =>
    tables.slice(sheet * tablesOnSheet, (sheet + 1) * tablesOnSheet).flat(),
  );
  return workbookOf(sheets.map((rows, i) => sheetOf(`領域${i + 1}`, rows)));
}

/** A table as staff write it: an area column, units in the cells, a remark now and then. */
function table(number: number): readonly (readonly CellValue[])[] {
  const rows = Array.from({ length: indicatorsOfTable }, (_, i) => {
    const value = (i * 7919 + number * 31) % 2_000;
    return [
      ["人材育成", "改善活動", "取組の横展開"][i % 3] ?? "",
      `第${number * indicatorsOfTable + i + 1}圏域における研修会の参加者数`,
      `${value}人`,
      `${value + 30}人`,
      i % 7 === 0 ? "ー" : `${value + 4}人`,
      i % 5 === 0 ? "県の調査による" : "",
    ];
  });
  const notes = [["※ 参加者数は延べ人数である。"], [], []];
  return [[`表${number + 1} 研修会の目標`], header, ...rows, ...notes];
}
