import { lossesOnSave } from "../../../src/workbench/files/save-xlsx";
import { currentBook } from "../../../src/workbench/grid/current-book";
import { SheetParts } from "../../../src/workbench/grid/sheet-parts";
import { afterWork, closeGrids, openInGrid, partText, unpack } from "./support/in-grid";
import { makeXlsx, sheetData } from "./support/make-xlsx";

afterEach(closeGrids);

const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const list = (content: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;
const cells = sheetData('<c r="A1"><v>1</v></c>');

const drawing =
  '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>4</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:sp><xdr:nvSpPr><xdr:cNvPr id="2" name="吹き出し"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr><a:prstGeom prst="wedgeRectCallout"><a:avLst/></a:prstGeom></xdr:spPr></xdr:sp><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>';

/** A drawing on the second sheet, custom XML, properties of the user, a printer's settings. */
const rich = makeXlsx({
  sheets: [
    {
      name: "一",
      xml: `${cells}<ignoredErrors><ignoredError sqref="A1" numberStoredAsText="1"/></ignoredErrors>`,
    },
    { name: "二", xml: `${cells}<drawing r:id="rId1"/>` },
  ],
  overrides:
    '<Override PartName="/xl/drawings/drawing7.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/>' +
    '<Override PartName="/docProps/custom.xml" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/>',
  rootRelationships: `<Relationship Id="rId9" Type="${relationships}/custom-properties" Target="docProps/custom.xml"/>`,
  workbookRelationships: `<Relationship Id="rId9" Type="${relationships}/customXml" Target="../customXml/item1.xml"/>`,
  parts: {
    "docProps/custom.xml":
      '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>',
    "customXml/item1.xml": "<a/>",
    "xl/drawings/drawing7.xml": drawing,
    "xl/worksheets/_rels/sheet2.xml.rels": list(
      `<Relationship Id="rId1" Type="${relationships}/drawing" Target="../drawings/drawing7.xml"/>`,
    ),
  },
});

test("drawings, custom XML and properties stay, with relationship and content type", async () => {
  const parts = unpack((await afterWork(rich)).saved.bytes);
  expect(partText(parts, "xl/drawings/drawing7.xml")).toBe(drawing);
  expect(partText(parts, "xl/worksheets/sheet2.xml")).toContain("<drawing");
  expect(partText(parts, "_rels/.rels")).toContain("docProps/custom.xml");
  expect(partText(parts, "xl/_rels/workbook.xml.rels")).toContain("customXml/item1.xml");
  expect(partText(parts, "[Content_Types].xml")).toContain('PartName="/xl/drawings/drawing7.xml"');
});

test("a drawing stays with its sheet when others are deleted or moved", async () => {
  const { saved, after } = await afterWork(rich, (grid) => {
    const first = grid.sheetNamed("一");
    if (first) new SheetParts(grid).tabs.remove(first);
  });
  expect(after.original.workbook.sheets.map(({ name }) => name)).toEqual(["二"]);
  const parts = unpack(saved.bytes);
  const [sheet] = Object.keys(parts).filter((path) => /^xl\/worksheets\/sheet/.test(path));
  expect(partText(parts, sheet ?? "")).toContain("<drawing");
});

test("what can't be kept is listed with its place and number", async () => {
  const { file, grid } = await openInGrid(rich);
  const losses = await lossesOnSave(file, currentBook(grid));
  expect(losses).toEqual([
    {
      sheet: "一",
      what: { ja: "「エラーを無視」の印", en: "“Ignore error” marks" },
      count: 1,
    },
  ]);
});

test("what a deleted sheet took along is not lost: it was meant to go", async () => {
  const { saved } = await afterWork(rich, (grid) => {
    const second = grid.sheetNamed("二");
    if (second) new SheetParts(grid).tabs.remove(second);
  });
  expect(saved.losses.map(({ what }) => what.ja)).toEqual(["「エラーを無視」の印"]);
});
