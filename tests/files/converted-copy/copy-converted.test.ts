import type { CopyCell, CopyContent, CopyList } from "../../../src/core/convert/copy-request";
import { parseAddress } from "../../../src/core/sheet/address";
import { copyConverted } from "../../../src/files/converted-copy/copy-converted";
import { forbiddenStrings, hostileStrings } from "../../samples/hostile-strings";
import { faultsOf, openPackage } from "../../support/office-package";
import { sheetOf, workbookOf } from "../../support/sheet-snapshot";
import { snapshotOfBytes } from "../../support/xlsx-snapshot";
import { makeXlsx, sheetData, type HandMade } from "../../workbench/files/support/make-xlsx";

// Files as Excel writes them (ECMA-376 part 1, 18.3.1 and 18.17), by hand.
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const ooxml = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const list: CopyList = {
  sheet: "数式の変換記録",
  table: "KpiConverted",
  title: "題",
  note: "注",
  headers: ["シート", "元の数式"],
  rows: [["KPI", "=KPI.PROGRESS(C1,A1,B1)"]],
  widths: [18, 52],
};
const snapshot = workbookOf([
  sheetOf("KPI", [
    [26, 90, 36, 0.15625],
    [20, 10, 16, 0.4],
    [0, 0, 0, "#VALUE!"],
  ]),
]);

function at(address: string, content: CopyContent, sheet = "KPI"): CopyCell {
  const parsed = parseAddress(address);
  if (!parsed.ok) throw new Error(address);
  const { top, left } = parsed.value.rectangle;
  return { sheet, row: top, column: left, content };
}

function copy(xml: string, cells: readonly CopyCell[], more: Partial<HandMade> = {}) {
  const bytes = makeXlsx({ sheets: [{ name: "KPI", xml }], ...more });
  return copyConverted({ bytes, snapshot, cells, list });
}

function made(...args: Parameters<typeof copy>) {
  const copied = copy(...args);
  if (!copied.ok) throw new Error(copied.error);
  return copied.value;
}

const sheetOne = (bytes: Uint8Array) => openPackage(bytes).text("xl/worksheets/sheet1.xml");
const numbers = '<c r="A1"><v>26</v></c><c r="B1"><v>90</v></c><c r="C1"><v>36</v></c>';
const progress = "_xldudf_KPI_PROGRESS(C1,A1,B1)";
const plainProgress = "IF(COUNT(C1,A1,B1)=3,(C1-A1)/(B1-A1),NA())";

test("a formula of ours becomes the equal one; looks and everything around stay letter by letter", () => {
  const before = `<dimension ref="A1:D1"/>`;
  const after = `<conditionalFormatting sqref="D1"/>`;
  const xml = `${before}<sheetData><row r="1" spans="1:4" ht="20">${numbers}<c r="D1" s="0"><f>${progress}</f><v>0.1</v></c></row></sheetData>${after}`;
  const { bytes, sheet, macros } = made(xml, [at("D1", { kind: "equal", value: 0.15625 })]);
  expect(sheetOne(bytes)).toContain(
    `${before}<sheetData><row r="1" spans="1:4" ht="20">${numbers}<c r="D1" s="0"><f>${plainProgress}</f><v>0.15625</v></c></row></sheetData>${after}`,
  );
  expect([sheet, macros]).toEqual(["数式の変換記録", false]);
  expect(faultsOf(openPackage(bytes))).toEqual([]);
});

test("what stands around our function keeps the words of the file; newer functions get their prefix", () => {
  const formula = 'IF(T[[#This Row],[x]]="","",_xldudf_KPI_REQUIRED_RATE(A1,B1,2025,2029,"複利"))';
  const xml = sheetData(`${numbers}<c r="D1"><f>${formula.replaceAll('"', "&quot;")}</f></c>`);
  const { bytes } = made(xml, [at("D1", { kind: "equal", value: 0.36 })]);
  expect(sheetOne(bytes)).toContain(
    "<f>IF(T[[#This Row],[x]]=&quot;&quot;,&quot;&quot;,IF(AND(COUNT(A1,B1)=2,A1&gt;0,B1&gt;0),_xlfn.RRI(2029-2025,A1,B1),NA()))</f>",
  );
});

test("formulas that share one text: each replaced one gets its own, and one that stays as well", () => {
  const xml = sheetData(
    `${numbers}<c r="D1"><f t="shared" ref="D1:D3" si="0">${progress}</f><v>0.15625</v></c>`,
    `<c r="A2"><v>20</v></c><c r="B2"><v>10</v></c><c r="C2"><v>16</v></c><c r="D2"><f t="shared" si="0"/><v>0.4</v></c>`,
    `<c r="D3" t="e"><f t="shared" si="0"/><v>#VALUE!</v></c>`,
  );
  const cells = [
    at("D1", { kind: "equal", value: 0.15625 }),
    at("D2", { kind: "equal", value: 0.4 }),
  ];
  const text = sheetOne(made(xml, cells).bytes);
  expect(text.match(/<f>.*?<\/f>/g)).toEqual([
    "<f>IF(COUNT(C1,A1,B1)=3,(C1-A1)/(B1-A1),NA())</f>",
    "<f>IF(COUNT(C2,A2,B2)=3,(C2-A2)/(B2-A2),NA())</f>",
    "<f>_xldudf_KPI_PROGRESS(C3,A3,B3)</f>",
  ]);
  expect(text).toContain('<c r="D3" t="e"><f>_xldudf_KPI_PROGRESS(C3,A3,B3)</f><v>#VALUE!</v></c>');
});

test("a spill becomes the values of all its cells, new rows and cells among them", () => {
  const xml = sheetData(
    `<c r="F1" cm="1"><f t="array" ref="F1:G3">_xldudf_KPI_TARGET_PATH(1,2,3,4)</f><v>2025</v></c><c r="G1"><v>26</v></c><c r="Z1"><v>1</v></c>`,
  );
  const cells = [
    at("F1", { kind: "number", value: 2025 }),
    at("G1", { kind: "number", value: 26 }),
    at("F2", { kind: "number", value: 2026 }),
    at("G2", { kind: "formula", formula: '=""', value: "" }),
    at("F3", { kind: "text", text: "令和9年度" }),
    at("G3", { kind: "formula", formula: "=NA()", value: "#N/A" }),
  ];
  const rows = /<sheetData>(.*)<\/sheetData>/.exec(sheetOne(made(xml, cells).bytes))?.[1];
  expect(rows).toBe(
    '<row r="1"><c r="F1"><v>2025</v></c><c r="G1"><v>26</v></c><c r="Z1"><v>1</v></c></row>' +
      '<row r="2"><c r="F2"><v>2026</v></c><c r="G2" t="str"><f>&quot;&quot;</f><v/></c></row>' +
      '<row r="3"><c r="F3" s="1" t="inlineStr"><is><t xml:space="preserve">令和9年度</t></is></c><c r="G3" t="e"><f>NA()</f><v>#N/A</v></c></row>',
  );
});

test("the list is a table on a sheet of its own, whose name no other has; an earlier one is replaced", async () => {
  const hidden = { name: "数式の変換記録", xml: sheetData(""), attributes: 'state="hidden"' };
  const cell = at("D1", { kind: "equal", value: 0.15625 });
  const xml = sheetData(`${numbers}<c r="D1"><f>${progress}</f></c>`);
  const { bytes, sheet } = made(xml, [cell], { sheets: [{ name: "KPI", xml }, hidden] });
  expect(sheet).toBe("数式の変換記録 (2)");
  expect(faultsOf(openPackage(bytes))).toEqual([]);
  const read = await snapshotOfBytes(bytes);
  expect(read.sheets.map(({ name }) => name)).toEqual(["KPI", sheet]);
  expect(read.sheets[1]?.values.slice(3)).toEqual([list.headers, ...list.rows]);
  expect(read.sheets[1]?.formulas.slice(3)).toEqual([list.headers, ...list.rows]);
  expect(read.sheets[1]?.tables).toMatchObject([
    { name: "KpiConverted", rectangle: { top: 3, left: 0, bottom: 4, right: 1 } },
  ]);
  const again = copyConverted({
    bytes,
    snapshot,
    cells: [],
    list: { ...list, rows: [...list.rows, ["KPI", "=KPI.STATUS()"]] },
  });
  expect(again).toMatchObject({ ok: true, value: { sheet } });
  const reread = again.ok ? await snapshotOfBytes(again.value.bytes) : null;
  expect(reread?.sheets.map(({ name }) => name)).toEqual(["KPI", sheet]);
  expect(reread?.sheets[1]?.values).toHaveLength(6);
  expect(again.ok && faultsOf(openPackage(again.value.bytes))).toEqual([]);
});

test("the order of calculation goes, and what a table would fill in by itself; macros are told", () => {
  const own = `<calculatedColumnFormula>_xldudf_KPI_STATUS()</calculatedColumnFormula>`;
  const others = `<calculatedColumnFormula>1+1</calculatedColumnFormula>`;
  const table = `<table xmlns="x" id="7" name="T" displayName="T" ref="A1:D1"><tableColumns count="2"><tableColumn id="1" name="a">${own}</tableColumn><tableColumn id="2" name="b">${others}</tableColumn></tableColumns></table>`;
  const { bytes } = made(
    sheetData(`${numbers}<c r="D1"><f>${progress}</f></c>`),
    [at("D1", { kind: "equal", value: 0.15625 })],
    {
      parts: {
        "xl/calcChain.xml": "<calcChain/>",
        "xl/tables/table1.xml": table,
        "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/table" Target="../tables/table1.xml"/></Relationships>`,
      },
      overrides: `<Override PartName="/xl/calcChain.xml" ContentType="${ooxml}.calcChain+xml"/><Override PartName="/xl/tables/table1.xml" ContentType="${ooxml}.table+xml"/>`,
      workbookRelationships: `<Relationship Id="rIdC" Type="${office}/calcChain" Target="calcChain.xml"/>`,
    },
  );
  const file = openPackage(bytes);
  expect(faultsOf(file)).toEqual([]);
  expect(file.names).not.toContain("xl/calcChain.xml");
  expect(file.text("xl/tables/table1.xml")).toBe(table.replace(own, ""));
  expect(file.text("xl/tables/table2.xml")).toContain('id="8"');
});

test("hostile texts stay texts, in cells and in the list, also when somebody edits them", async () => {
  const words = [...Object.values(hostileStrings), ...Object.values(forbiddenStrings)];
  const rows = words.map((_, i) => `<c r="A${i + 1}"><f>_xldudf_KPI_NUMBER(B1)</f><v>0</v></c>`);
  const { bytes } = made(
    sheetData(...rows),
    words.map((text, i) => at(`A${i + 1}`, { kind: "text", text })),
  );
  const file = openPackage(bytes);
  expect(faultsOf(file)).toEqual([]);
  const sheet = file.xml("xl/worksheets/sheet1.xml");
  expect(sheet.getElementsByTagName("f")).toHaveLength(0);
  const styles = file.xml("xl/styles.xml").getElementsByTagName("cellXfs")[0];
  const marked = [...sheet.getElementsByTagName("c")].map((cell) => {
    const style = styles?.children[Number(cell.getAttribute("s") ?? 0)];
    return style?.getAttribute("quotePrefix") === "1";
  });
  // What begins like a formula in any way that Excel knows is marked as a text.
  words.forEach((word, i) => {
    if (/^[\s\p{C}]*[=+\-@＝＋－＠]/u.test(word)) expect([word, marked[i]]).toEqual([word, true]);
  });
  const read = await snapshotOfBytes(bytes);
  const allowed = Object.keys(hostileStrings).length;
  expect(read.sheets[0]?.values.flat().slice(0, allowed)).toEqual(words.slice(0, allowed));
});

test.each([
  ["a cell that holds no formula of ours", sheetData(`${numbers}<c r="D1"><f>A1</f></c>`)],
  ["a cell that is not there", sheetData(numbers)],
  ["a file that breaks off", '<sheetData><row r="1"><c r="D1"><f>'],
])("%s is refused, not written over", (_, xml) => {
  expect(copy(xml, [at("D1", { kind: "equal", value: 1 })])).toEqual({
    ok: false,
    error: "unreadable",
  });
});

test("what is no workbook of XML is refused", () => {
  for (const bytes of [new Uint8Array(), new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])]) {
    expect(copyConverted({ bytes, snapshot, cells: [], list })).toMatchObject({ ok: false });
  }
});
