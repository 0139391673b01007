import { strToU8, zipSync } from "fflate";
import { readInput } from "../../../src/files/import/read-input";
import { FileRefused } from "../../../src/workbench/files/opened-file";
import { openXlsx } from "../../../src/workbench/files/open-xlsx";
import { makeXlsx, sheetData, type HandMade } from "./support/make-xlsx";

const cell = '<c r="A1" t="inlineStr"><is><t>指標</t></is></c>';
const book = (xml: string, more: Partial<HandMade> = {}) =>
  makeXlsx({ sheets: [{ name: "A", xml }], ...more });
const sheet = sheetData(cell);
const strings = {
  overrides:
    '<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>',
  workbookRelationships:
    '<Relationship Id="rIdS" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/>',
};
const shared = (xml: string) => ({ ...strings, parts: { "xl/sharedStrings.xml": xml } });
/** Each entity holds the one before ten times: a thousand million of them, if anyone unfolds them. */
const laughs = `<!DOCTYPE sst [<!ENTITY a0 "lol">${Array.from(
  { length: 9 },
  (_, i) => `<!ENTITY a${i + 1} "${`&a${i};`.repeat(10)}">`,
).join("")}]><sst><si><t>&a9;</t></si></sst>`;

const files: readonly (readonly [string, () => Uint8Array])[] = [
  ["entities that unfold", () => book(sheetData('<c r="A1" t="s"><v>0</v></c>'), shared(laughs))],
  [
    "an entity that reads a file",
    () =>
      book(
        sheetData('<c r="A1" t="s"><v>0</v></c>'),
        shared(
          '<!DOCTYPE sst [<!ENTITY x SYSTEM "file:///etc/passwd">]><sst><si><t>&x;</t></si></sst>',
        ),
      ),
  ],
  [
    "a sign beyond all signs",
    () => book(sheetData("<c r='A1' t='inlineStr'><is><t>&#x7fffffff;&#9999999999;</t></is></c>")),
  ],
  [
    "a relationship beyond all signs",
    () =>
      book(sheet, {
        workbookRelationships: '<Relationship Id="r&#x7fffffff;" Type="x" Target="&#x7fffffff;"/>',
      }),
  ],
  ["XML that breaks off", () => book('<sheetData><row r="1"><c r="A1"><v>1')],
  ["XML that is none", () => book("<<<>>&&&")],
  ["elements in elements", () => book("<x>".repeat(20_000))],
  ["a string that is not there", () => book(sheetData('<c r="A1" t="s"><v>99</v></c>'))],
  ["a look that is not there", () => book(sheetData('<c r="A1" s="4294967295"><v>1</v></c>'))],
  ["addresses outside a sheet", () => book(sheetData('<c r="ZZZZ99999999"><v>1</v></c>'))],
  [
    "merges that lie over each other",
    () =>
      book(
        `${sheet}<mergeCells><mergeCell ref="A1:C3"/><mergeCell ref="B2:D4"/><mergeCell ref="C3:A1"/><mergeCell ref="A1:XFD1048576"/><mergeCell ref="?"/></mergeCells>`,
      ),
  ],
  [
    "two cells in opposite corners",
    () =>
      book(
        '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>',
      ),
  ],
  [
    "a row as wide as a sheet",
    () =>
      book(
        '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>1</v></c></row></sheetData>',
      ),
  ],
  [
    "paths that lead out",
    () => book(sheet, { parts: { "../../../etc/passwd": "x", __proto__: "x" } }),
  ],
  ["an archive in an archive", () => zipSync({ "a.xlsx": book(sheet) })],
  ["a workbook without sheets", () => makeXlsx({ sheets: [] })],
  ["a formula that never ends", () => book(sheetData(`<c r="A1"><f>${"(".repeat(8000)}</f></c>`))],
  [
    "300 sheets",
    () =>
      makeXlsx({ sheets: Array.from({ length: 300 }, (_, i) => ({ name: `S${i}`, xml: sheet })) }),
  ],
  ["noise", () => Uint8Array.from([0x50, 0x4b, 3, 4, ...strToU8("\u0000\u0001".repeat(500))])],
];

test.each(files)("%s: the workbench opens it or says why not", async (_, bytes) => {
  const opened = await openXlsx(bytes(), "a.xlsx").catch((error: unknown) => error);
  if (opened instanceof Error) expect(opened).toBeInstanceOf(FileRefused);
  else expect(JSON.stringify(opened)).not.toMatch(/(?:lol){9}|root:/);
});

test.each(files)("%s: an import reads it or says why not", async (_, bytes) => {
  const read = await readInput({ kind: "file", name: "a.xlsx", bytes: bytes() });
  if (!read.ok) expect(read.error).toMatch(/^[a-z-]+$/);
  else expect(JSON.stringify(read.value)).not.toMatch(/(?:lol){9}|root:/);
});
