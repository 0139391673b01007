import { strToU8, zipSync } from "fflate";
import { openXlsx } from "../../../src/workbench/files/open-xlsx";
import { SheetParts } from "../../../src/workbench/grid/sheet-parts";
import { FileRefused, type RefusalKind } from "../../../src/workbench/files/opened-file";
import { closeGrids, openInGrid } from "./support/in-grid";
import { makeXlsx, plainStyles, sheetData } from "./support/make-xlsx";

afterAll(closeGrids);

async function refusal(bytes: Uint8Array): Promise<RefusalKind | null> {
  try {
    await openXlsx(bytes, "test.xlsx");
    return null;
  } catch (error) {
    if (error instanceof FileRefused) return error.kind;
    throw error;
  }
}

/** A compound file, as Excel 97–2003 and encrypted workbooks are: the mark, then a directory. */
function compoundFile(streamName: string): Uint8Array {
  const utf16 = Array.from(streamName, (letter) => [letter.charCodeAt(0), 0]).flat();
  return new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...utf16, 0, 0]);
}

const plain = makeXlsx({ sheets: [{ name: "表", xml: sheetData('<c r="A1"><v>1</v></c>') }] });

describe("a file that can't be opened is refused with its reason", () => {
  test.each<[string, Uint8Array, RefusalKind]>([
    ["nothing", new Uint8Array(), "empty"],
    ["a text", strToU8("指標,基準値\nA,1"), "not-xlsx"],
    ["a Word document", zipSync({ "[Content_Types].xml": strToU8("<Types/>") }), "not-xlsx"],
    ["some other archive", zipSync({ "a.txt": strToU8("a") }), "broken"],
    ["an encrypted workbook", compoundFile("EncryptedPackage"), "encrypted"],
    ["an .xls file", compoundFile("Workbook"), "old-format"],
    ["half a file", plain.subarray(0, plain.length / 2), "broken"],
  ])("%s", async (_, bytes, kind) => {
    expect(await refusal(bytes)).toBe(kind);
  });

  test("every reason has a text in both languages that says what to do", () => {
    const kinds: RefusalKind[] = [
      "empty",
      "not-xlsx",
      "encrypted",
      "old-format",
      "broken",
      "too-large",
    ];
    for (const kind of kinds) {
      const { ja, en } = new FileRefused(kind).text;
      expect(ja).toMatch(/ください。$/);
      expect(en).toMatch(/\.$/);
    }
  });
});

describe("what a file holds comes into the grid", () => {
  test("values of every type; text that looks like a number or a formula stays text", async () => {
    const bytes = makeXlsx({
      sheets: [
        {
          name: "値",
          xml: sheetData(
            '<c r="A1"><v>0.26</v></c><c r="B1" t="b"><v>1</v></c><c r="C1" t="e"><v>#N/A</v></c>' +
              '<c r="D1" t="inlineStr"><is><t>26.0％</t></is></c>' +
              '<c r="E1" t="inlineStr"><is><t>131</t></is></c><c r="F1" t="inlineStr"><is><t>=A1</t></is></c>',
          ),
        },
      ],
    });
    const { book } = await openXlsx(bytes, "値.xlsx");
    expect(book.sheets["sheet-1"]?.cellData?.[0]).toEqual({
      0: { v: 0.26, t: 2 },
      1: { v: 1, t: 3 },
      2: { v: "#N/A", t: 1 },
      3: { v: "26.0％", t: 1 },
      4: { v: "131", t: 4 },
      5: { v: "=A1", t: 4 },
    });
  });

  test("formulas: prefixes of the file format off, functions of the add-in by their names", async () => {
    const bytes = makeXlsx({
      sheets: [
        {
          name: "式",
          xml: sheetData(
            '<c r="A1"><f>_xlfn.XLOOKUP(1,B:B,C:C)</f><v>5</v></c>' +
              '<c r="B1"><f>_xldudf_KPI_REQUIRED_RATE(26,90,2025,2029)</f><v>16</v></c>' +
              '<c r="C1" t="str"><f>IF(TRUE,"_xlfn.",1)</f><v>_xlfn.</v></c>' +
              '<c r="D1"><f t="shared" ref="D1:D2" si="0">$A1*B$1</f><v>80</v></c>',
            '<c r="D2"><f t="shared" si="0"/><v>90</v></c>',
          ),
        },
      ],
    });
    const cells = (await openXlsx(bytes, "式.xlsx")).book.sheets["sheet-1"]?.cellData;
    expect(cells?.[0]).toEqual({
      0: { v: 5, t: 2, f: "=XLOOKUP(1,B:B,C:C)" },
      1: { v: 16, t: 2, f: "=KPI.REQUIRED_RATE(26,90,2025,2029)" },
      2: { v: "_xlfn.", t: 1, f: '=IF(TRUE,"_xlfn.",1)' },
      3: { v: 80, t: 2, f: "=$A1*B$1", si: "file-0" },
    });
    expect(cells?.[1]).toEqual({ 3: { v: 90, t: 2, si: "file-0" } });
  });

  test("the results of a spilling formula are left to it; only its own cell has them", async () => {
    const bytes = makeXlsx({
      sheets: [
        {
          name: "配列",
          xml: sheetData(
            '<c r="A1" cm="1"><f t="array" ref="A1:A2">_xlfn.SEQUENCE(2)</f><v>1</v></c>',
            '<c r="A2"><v>2</v></c>',
          ),
        },
      ],
    });
    const cells = (await openXlsx(bytes, "配列.xlsx")).book.sheets["sheet-1"]?.cellData;
    expect(cells?.[0]?.[0]).toEqual({ v: 1, t: 2, f: "=SEQUENCE(2)" });
    expect(cells?.[1]?.[0]).toEqual({});
  });

  test("the row's own cell of a table is written as a cell: the grid does not know the notation", async () => {
    const table =
      '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="指標表" displayName="指標表" ref="B1:C2">' +
      '<tableColumns count="2"><tableColumn id="1" name="実績"/><tableColumn id="2" name="達成"/></tableColumns></table>';
    const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const bytes = makeXlsx({
      sheets: [
        {
          name: "表",
          xml: `${sheetData(
            '<c r="B1" t="inlineStr"><is><t>実績</t></is></c><c r="C1" t="inlineStr"><is><t>達成</t></is></c>',
            '<c r="B2"><v>3</v></c><c r="C2"><f>指標表[[#This Row],[実績]]*2</f><v>6</v></c>',
          )}<tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
        },
      ],
      parts: {
        "xl/tables/table1.xml": table,
        "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relationships}/table" Target="../tables/table1.xml"/></Relationships>`,
      },
    });
    const { book } = await openXlsx(bytes, "表.xlsx");
    expect(book.sheets["sheet-1"]?.cellData?.[1]?.[2]?.f).toBe("=$B2*2");
  });

  test("dates of a 1904 workbook become the serial numbers of 1900", async () => {
    const styles =
      "<fonts><font/></fonts><fills><fill/><fill/></fills><borders><border/></borders>" +
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs>';
    const bytes = makeXlsx({
      before: '<workbookPr date1904="1"/>',
      styles,
      // 2025-04-01 is 45748 in the 1900 system, 1462 less in the 1904 system.
      sheets: [{ name: "日付", xml: sheetData('<c r="A1" s="1"><v>44286</v></c>') }],
    });
    const { book } = await openXlsx(bytes, "日付.xlsx");
    expect(book.sheets["sheet-1"]?.cellData?.[0]?.[0]).toMatchObject({ v: 45748, t: 2 });
  });

  test("conditional formats come along, in their order, when the grid can show all of a sheet", async () => {
    const rule = (type: string, priority: number, content: string) =>
      `<cfRule type="${type}" dxfId="0" priority="${priority}"${content}</cfRule>`;
    const bytes = makeXlsx({
      styles: `${plainStyles}<dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>`,
      sheets: [
        {
          name: "条件",
          xml: `${sheetData('<c r="A1"><v>1</v></c>')}<conditionalFormatting sqref="A1:B9">${rule("expression", 2, "><formula>$A1&gt;0</formula>")}${rule("beginsWith", 1, ' operator="beginsWith" text="遅れ"><formula>LEFT(A1,2)="遅れ"</formula>')}</conditionalFormatting>`,
        },
      ],
    });
    const { file, grid } = await openInGrid(bytes);
    expect(file.warnings).toEqual([]);
    const rectangles = [{ top: 0, left: 0, bottom: 8, right: 1 }];
    const look = { color: "#9C0006", fill: "#FFC7CE" };
    expect(new SheetParts(grid).rules.list("sheet-1")).toMatchObject([
      {
        rectangles,
        look,
        condition: { type: "ContainsText", rule: { operator: "BeginsWith", text: "遅れ" } },
      },
      { rectangles, look, condition: { type: "Custom", formula: "=$A1>0" } },
    ]);
  });

  test("what is not shown is told", async () => {
    const bytes = makeXlsx({
      sheets: [
        {
          name: "条件",
          xml: `${sheetData('<c r="A1"><v>1</v></c>')}<conditionalFormatting sqref="A1"><cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFF0000"/><color rgb="FF00FF00"/></colorScale></cfRule></conditionalFormatting>`,
        },
      ],
    });
    const { warnings } = await openXlsx(bytes, "条件.xlsx");
    expect(warnings.map(({ ja }) => ja)).toEqual([
      "「条件」の条件付き書式 1 件は表示されません（保存すると残ります）。",
    ]);
  });
});
