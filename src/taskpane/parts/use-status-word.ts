import type { StatusCode } from "../../core/indicator/verdict";
import { statusWord } from "../../core/messages/status";
import { usePane } from "../pane-context";

/** The word of a status as the workbook's settings have it, in the language of the pane. */
export function useStatusWord(): (status: StatusCode) => string {
  const { language, work } = usePane();
  const vocabulary = work.workbook?.settings.words ?? "plain";
  return (status) => statusWord(status, language, vocabulary);
}
