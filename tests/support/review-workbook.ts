import { FakeWorkbook } from "./fake-workbook";
import { sheetOf, workbookOf } from "./sheet-snapshot";
import { snapshotOfFile } from "./xlsx-snapshot";

/** The sheet of the sample that most tests of the use cases work on. */
export const review = "進捗評価（記入例）";

/** Cells of the sample's first indicator, 介護テクノロジーの導入率: 0.3 to 0.8, in 令和７年度 0.61 of 0.6. */
export const first = {
  name: "介護テクノロジーの導入率",
  id: `'${review}'!C7`,
  status: `'${review}'!N7`,
  lastActual: `'${review}'!J8`,
} as const;

/** The status cell of the second indicator, 介護職員の離職率: 0.149 of 0.145, from 0.16. */
export const secondStatus = `'${review}'!N10`;
/** A cell outside every table. */
export const elsewhere = "メモ!A1";

/** The sample `progress-review.xlsx` and a sheet of notes, in memory. */
export async function reviewWorkbook(): Promise<FakeWorkbook> {
  const { sheets } = await snapshotOfFile("assets/samples/progress-review.xlsx");
  return new FakeWorkbook(workbookOf([...sheets, sheetOf("メモ", [["", ""]])]));
}
