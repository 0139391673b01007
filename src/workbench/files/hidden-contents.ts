import type { Sheet, Workbook } from "hucre";
import type { Localized } from "../../core/messages/language";
import type { ReadDrawing } from "./read-drawing";
import { readRules } from "./read-rules";
import { sheetId } from "./sheet-ids";

const kinds: readonly {
  readonly count: (sheet: Sheet, drawing: ReadDrawing | undefined) => number;
  readonly text: (sheet: string, count: number) => Localized;
}[] = [
  {
    count: (sheet) => sheet.charts?.length ?? 0,
    text: (sheet, n) => ({
      ja: `「${sheet}」のグラフ ${n} 個は表示されません（保存すると残ります）。`,
      en: `${n} chart(s) on “${sheet}” are not shown (saving keeps them).`,
    }),
  },
  {
    count: (_, drawing) =>
      drawing?.anchors.filter(({ shapes, chart }) => shapes === null && chart === null).length ?? 0,
    text: (sheet, n) => ({
      ja: `「${sheet}」の画像・図形 ${n} 個は表示されません（保存すると残ります）。`,
      en: `${n} picture(s) or shape(s) on “${sheet}” are not shown (saving keeps them).`,
    }),
  },
  {
    count: (sheet) =>
      readRules({ sheet, sheetId: "", theme: [] }) ? 0 : (sheet.conditionalRules?.length ?? 0),
    text: (sheet, n) => ({
      ja: `「${sheet}」の条件付き書式 ${n} 件は表示されません（保存すると残ります）。`,
      en: `${n} conditional format(s) on “${sheet}” are not shown (saving keeps them).`,
    }),
  },
  {
    count: (sheet) => sheet.pivotTables?.length ?? 0,
    text: (sheet, n) => ({
      ja: `「${sheet}」のピボットテーブル ${n} 個は値だけ表示されます。`,
      en: `${n} pivot table(s) on “${sheet}” are shown as plain values.`,
    }),
  },
  {
    count: (sheet) => sheet.dataValidations?.length ?? 0,
    text: (sheet, n) => ({
      ja: `「${sheet}」の入力規則 ${n} 件は働きません（保存すると残ります）。`,
      en: `${n} data validation(s) on “${sheet}” do not act here (saving keeps them).`,
    }),
  },
];

/** What the file holds and the workbench can't show: told when it is opened. */
export function hiddenContents(
  workbook: Workbook,
  drawings: ReadonlyMap<string, ReadDrawing>,
): readonly Localized[] {
  return workbook.sheets.flatMap((sheet, index) =>
    kinds.flatMap(({ count, text }) => {
      const n = count(sheet, drawings.get(sheetId(index)));
      return n > 0 ? [text(sheet.name, n)] : [];
    }),
  );
}
