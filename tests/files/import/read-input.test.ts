import { readFile } from "node:fs/promises";
import { strToU8, zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { archiveFault } from "../../../src/files/import/check-archive";
import { readInput } from "../../../src/files/import/read-input";

const file = (bytes: Uint8Array, name = "回答.csv") => readInput({ kind: "file", name, bytes });
const faultOf = async (bytes: Uint8Array, name?: string) => {
  const read = await file(bytes, name);
  return read.ok ? null : read.error;
};
/** 市町名,割合 / 津市,20.5 in Shift_JIS, byte by byte as the standard (JIS X 0208) has it. */
const shiftJis = Uint8Array.from([
  ...[0x8e, 0x73, 0x92, 0xac, 0x96, 0xbc, 0x2c, 0x8a, 0x84, 0x8d, 0x87, 0x0d, 0x0a],
  ...[0x92, 0xc3, 0x8e, 0x73, 0x2c, 0x32, 0x30, 0x2e, 0x35, 0x0d, 0x0a],
]);
const csv = "市町名,割合\r\n津市,20.5\r\n";
const utf16 = Uint8Array.from([
  0xff,
  0xfe,
  ...new Uint8Array(Uint16Array.from(csv, (one) => one.charCodeAt(0)).buffer),
]);

test.each([
  ["Shift_JIS", shiftJis],
  ["UTF-8", strToU8(csv)],
  ["UTF-8 with its mark", Uint8Array.from([0xef, 0xbb, 0xbf, ...strToU8(csv)])],
  ["UTF-16 with its mark", utf16],
])("a CSV in %s", async (_, bytes) => {
  const read = await file(bytes);
  expect(read.ok && read.value.reading.values).toMatchObject([
    { name: "津市", header: "割合", quantity: { value: 20.5 } },
  ]);
});

test("an .xlsx is read as the user's own workbook is; hidden sheets are not", async () => {
  const rows = [
    ["市町名", "利用割合"],
    ["四日市市", 0.312],
  ];
  const bytes = await writeXlsx({
    sheets: [
      { name: "回答", rows, columns: [{}, { style: { numFmt: "0.0%" } }] },
      {
        name: "控え",
        rows: [
          ["市町名", "割合"],
          ["津市", 1],
        ],
        hidden: true,
      },
    ],
  });
  const read = await file(bytes, "回答.xlsx");
  expect(read.ok && read.value.reading.values).toMatchObject([
    { name: "四日市市", at: { sheet: "回答", row: 1, column: 1 }, quantity: { value: 0.312 } },
  ]);
});

test("the sample of a published table", async () => {
  const bytes = await readFile("assets/samples/progress-review.xlsx");
  const read = await file(bytes, "progress-review.xlsx");
  if (!read.ok) throw new Error(read.error);
  const actuals = read.value.reading.values.filter(({ role }) => role === "actual");
  // Eight indicators over three years; ー, 調査中 and 未集計 are no values.
  expect(actuals).toHaveLength(8 * 3 - 3);
});

describe("what is refused, with a reason", () => {
  const compound = (word: string) =>
    Uint8Array.from([
      ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
      ...Array.from(word, (letter) => [letter.charCodeAt(0), 0]).flat(),
    ]);
  const rowsOf = (count: number) =>
    strToU8(`市町名,割合\n${Array.from({ length: count }, (_, i) => `町${i},1`).join("\n")}`);

  test.each<[string, () => Uint8Array, string, string]>([
    ["an empty file", () => new Uint8Array(), "a.csv", "empty"],
    ["lines without anything", () => strToU8("\n\n,,\n"), "a.csv", "empty"],
    ["a file with a password", () => compound("EncryptedPackage"), "a.xlsx", "encrypted"],
    ["an .xls", () => compound("Workbook"), "a.xls", "old-format"],
    [
      "an archive that is cut off",
      () => zipSync({ "xl/workbook.xml": strToU8("<workbook/>".repeat(99)) }).subarray(0, 60),
      "a.xlsx",
      "broken",
    ],
    [
      "a workbook of broken XML",
      () =>
        zipSync({
          "[Content_Types].xml": strToU8("<"),
          "xl/workbook.xml": strToU8("<workbook><sheets>"),
        }),
      "a.xlsx",
      "broken",
    ],
    [
      "a Word document",
      () =>
        zipSync({ "[Content_Types].xml": strToU8("<x/>"), "word/document.xml": strToU8("<x/>") }),
      "a.docx",
      "not-a-table",
    ],
    [
      "a picture",
      () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0]),
      "a.png",
      "not-a-table",
    ],
    [
      "bytes that are text in no encoding",
      () => Uint8Array.from([0x61, 0x2c, 0xff, 0xff, 0x0a]),
      "a.csv",
      "encoding",
    ],
    ["100,000 rows", () => rowsOf(100_000), "a.csv", "too-many-rows"],
    ["words only", () => strToU8("拝啓\nお世話になります"), "a.txt", "no-values"],
  ])("%s", async (_, bytes, name, fault) => {
    expect(await faultOf(bytes(), name)).toBe(fault);
  });

  test("a bomb is given up while it is unpacked", () => {
    const bomb = zipSync({ "xl/workbook.xml": new Uint8Array(3_000_000) });
    expect(bomb.length).toBeLessThan(20_000);
    expect(archiveFault(bomb, { packed: 1e6, unpacked: 1e6 })).toBe("too-large");
    expect(archiveFault(bomb, { packed: 1e6, unpacked: 4e6 })).toBeNull();
    expect(archiveFault(bomb, { packed: 1e3, unpacked: 4e6 })).toBe("too-large");
  });

  test("a workbook of two cells in opposite corners, in little time and memory", async () => {
    const sheet = (body: string) =>
      strToU8(
        `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${body}</sheetData></worksheet>`,
      );
    const base = await writeXlsx({ sheets: [{ name: "S", rows: [["a", 1]] }] });
    const { unzipSync } = await import("fflate");
    const corners = zipSync({
      ...unzipSync(base),
      "xl/worksheets/sheet1.xml": sheet(
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
      ),
    });
    expect(await faultOf(corners, "a.xlsx")).toMatch(/^(?:too-many-rows|broken)$/);
  });
});
