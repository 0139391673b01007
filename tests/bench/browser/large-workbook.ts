import { writeXlsx, type CellValue } from "hucre";

/** How staff keep many indicators with an actual each. */
export type Layout = "one table" | "tables of 50";

const header = [
  "領域",
  "指標",
  "現状値（令和６年度）",
  "目標値（令和11年度）",
  "実績値（令和７年度）",
  "備考",
];
const tablesOnSheet = 5;
const indicatorsOfTable = 50;

/** The name of an indicator; no two are alike. */
export function nameOf(i: number): string {
  return `第${i % 997}地区第${Math.floor(i / 997)}班の研修会の参加者数`;
}

function row(i: number): CellValue[] {
  const value = (i * 7919) % 2_000;
  return [
    ["人材育成", "改善活動", "取組の横展開"][i % 3] ?? "",
    nameOf(i),
    // Every fourth has no baseline, so that there is something to find.
    i % 4 === 1 ? "ー" : `${value}人`,
    value + 30,
    i % 7 === 0 ? "ー" : `${value + ((i * 31) % 40) - 6}人`,
    i % 5 === 0 ? "県の調査による" : "",
  ];
}

function rows(from: number, count: number): CellValue[][] {
  return Array.from({ length: count }, (_, i) => row(from + i));
}

function table(number: number): CellValue[][] {
  const title = [`表${number + 1} 研修会の目標`];
  return [title, header, ...rows(number * indicatorsOfTable, indicatorsOfTable), [], []];
}

/** The workbook as the bytes of an .xlsx file; `indicators` are a multiple of 250 in tables of 50. */
export async function largeWorkbook(layout: Layout, indicators: number): Promise<Uint8Array> {
  const sheets =
    layout === "one table"
      ? [{ name: "計画", rows: [header, ...rows(0, indicators)] }]
      : Array.from({ length: indicators / indicatorsOfTable / tablesOnSheet }, (_, sheet) => ({
          name: `領域${sheet + 1}`,
          rows: Array.from({ length: tablesOnSheet }, (__, i) =>
            table(sheet * tablesOnSheet + i),
          ).flat(),
        }));
  return new Uint8Array(await writeXlsx({ sheets }));
}

/** A reply of a municipality: new actuals of the first indicators, as copied from a sheet. */
export function reply(count: number): string {
  const lines = Array.from({ length: count }, (_, i) => `${nameOf(i)}\t${(i * 7919) % 2_000}人`);
  return ["指標\t令和８年度 実績値", ...lines].join("\n");
}
