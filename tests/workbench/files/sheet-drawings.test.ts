import type { ShapeRecord } from "../../../src/workbench/host/model/shape-record";
import { partText, unpack } from "../../../src/workbench/files/package-parts";
import { parseXml } from "../../../src/workbench/files/xml-tree";
import { startHeadless, type Headless } from "../../support/headless";
import { makeXlsx } from "./support/make-xlsx";

let headless: Headless;

beforeEach(async () => {
  headless = await startHeadless();
});
afterEach(() => {
  headless.close();
});

const sheetNames = () => headless.host.grid.sheets().map((sheet) => sheet.getSheetName());

/**
 * The shapes of a sheet by name, without what differs from file to file: their ids, and that a file
 * puts the members of a group where the group stands.
 */
function shapesOn(name: string): readonly object[] {
  const sheet = headless.host.grid.sheetNamed(name);
  const shapes = headless.host.context.shapes
    .onSheet(sheet?.getSheetId() ?? "")
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const nameOf = (id: string | undefined | null) =>
    shapes.find((shape) => shape.id === id)?.name ?? null;
  return shapes.map(({ parentId, connector, ...shape }: ShapeRecord) => ({
    ...rounded({ ...shape, id: "", sheetId: "" }),
    group: nameOf(parentId),
    connector:
      connector &&
      rounded({
        ...connector,
        begin: connector.begin && [nameOf(connector.begin.shapeId), connector.begin.site],
        end: connector.end && [nameOf(connector.end.shapeId), connector.end.site],
      }),
  }));
}

/** To a hundredth of a point: a file counts in 12,700th. */
function rounded(value: object): object {
  return JSON.parse(
    JSON.stringify(value, (_, part: unknown) =>
      typeof part === "number" ? Math.round(part * 100) / 100 : part,
    ),
  ) as object;
}

async function saveAndOpen(): Promise<ReturnType<typeof unpack>> {
  const bytes = await headless.workbench.save();
  await headless.workbench.open(bytes);
  return unpack(bytes);
}

/** A small logic model: two goals, a line from one to the other, a group, all with their looks. */
async function draw(sheetName: string): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    const goal = sheet.shapes.addGeometricShape("RoundRectangle");
    goal.set({ name: "KGI", left: 320.5, top: 40, width: 160, height: 48 });
    goal.fill.setSolidColor("#DDEBF7");
    goal.fill.transparency = 0.25;
    goal.lineFormat.set({ color: "#1F4E79", weight: 1.5, dashStyle: "LongDashDot" });
    goal.textFrame.textRange.text = "職員の負担が減る\n<離職 & 採用>\n";
    goal.textFrame.textRange.font.set({
      size: 10.5,
      color: "#1F1F1F",
      bold: true,
      name: "メイリオ",
    });
    goal.textFrame.set({ horizontalAlignment: "Center", verticalAlignment: "Middle" });
    goal.set({ altTextTitle: "最終", altTextDescription: '最終アウトカム "A"' });
    const indicator = sheet.shapes.addGeometricShape("Ellipse");
    indicator.set({
      name: "KPI",
      left: 20,
      top: 90,
      width: 120,
      height: 60,
      rotation: 15,
      placement: "Absolute",
    });
    indicator.fill.clear();
    const line = sheet.shapes.addLine(140, 120, 320, 64, "Elbow");
    line.name = "因果";
    line.line.connectBeginShape(indicator, 6);
    line.line.connectEndShape(goal, 1);
    line.line.set({ endArrowheadStyle: "Triangle", endArrowheadLength: "Long" });
    line.lineFormat.set({ color: "#C00000", weight: 2.25, dashStyle: "RoundDot" });
    const [a, b] = ["左", "右"].map((name, i) => {
      const box = sheet.shapes.addTextBox(name);
      box.set({ name, left: 400 + 80 * i, top: 200, width: 60, height: 24 });
      return box;
    });
    const free = sheet.shapes.addLine(400, 300, 300, 260, "Straight");
    free.set({ name: "戻り", visible: false });
    await context.sync();
    const group = sheet.shapes.addGroup([a!, b!]);
    group.name = "組";
    await context.sync();
  });
}

test("shapes are in the file, and there again when it is opened, on old and new sheets", async () => {
  await headless.workbench.open(await headless.sample("assets/samples/mie-kpi.xlsx"));
  const [first = ""] = sheetNames();
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("ロジックモデル");
    await context.sync();
  });
  await draw(first);
  await draw("ロジックモデル");
  const before = [first, "ロジックモデル"].map(shapesOn);
  expect(before[0]).toHaveLength(7);
  await saveAndOpen();
  expect([first, "ロジックモデル"].map(shapesOn)).toEqual(before);
  // Once more: what was read is written again without a change.
  const parts = await saveAndOpen();
  expect([first, "ロジックモデル"].map(shapesOn)).toEqual(before);
  const drawings = Object.keys(parts).filter((path) => path.startsWith("xl/drawings/drawing"));
  expect(drawings).toHaveLength(2);
  const types = partText(parts, "[Content_Types].xml");
  for (const path of drawings) expect(types).toContain(`PartName="/${path}"`);
});

test("a reopened shape is found by Office.js, and its connector still holds on", async () => {
  await headless.workbench.open(await headless.sample("assets/samples/mie-kpi.xlsx"));
  const [first = ""] = sheetNames();
  await draw(first);
  await saveAndOpen();
  await Excel.run(async (context) => {
    const { shapes } = context.workbook.worksheets.getItem(first);
    const goal = shapes.getItem("KGI");
    goal.textFrame.textRange.load("text");
    goal.top = 100;
    const line = shapes.getItem("因果");
    line.load("top,height");
    line.line.load("isEndConnected,endConnectedSite");
    await context.sync();
    expect(goal.textFrame.textRange.text).toBe("職員の負担が減る\n<離職 & 採用>\n");
    expect(line.line).toMatchObject({ isEndConnected: true, endConnectedSite: 1 });
    // The left side of the goal is now at 124 points: the line follows it.
    expect(line.top + line.height).toBeGreaterThanOrEqual(124);
  });
});

describe("a drawing made by Excel", () => {
  const ns =
    'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
  const corner = (name: string, column: number, row: number) =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>12700</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  const anchor = (content: string, column = 1) =>
    `<xdr:twoCellAnchor>${corner("from", column, 2)}${corner("to", column + 2, 4)}${content}<xdr:clientData/></xdr:twoCellAnchor>`;
  const shape = (id: number, name: string, geometry: string) =>
    `<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="${id}" name="${name}"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1" cy="1"/></a:xfrm>${geometry}<a:gradFill><a:gsLst/></a:gradFill><a:ln w="25400"><a:solidFill><a:schemeClr val="accent2"/></a:solidFill></a:ln></xdr:spPr><xdr:txBody><a:bodyPr/><a:p><a:r><a:rPr sz="1400"/><a:t>研修</a:t></a:r><a:r><a:t>受講者</a:t></a:r></a:p></xdr:txBody></xdr:sp>`;
  const understood = anchor(shape(2, "四角", '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'));
  const second = anchor(shape(4, "菱形", '<a:prstGeom prst="diamond"><a:avLst/></a:prstGeom>'), 5);
  const freeform = anchor(shape(3, "自由形", "<a:custGeom/>"), 4);
  const alternate =
    '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x"/></mc:AlternateContent>';
  const chart = anchor(
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="9" name="グラフ 1"/></xdr:nvGraphicFramePr><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"/></a:graphic></xdr:graphicFrame>',
    8,
  );
  const file = makeXlsx({
    sheets: [
      {
        name: "図",
        xml: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><drawing r:id="rId1"/>',
      },
    ],
    parts: {
      "xl/drawings/drawing1.xml": `<xdr:wsDr ${ns}>${understood}${freeform}${alternate}${second}${chart}</xdr:wsDr>`,
      "xl/worksheets/_rels/sheet1.xml.rels":
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/drawing" Target="../drawings/drawing1.xml"/></Relationships>',
    },
    overrides:
      '<Override PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/>',
  });
  const drawing = (parts: ReturnType<typeof unpack>) => partText(parts, "xl/drawings/drawing1.xml");

  beforeEach(() => headless.workbench.open(file));

  test("its shapes are shown where they stand; what is not understood is told, and its charts known", async () => {
    expect(shapesOn("図")).toMatchObject([
      { name: "四角", geometry: "Rectangle", text: { text: "研修受講者", size: 14 } },
      { name: "菱形", geometry: "Diamond", line: { weight: 2, color: "#ED7D31" } },
    ]);
    const { warnings } = headless.file.file ?? { warnings: [] };
    expect(warnings.map(({ ja }) => ja)).toContainEqual(expect.stringContaining("画像・図形 2 個"));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const box = sheet.getRange("B3:C4").load("left,top,width,height");
      const first = sheet.shapes.getItem("四角").load("left,top,width,height");
      sheet.charts.load("items/name");
      await context.sync();
      expect(first.left).toBeCloseTo(box.left + 1);
      expect(first.top).toBeCloseTo(box.top);
      expect(first.width).toBeCloseTo(box.width);
      expect(first.height).toBeCloseTo(box.height);
      expect(sheet.charts.items.map(({ name }) => name)).toEqual(["グラフ 1"]);
    });
  });

  test("what nobody has touched keeps every word, gradients included", async () => {
    await headless.workbench.write("図!B1", [["編集"]]);
    const written = drawing(await saveAndOpen());
    for (const part of [understood, second, freeform, alternate, chart]) {
      expect(written).toContain(part);
    }
    expect(written.match(/<xdr:twoCellAnchor/g)).toHaveLength(4);
  });

  test("a changed shape is written anew, a deleted one goes, the others stay", async () => {
    await Excel.run(async (context) => {
      const { shapes } = context.workbook.worksheets.getFirst();
      shapes.getItem("四角").fill.setSolidColor("#FF0000");
      shapes.getItem("菱形").delete();
      const added = shapes.addGeometricShape("Hexagon");
      added.set({ name: "新しい", left: 10, top: 200 });
      await context.sync();
    });
    const before = shapesOn("図");
    const written = drawing(await saveAndOpen());
    expect(shapesOn("図")).toEqual(before);
    expect(written).not.toContain(understood);
    expect(written).not.toContain("菱形");
    expect(written).toContain(freeform);
    // Every shape has a number of its own.
    const numbers = [...written.matchAll(/cNvPr id="(\d+)"/g)].map(([, number]) => number);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(parseXml(written)?.children.map(({ name }) => name)).toEqual([
      ...["twoCellAnchor", "AlternateContent", "twoCellAnchor"],
      ...["twoCellAnchor", "twoCellAnchor"],
    ]);
  });
});
