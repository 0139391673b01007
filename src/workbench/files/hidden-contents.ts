import type { Sheet, Workbook } from "hucre";
import type { Localized } from "../../core/messages/language";

const kinds: readonly {
  readonly count: (sheet: Sheet) => number;
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
    count: (sheet) => (sheet.images?.length ?? 0) + (sheet.textBoxes?.length ?? 0),
    text: (sheet, n) => ({
      ja: `「${sheet}」の画像・図形 ${n} 個は表示されません（保存すると残ります）。`,
      en: `${n} picture(s) or shape(s) on “${sheet}” are not shown (saving keeps them).`,
    }),
  },
  {
    count: (sheet) => sheet.conditionalRules?.length ?? 0,
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
export function hiddenContents(workbook: Workbook): readonly Localized[] {
  return workbook.sheets.flatMap((sheet) =>
    kinds.flatMap(({ count, text }) => {
      const n = count(sheet);
      return n > 0 ? [text(sheet.name, n)] : [];
    }),
  );
}
