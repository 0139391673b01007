import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { unguardedMembers } from "../../../scripts/api-sets/unguarded-members";
import { usedMembers } from "../../../scripts/api-sets/used-members";
import { elements, parseManifest } from "../../../scripts/manifest/manifest-document";

/** Files that are not there, each with one thing to be found. */
const planted = new Map([
  [
    "newer.ts",
    `export const dependents = (range: Excel.Range) => {
      range.getDirectPrecedents();
      return range.getResizedRange(0, 0).getDependents();
    };`,
  ],
  [
    "asks.ts",
    `export const dependents = (range: Excel.Range) =>
      Office.context.requirements.isSetSupported("ExcelApi", "1.15") ? range.getDependents() : null;`,
  ],
  [
    "asks-too-little.ts",
    `export const dependents = (range: Excel.Range) =>
      Office.context.requirements.isSetSupported("ExcelApi", "1.14") ? range.getDependents() : null;`,
  ],
  ["no-excel.ts", `export const values = (cells: { values: number[] }) => cells.values;`],
]);

const files = ["src/excel", "src/commands", "src/functions"].flatMap((folder) =>
  readdirSync(folder).map((name) => path.join(folder, name)),
);
const used = usedMembers(files, planted);
const manifest = parseManifest(readFileSync("manifest.xml", "utf8"));
const floor =
  elements(manifest, "Set")
    .find((set) => set.getAttribute("Name") === "ExcelApi")
    ?.getAttribute("MinVersion") ?? "";
const unguarded = unguardedMembers(
  used,
  floor,
  (file) => planted.get(file) ?? readFileSync(file, "utf8"),
);

// Sets as learn.microsoft.com lists them, page of each member.
test("what is used is known with its set", () => {
  const known = new Map(used.map(({ member, version }) => [member, version]));
  expect(known.get("Range.getMergedAreasOrNullObject")).toBe("1.13");
  expect(known.get("Table.resize")).toBe("1.13");
  expect(known.get("WorksheetCollection.onChanged")).toBe("1.9");
  expect(known.get("Range.values")).toBe("1.1");
});

test("nothing is used that an Excel which the manifest lets in may lack", () => {
  expect(unguarded.filter(({ file }) => !planted.has(file))).toEqual([]);
});

test("a newer member is found, unless the file asks for its set", () => {
  expect(unguarded.filter(({ file }) => planted.has(file))).toEqual([
    { file: "newer.ts", member: "Range.getDependents", version: "1.15" },
    { file: "asks-too-little.ts", member: "Range.getDependents", version: "1.15" },
  ]);
  expect(used.filter(({ file }) => file === "no-excel.ts")).toEqual([]);
});
