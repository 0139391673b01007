import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import type { japaneseTexts } from "../../src/functions/texts-ja";
import { choiceLists } from "../../src/functions/choices";
import { checkMetadata } from "./check-metadata";
import { withChoices, type ChoiceLists } from "./choice-metadata";
import type { Metadata } from "./function-metadata";
import { inJapanese } from "./japanese-metadata";
import { readLiteral } from "./read-literal";

/** What the build needs of the functions: their metadata in two languages, and their ids. */
export interface BuiltMetadata {
  readonly en: Metadata;
  readonly ja: Metadata;
  readonly ids: readonly string[];
}

const functionsFolder = path.resolve("src/functions");

/**
 * Reads the functions from their sources: English from their comments, Japanese from texts-ja.ts,
 * the ids that are associated from register.ts, the words of a choice from choices.ts.
 *
 * @throws with every fault found: a half-right functions.json would fail in Excel without a word.
 */
export async function buildMetadata(
  folder: string = functionsFolder,
  lists: ChoiceLists = choiceLists,
): Promise<BuiltMetadata> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".ts")).sort();
  const files = names.map((name) => path.join(folder, name));
  const generated = await generateCustomFunctionsMetadata(files, false);
  if (generated.errors.length > 0) throw new Error(generated.errors.join("\n"));
  const { functions } = JSON.parse(generated.metadataJson || '{"functions":[]}') as Metadata;
  const found: Metadata = {
    allowErrorForDataTypeAny: true,
    allowCustomDataForDataTypeAny: false,
    functions,
  };
  const en = withChoices(found, lists, "en");
  const constant = async (file: string, name: string) =>
    readLiteral(await readFile(path.join(folder, file), "utf8"), name);
  const registered = (await constant("register.ts", "functions")) as Record<string, string>;
  // Read as text and typed by the file itself: the compiler has checked its shape there.
  const texts = (await constant("texts-ja.ts", "japaneseTexts")) as unknown as typeof japaneseTexts;
  const japanese = inJapanese(withChoices(found, lists, "ja"), texts);
  const faults = [
    ...checkMetadata(en, generated.associate, registered),
    ...checkMetadata(japanese.metadata, generated.associate, registered),
    ...japanese.faults,
  ];
  if (faults.length > 0) throw new Error([...new Set(faults)].join("\n"));
  return { en, ja: japanese.metadata, ids: functions.map(({ id }) => id) };
}
