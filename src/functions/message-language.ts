import { languageOf, type Language } from "../core/messages/language";

/** The language of Excel's own windows, for the messages beside an error; Japanese until it is known. */
export function messageLanguage(): Language {
  // `context` is there once Office.js is ready; a cell may be calculated before.
  const context =
    typeof Office === "undefined"
      ? undefined
      : (Office.context as Partial<Office.Context> | undefined);
  return languageOf(context?.displayLanguage);
}
