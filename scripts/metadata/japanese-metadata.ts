import type { FunctionMetadata, Metadata } from "./function-metadata";

/** A function's Japanese words, by the English names of its parameters. */
export interface JapaneseText {
  readonly description: string;
  readonly parameters: Readonly<Record<string, readonly [name: string, description: string]>>;
}

/** The metadata with Japanese descriptions and parameter names, and what is missing for it. */
export function inJapanese(
  metadata: Metadata,
  texts: Readonly<Record<string, JapaneseText>>,
): { readonly metadata: Metadata; readonly faults: readonly string[] } {
  const faults: string[] = [];
  const functions = metadata.functions.map((entry) => translate(entry, texts[entry.id], faults));
  for (const id of Object.keys(texts)) {
    if (!metadata.functions.some((entry) => entry.id === id)) {
      faults.push(`${id}: Japanese text without a function`);
    }
  }
  return { metadata: { ...metadata, functions }, faults };
}

function translate(
  entry: FunctionMetadata,
  text: JapaneseText | undefined,
  faults: string[],
): FunctionMetadata {
  if (!text) {
    faults.push(`${entry.id}: no Japanese text`);
    return entry;
  }
  for (const name of Object.keys(text.parameters)) {
    if (!entry.parameters.some((parameter) => parameter.name === name)) {
      faults.push(`${entry.id}: Japanese text for ${name}, which is no parameter`);
    }
  }
  const parameters = entry.parameters.map((parameter) => {
    const words = text.parameters[parameter.name];
    if (!words) faults.push(`${entry.id}: no Japanese text for ${parameter.name}`);
    return words ? { ...parameter, name: words[0], description: words[1] } : parameter;
  });
  return { ...entry, description: text.description, parameters };
}
