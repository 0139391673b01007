import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { buildMetadata } from "../../../scripts/metadata/build-metadata";

describe("of this add-in", () => {
  test("errors reach the functions, rich data does not", async () => {
    const { en, ja } = await buildMetadata();
    for (const metadata of [en, ja]) {
      expect(metadata).toMatchObject({
        allowErrorForDataTypeAny: true,
        allowCustomDataForDataTypeAny: false,
      });
    }
  });

  test("both languages have the same functions; only words differ", async () => {
    const { en, ja, ids } = await buildMetadata();
    const shapeOf = ({ functions }: typeof en) =>
      functions.map(({ id, name, parameters, result, options }) => ({
        id,
        name,
        result,
        options,
        parameters: parameters.map(({ type, optional, dimensionality }) => ({
          type,
          optional,
          dimensionality,
        })),
      }));
    expect(shapeOf(ja)).toEqual(shapeOf(en));
    expect(ids).toEqual(en.functions.map(({ id }) => id));
    for (const [i, { description, parameters }] of ja.functions.entries()) {
      expect(description).not.toBe(en.functions[i]!.description);
      for (const parameter of parameters)
        expect(parameter.description).toMatch(/[\p{Script=Hiragana}\p{Script=Han}]/u);
    }
  });

  test("STATUS and SUMMARY are told their cell, and nothing is volatile or streaming", async () => {
    const { en } = await buildMetadata();
    const options = Object.fromEntries(en.functions.map(({ id, options }) => [id, options]));
    const given = Object.entries(options).filter(([, option]) => option !== undefined);
    expect(new Map(given)).toEqual(
      new Map([
        ["STATUS", { requiresAddress: true }],
        ["SUMMARY", { requiresAddress: true }],
      ]),
    );
  });
});

describe("refuses to build", () => {
  let folder = "";
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "functions-"));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const source = (id: string, name: string, type = "unknown") => `
    /**
     * Doubles.
     * @customfunction ${id}
     * @param value The value.
     */
    export function ${name}(value: ${type}): unknown { return value; }`;
  const text = `{ description: "二倍にします。", parameters: { value: ["値", "値。"] } }`;

  /** A folder of functions that is right, but for what a case changes. */
  async function build(changes: Record<string, string> = {}) {
    const files = {
      "double.ts": source("DOUBLE", "double"),
      "register.ts": `import { double } from "./double";\nconst functions = { DOUBLE: double } as const;`,
      "texts-ja.ts": `export const japaneseTexts = { DOUBLE: ${text} };`,
      ...changes,
    };
    for (const [name, content] of Object.entries(files))
      await writeFile(path.join(folder, name), content);
    return buildMetadata(folder);
  }

  test("nothing that is right", async () => {
    const { en, ja } = await build();
    expect(en.functions).toMatchObject([{ id: "DOUBLE", description: "Doubles." }]);
    expect(ja.functions).toMatchObject([
      { id: "DOUBLE", description: "二倍にします。", parameters: [{ name: "値" }] },
    ]);
  });

  test.each<[string, Record<string, string>, string]>([
    [
      "an id used in two files",
      { "again.ts": source("DOUBLE", "again") },
      "DOUBLE: the id is used twice",
    ],
    [
      "a type that Excel does not know",
      { "double.ts": source("DOUBLE", "double", "Date") },
      "Date",
    ],
    [
      "a function without association",
      { "half.ts": source("HALF", "half") },
      "HALF: not associated in register.ts",
    ],
    [
      "an association without function",
      { "register.ts": "const functions = { DOUBLE: double, HALF: half };" },
      "HALF: associated, but there is no such function",
    ],
    [
      "an id with the wrong function",
      { "register.ts": "const functions = { DOUBLE: half };" },
      "DOUBLE: associated with half instead of double",
    ],
    [
      "a missing translation",
      { "texts-ja.ts": "const japaneseTexts = {};" },
      "DOUBLE: no Japanese text",
    ],
    [
      "a missing translation of a parameter",
      {
        "texts-ja.ts": `const japaneseTexts = { DOUBLE: { description: "二倍", parameters: {} } };`,
      },
      "DOUBLE: no Japanese text for value",
    ],
    [
      "a translation of nothing",
      { "texts-ja.ts": `const japaneseTexts = { DOUBLE: ${text}, HALF: ${text} };` },
      "HALF: Japanese text without a function",
    ],
    ["a table that is not there", { "register.ts": "" }, "there is no constant functions"],
  ])("%s", async (_, changes, message) => {
    await expect(build(changes)).rejects.toThrow(message);
  });
});
