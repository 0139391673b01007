import { convertedFileName } from "../../core/messages/converted-sheet";
import type { Language } from "../../core/messages/language";

/** A workbook that carries macros keeps them, and the ending that says so. */
const withMacros = /\.xlsm$/i;

/** `実績表（配布用）.xlsx` of `実績表.xlsx`; `null`: the workbook has no name yet. */
export function copyName(workbook: string | null, language: Language): string {
  const ending = withMacros.test(workbook ?? "") ? "xlsm" : "xlsx";
  const name = workbook?.replace(/\.[a-z]{3,4}$/i, "") ?? null;
  return `${convertedFileName(name, language)}.${ending}`;
}
