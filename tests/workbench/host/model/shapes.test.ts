import { onSheet, refusal, useWorkbench } from "./support/excel";

const bench = useWorkbench();

const drawn = (): string[] => {
  const sheetId = bench.headless.host.grid.sheets()[0]?.getSheetId() ?? "";
  return bench.headless.host.context.shapes.onSheet(sheetId).map(({ name }) => name);
};

describe("a shape", () => {
  test("is drawn with place, size, colours and text, and keeps them", async () => {
    await onSheet(async (sheet, context) => {
      const shape = sheet.shapes.addGeometricShape("RoundRectangle");
      shape.name = "KGI";
      shape.left = 100;
      shape.top = 40;
      shape.width = 160;
      shape.height = 48;
      shape.fill.setSolidColor("#DDEBF7");
      shape.lineFormat.color = "#1F4E79";
      shape.lineFormat.weight = 1.5;
      shape.lineFormat.dashStyle = "Dash";
      shape.textFrame.textRange.text = "職員の負担が減る";
      shape.textFrame.textRange.font.size = 12;
      shape.textFrame.textRange.font.color = "#000000";
      shape.textFrame.horizontalAlignment = "Center";
      shape.textFrame.verticalAlignment = "Middle";
      shape.altTextDescription = "最終アウトカム";
      await context.sync();
      const found = sheet.shapes.getItem("KGI").load();
      found.fill.load("foregroundColor,type,transparency");
      found.lineFormat.load("color,weight,dashStyle,visible");
      found.textFrame.load("horizontalAlignment,verticalAlignment,hasText");
      found.textFrame.textRange.load("text,font/size,font/color,font/bold");
      await context.sync();
      expect(found.toJSON()).toMatchObject({
        name: "KGI",
        type: "GeometricShape",
        geometricShapeType: "RoundRectangle",
        left: 100,
        top: 40,
        width: 160,
        height: 48,
        rotation: 0,
        visible: true,
        connectionSiteCount: 4,
        zOrderPosition: 0,
        level: 0,
        altTextDescription: "最終アウトカム",
      });
      expect(found.fill.toJSON()).toMatchObject({ foregroundColor: "#DDEBF7", type: "Solid" });
      expect(found.lineFormat.toJSON()).toMatchObject({
        color: "#1F4E79",
        weight: 1.5,
        dashStyle: "Dash",
        visible: true,
      });
      expect(found.textFrame.hasText).toBe(true);
      expect(found.textFrame.horizontalAlignment).toBe("Center");
      expect(found.textFrame.textRange.text).toBe("職員の負担が減る");
      expect(found.textFrame.textRange.font.toJSON()).toMatchObject({ size: 12, bold: false });
    });
  });

  test("is told to the page each time it changes", async () => {
    let drawings = 0;
    const stop = bench.headless.host.context.shapes.onChange(() => drawings++);
    await onSheet((sheet) => {
      sheet.shapes.addGeometricShape("Rectangle").left = 10;
    });
    stop();
    expect(drawings).toBe(2);
    await onSheet((sheet) => void sheet.shapes.addTextBox("注"));
    expect(drawings).toBe(2);
  });

  test("is found by id, name and place, and deleted", async () => {
    await onSheet(async (sheet, context) => {
      const first = sheet.shapes.addGeometricShape("Ellipse").load("id,name");
      const second = sheet.shapes.addTextBox("説明").load("id,name");
      await context.sync();
      expect(first.name).not.toBe(second.name);
      const byId = sheet.shapes.getItem(first.id).load("name");
      const byPlace = sheet.shapes.getItemAt(1).load("name");
      const none = sheet.shapes.getItemOrNullObject("none");
      const count = sheet.shapes.getCount();
      first.delete();
      sheet.shapes.load("items/name");
      await context.sync();
      expect(byId.name).toBe(first.name);
      expect(byPlace.name).toBe(second.name);
      expect(none.isNullObject).toBe(true);
      expect(count.value).toBe(2);
      expect(sheet.shapes.items.map(({ name }) => name)).toEqual([second.name]);
    });
    expect(await refusal((sheet) => void sheet.shapes.getItem("none").load())).toBe("ItemNotFound");
  });

  test("comes to the front and goes to the back", async () => {
    await onSheet((sheet) => {
      for (const name of ["a", "b", "c"]) sheet.shapes.addGeometricShape("Rectangle").name = name;
    });
    await onSheet((sheet) => sheet.shapes.getItem("a").setZOrder("BringToFront"));
    expect(drawn()).toEqual(["b", "c", "a"]);
    await onSheet((sheet) => sheet.shapes.getItem("c").setZOrder("SendBackward"));
    expect(drawn()).toEqual(["c", "b", "a"]);
  });

  test("goes away with its sheet", async () => {
    await onSheet((_, context) => {
      const sheet = context.workbook.worksheets.add("図");
      sheet.shapes.addGeometricShape("Rectangle");
      sheet.delete();
    });
    expect(drawn()).toEqual([]);
  });
});

describe("a line", () => {
  test("between two shapes begins and ends at them, also after they have moved", async () => {
    await onSheet(async (sheet, context) => {
      const from = sheet.shapes.addGeometricShape("Rectangle");
      from.set({ name: "KPI", left: 0, top: 0, width: 100, height: 40 });
      const to = sheet.shapes.addGeometricShape("Rectangle");
      to.set({ name: "KGI", left: 200, top: 100, width: 100, height: 40 });
      const line = sheet.shapes.addLine(0, 0, 10, 10, "Elbow");
      line.name = "矢印";
      line.line.connectBeginShape(from, 3);
      line.line.connectEndShape(to, 1);
      line.line.endArrowheadStyle = "Triangle";
      await context.sync();
      const { line: read } = line;
      line.load("left,top,width,height,type");
      read.load("isBeginConnected,isEndConnected,beginConnectedSite,endConnectedSite");
      read.load("endArrowheadStyle");
      read.endConnectedShape.load("name");
      await context.sync();
      // From the middle of the right side (100, 20) to the middle of the left side (200, 120).
      expect([line.left, line.top, line.width, line.height]).toEqual([100, 20, 100, 100]);
      expect(line.type).toBe("Line");
      expect([read.isBeginConnected, read.isEndConnected]).toEqual([true, true]);
      expect([read.beginConnectedSite, read.endConnectedSite]).toEqual([3, 1]);
      expect(read.endArrowheadStyle).toBe("Triangle");
      expect(read.endConnectedShape.name).toBe("KGI");
      to.left = 300;
      line.load("width");
      await context.sync();
      expect(line.width).toBe(200);
    });
    const [, , line] = bench.headless.host.context.shapes.onSheet(
      bench.headless.host.grid.sheets()[0]?.getSheetId() ?? "",
    );
    expect(line?.connector).toMatchObject({ connectorType: "Elbow", endX: 300, endY: 120 });
  });

  test("lets go of a shape that is deleted", async () => {
    await onSheet(async (sheet, context) => {
      const shape = sheet.shapes.addGeometricShape("Ellipse");
      const line = sheet.shapes.addLine(0, 0, 50, 50);
      line.line.connectBeginShape(shape, 7);
      shape.delete();
      line.line.load("isBeginConnected");
      await context.sync();
      expect(line.line.isBeginConnected).toBe(false);
    });
  });

  test.each<["Rectangle" | "Ellipse" | "Chevron", number]>([
    ["Rectangle", 4],
    ["Ellipse", 8],
    ["Chevron", 0],
  ])("%s has no place %s to hold on to", async (type, site) => {
    expect(
      await refusal((sheet) => {
        const shape = sheet.shapes.addGeometricShape(type);
        sheet.shapes.addLine(0, 0, 1, 1).line.connectEndShape(shape, site);
      }),
    ).toBe("InvalidArgument");
  });
});

describe("a group", () => {
  test("holds its shapes, moves and grows with them, and lets them go", async () => {
    await onSheet(async (sheet, context) => {
      const a = sheet.shapes.addGeometricShape("Rectangle");
      a.set({ name: "a", left: 10, top: 10, width: 50, height: 20 });
      const b = sheet.shapes.addGeometricShape("Rectangle");
      b.set({ name: "b", left: 110, top: 50, width: 50, height: 20 });
      const group = sheet.shapes.addGroup([a, b]);
      group.name = "図";
      group.load("left,top,width,height,type");
      sheet.shapes.load("items/name");
      group.group.shapes.load("items/name,items/level");
      await context.sync();
      expect([group.left, group.top, group.width, group.height]).toEqual([10, 10, 150, 60]);
      expect(sheet.shapes.items.map(({ name }) => name)).toEqual(["図"]);
      expect(group.group.shapes.items.map(({ name }) => name)).toEqual(["a", "b"]);
      group.left = 110;
      group.width = 300;
      const inner = group.group.shapes.getItem("b").load("left,width");
      await context.sync();
      expect([inner.left, inner.width]).toEqual([310, 100]);
      group.group.ungroup();
      sheet.shapes.load("items/name,items/left");
      await context.sync();
      expect(sheet.shapes.items.map(({ name, left }) => [name, left])).toEqual([
        ["a", 110],
        ["b", 310],
      ]);
    });
  });

  test("is deleted with all that it holds", async () => {
    await onSheet((sheet) => {
      const shapes = ["a", "b"].map(() => sheet.shapes.addGeometricShape("Rectangle"));
      sheet.shapes.addGroup(shapes).delete();
    });
    expect(drawn()).toEqual([]);
  });

  test("needs two shapes", async () => {
    expect(
      await refusal((sheet) => {
        sheet.shapes.addGroup([sheet.shapes.addGeometricShape("Rectangle")]);
      }),
    ).toBe("InvalidArgument");
  });
});

test("forms that the page cannot draw are refused by name", async () => {
  expect(await refusal((sheet) => void sheet.shapes.addGeometricShape("Heart"))).toBe(
    "NotImplemented",
  );
  expect(await refusal((sheet) => void sheet.shapes.addImage("AAAA"))).toBe("ApiNotFound");
});
