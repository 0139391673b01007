import type { Language } from "../../src/core/messages/language";
import type { ChoiceList } from "../../src/functions/choices";
import type { EnumMetadata, Metadata } from "./function-metadata";

/** Lists of words by parameter name, or by `FUNCTION.parameter` for one function alone. */
export type ChoiceLists = Readonly<Record<string, ChoiceList>>;

/**
 * Offers the words of a parameter while the formula is typed. What goes into the cell is the English
 * word in every language, so that a workbook reads the same everywhere; names and tips are localised.
 */
export function withChoices(metadata: Metadata, lists: ChoiceLists, language: Language): Metadata {
  const used = new Map<string, ChoiceList>();
  const functions = metadata.functions.map((entry) => ({
    ...entry,
    parameters: entry.parameters.map((parameter) => {
      const list = lists[`${entry.id}.${parameter.name}`] ?? lists[parameter.name];
      if (!list) return parameter;
      used.set(list.id, list);
      return { ...parameter, type: "string", customEnumId: list.id };
    }),
  }));
  const enums = [...used.values()].map((list) => enumOf(list, language));
  return { ...metadata, functions, enums };
}

function enumOf({ id, choices }: ChoiceList, language: Language): EnumMetadata {
  const values = choices.map(({ words: [ja, en], tip }) => ({
    name: language === "ja" ? ja : en,
    stringValue: en,
    tooltip: tip[language],
  }));
  return { id, type: "string", values };
}
