import type { IndicatorKind } from "../indicator/indicator";
import type { Language, Localized } from "./language";

/** What stands around the model in a file: legends, captions, the source. */
export interface FileTexts {
  /** The file's name, without its ending. */
  readonly fileName: string;
  readonly legend: Readonly<Record<IndicatorKind, string>>;
  readonly arrow: string;
  readonly source: (workbook: string | null, day: string | null) => string;
  readonly tableTitle: string;
  /** One of several slides with one table. */
  readonly part: (number: number, of: number) => string;
  readonly figure: (title: string) => string;
  readonly table: (title: string) => string;
  readonly page: (page: string, pages: string) => readonly string[];
}

const texts: Localized<FileTexts> = {
  ja: {
    fileName: "ロジックモデル",
    legend: {
      KGI: "目標の達成を測る指標",
      KPI: "中間目標を測る指標",
      reference: "あわせて見る値",
    },
    arrow: "つながり",
    source: (workbook, day) =>
      [
        workbook === null ? "出典：ブックの表" : `出典：「${workbook}」`,
        day === null ? "" : `（${day}）`,
      ].join(""),
    tableTitle: "指標の一覧",
    part: (number, of) => `（${number}／${of}）`,
    figure: (title) => `図　${title}`,
    table: (title) => `表　${title}`,
    page: (page, pages) => [page, " ／ ", pages],
  },
  en: {
    fileName: "Logic model",
    legend: {
      KGI: "measures the goal",
      KPI: "measures a milestone",
      reference: "reference, seen beside them",
    },
    arrow: "leads to",
    source: (workbook, day) =>
      [
        workbook === null ? "Source: the workbook’s tables" : `Source: “${workbook}”`,
        day === null ? "" : ` (${day})`,
      ].join(""),
    tableTitle: "Indicators",
    part: (number, of) => ` (${number} of ${of})`,
    figure: (title) => `Figure: ${title}`,
    table: (title) => `Table: ${title}`,
    page: (page, pages) => ["Page ", page, " of ", pages],
  },
};

/** The words of files in a language. */
export function fileTexts(language: Language): FileTexts {
  return texts[language];
}
