import { buildMetadata } from "../../../scripts/metadata/build-metadata";
import { withChoices } from "../../../scripts/metadata/choice-metadata";
import { choiceLists } from "../../../src/functions/choices";

const entry = (id: string) => ({ id, name: id, parameters: [{ name: "method", type: "any" }] });
const metadata = {
  allowErrorForDataTypeAny: true,
  allowCustomDataForDataTypeAny: false,
  functions: [entry("REQUIRED_RATE"), entry("TARGET_AT")],
};

test("a parameter gets the list of its name, or that of its own function", () => {
  const { functions, enums } = withChoices(metadata, choiceLists, "ja");
  expect(functions.map(({ parameters: [method] }) => method?.customEnumId)).toEqual([
    "RATE_METHOD",
    "PATH_METHOD",
  ]);
  expect(enums?.map(({ id }) => id)).toEqual(["RATE_METHOD", "PATH_METHOD"]);
});

test("both languages put the same words into cells; only what is shown differs", async () => {
  const { en, ja } = await buildMetadata();
  const words = ({ enums = [] }: typeof en) =>
    enums.map(({ id, values }) => [id, values.map(({ stringValue }) => stringValue)]);
  expect(words(ja)).toEqual(words(en));
  const names = ja.enums?.flatMap(({ values }) => values.map(({ name }) => name)) ?? [];
  expect(names).toContain("期待値方式");
  expect(names).not.toContain("planned-path");
});

test("every parameter that takes a choice offers its words", async () => {
  const { en } = await buildMetadata();
  const choosing = en.functions.flatMap(({ id, parameters }) =>
    parameters.flatMap(({ name, customEnumId }) => (customEnumId ? [`${id}.${name}`] : [])),
  );
  expect(choosing.sort()).toEqual([
    "ERA.style",
    "PACE.method",
    "PERIOD.part",
    "REQUIRED_RATE.method",
    "STATUS.rule",
    "TARGET_AT.method",
    "TARGET_PATH.method",
  ]);
});
