import { onSheet, refusal, useWorkbench, write } from "./support/excel";

useWorkbench();

/** Sets a property, then reads it in another request. */
async function kept<T>(
  address: string,
  set: (format: Excel.RangeFormat) => void,
  load: string,
  read: (format: Excel.RangeFormat) => T,
): Promise<T> {
  return onSheet(async (sheet, context) => {
    set(sheet.getRange(address).format);
    await context.sync();
    const { format } = sheet.getRange(address);
    format.load(load);
    await context.sync();
    return read(format);
  });
}

type Set = (format: Excel.RangeFormat) => void;
type Side = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight";
type Read = (format: Excel.RangeFormat) => unknown;

test.each<[string, Set, string, Read, unknown]>([
  ["fill", (f) => (f.fill.color = "#ffeb9c"), "fill/color", (f) => f.fill.color, "#FFEB9C"],
  ["fill by name", (f) => (f.fill.color = "orange"), "fill/color", (f) => f.fill.color, "#FFA500"],
  ["font colour", (f) => (f.font.color = "#9C5700"), "font/color", (f) => f.font.color, "#9C5700"],
  ["bold", (f) => (f.font.bold = true), "font/bold", (f) => f.font.bold, true],
  ["italic", (f) => (f.font.italic = true), "font/italic", (f) => f.font.italic, true],
  ["size", (f) => (f.font.size = 14), "font/size", (f) => f.font.size, 14],
  ["font", (f) => (f.font.name = "Meiryo"), "font/name", (f) => f.font.name, "Meiryo"],
  [
    "underline",
    (f) => (f.font.underline = "Double"),
    "font/underline",
    (f) => f.font.underline,
    "Double",
  ],
  [
    "strikethrough",
    (f) => (f.font.strikethrough = true),
    "font/strikethrough",
    (f) => f.font.strikethrough,
    true,
  ],
  ["wrap", (f) => (f.wrapText = true), "wrapText", (f) => f.wrapText, true],
  [
    "horizontal alignment",
    (f) => (f.horizontalAlignment = "Center"),
    "horizontalAlignment",
    (f) => f.horizontalAlignment,
    "Center",
  ],
  [
    "vertical alignment",
    (f) => (f.verticalAlignment = "Top"),
    "verticalAlignment",
    (f) => f.verticalAlignment,
    "Top",
  ],
  ["rotation", (f) => (f.textOrientation = 45), "textOrientation", (f) => f.textOrientation, 45],
  ["width", (f) => (f.columnWidth = 120), "columnWidth", (f) => f.columnWidth, 120],
  ["height", (f) => (f.rowHeight = 30), "rowHeight", (f) => f.rowHeight, 30],
])(
  "%s is read as it was set, for cells and for whole columns",
  async (_, set, load, read, value) => {
    expect(await kept("B2:C3", set, load, read)).toBe(value);
    if (load !== "rowHeight") expect(await kept("E:E", set, load, read)).toBe(value);
  },
);

test("without format, Excel's standard looks are read; white where there is no fill", async () => {
  await onSheet(async (sheet, context) => {
    const { format } = sheet.getRange("A1");
    format.load("fill/color,font,horizontalAlignment,verticalAlignment,wrapText");
    await context.sync();
    expect(format.fill.color).toBe("#FFFFFF");
    expect(format.font.toJSON()).toMatchObject({
      bold: false,
      color: "#000000",
      italic: false,
      underline: "None",
    });
    expect(format.horizontalAlignment).toBe("General");
    expect(format.verticalAlignment).toBe("Bottom");
    expect(format.wrapText).toBe(false);
  });
});

test("where cells differ, null is read", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRange("A1").format.fill.color = "red";
    sheet.getRange("A1").format.columnWidth = 200;
    const { format } = sheet.getRange("A1:B1");
    format.load("columnWidth,font/bold,font/italic,fill/color");
    await context.sync();
    expect(format.font.bold).toBeNull();
    expect(format.font.italic).toBe(false);
    expect(format.fill.color).toBeNull();
    expect(format.columnWidth).toBeNull();
  });
});

test("a fill is taken away again", async () => {
  const color = await kept(
    "A1",
    (format) => {
      format.fill.color = "red";
      format.fill.clear();
    },
    "fill/color",
    (format) => format.fill.color,
  );
  expect(color).toBe("#FFFFFF");
});

test("a whole column keeps its look for cells written later, and stays empty", async () => {
  await onSheet((sheet) => {
    sheet.getRange("C:C").format.font.bold = true;
  });
  await write("C7", [["later"]]);
  await onSheet(async (sheet, context) => {
    const cell = sheet.getRange("C7").load("format/font/bold");
    const used = sheet.getUsedRange().load("address");
    await context.sync();
    expect(cell.format.font.bold).toBe(true);
    expect(used.address).toBe("Sheet1!C7");
  });
});

describe("borders", () => {
  async function style(address: string, side: Side): Promise<unknown[]> {
    return onSheet(async (sheet, context) => {
      const border = sheet.getRange(address).format.borders.getItem(side);
      border.load("style,weight,color,sideIndex");
      await context.sync();
      expect(border.sideIndex).toBe(side);
      return [border.style, border.weight, border.color];
    });
  }

  test("are drawn where they are asked for, and known to the cells on both sides", async () => {
    await onSheet((sheet) => {
      const { borders } = sheet.getRange("B2:C3").format;
      borders.getItem("EdgeTop").style = "Double";
      borders.getItem("InsideHorizontal").color = "#FF0000";
      const bottom = borders.getItem("EdgeBottom");
      bottom.style = "Continuous";
      bottom.weight = "Medium";
    });
    expect(await style("B2:C3", "EdgeTop")).toEqual(["Double", "Thick", "#000000"]);
    expect(await style("B1", "EdgeBottom")).toEqual(["Double", "Thick", "#000000"]);
    expect(await style("C3", "EdgeTop")).toEqual(["Continuous", "Thin", "#FF0000"]);
    expect(await style("B3:C3", "EdgeBottom")).toEqual(["Continuous", "Medium", "#000000"]);
    expect((await style("B2:C3", "EdgeLeft"))[0]).toBe("None");
    expect((await style("A1:C1", "EdgeBottom"))[0]).toBeNull();
  });

  test("are taken away from either side", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("B2").format.borders.getItem("EdgeRight").style = "Continuous";
      await context.sync();
      sheet.getRange("C2").format.borders.getItem("EdgeLeft").style = "None";
    });
    expect((await style("B2", "EdgeRight"))[0]).toBe("None");
  });

  test("are a collection of eight", async () => {
    await onSheet(async (sheet, context) => {
      const { borders } = sheet.getRange("A1").format;
      borders.load("items/sideIndex,count");
      await context.sync();
      expect(borders.items.map((border) => border.sideIndex)).toEqual([
        "EdgeTop",
        "EdgeBottom",
        "EdgeLeft",
        "EdgeRight",
        "InsideVertical",
        "InsideHorizontal",
        "DiagonalDown",
        "DiagonalUp",
      ]);
    });
  });
});

test("columns become as wide as their longest text, full-width characters counted twice", async () => {
  await write("A1", [
    ["短い", "abcd"],
    ["とても長い見出しの文字列", "ab"],
  ]);
  await onSheet(async (sheet, context) => {
    sheet.getRange("A:B").format.autofitColumns();
    const wide = sheet.getRange("A1").format;
    const narrow = sheet.getRange("B1").format;
    wide.load("columnWidth");
    narrow.load("columnWidth");
    await context.sync();
    // Twelve full-width characters against four half-width ones.
    expect(wide.columnWidth).toBeGreaterThan(narrow.columnWidth * 3);
  });
});

test.each<[string, Set, string]>([
  ["a colour that is none", (f) => (f.fill.color = "vermilionish"), "InvalidArgument"],
  ["text where a number is wanted", (f) => (f.font.size = "big" as never), "InvalidArgument"],
  ["a size that no font has", (f) => (f.font.size = 500), "InvalidArgument"],
  ["an unknown alignment", (f) => (f.horizontalAlignment = "Middle" as never), "InvalidArgument"],
  ["one that is not drawn here", (f) => (f.horizontalAlignment = "Fill"), "NotImplemented"],
  ["a negative width", (f) => (f.columnWidth = -1), "InvalidArgument"],
  ["a property that is not kept", (f) => (f.indentLevel = 2), "ApiNotFound"],
])("%s is refused", async (_, set, code) => {
  expect(await refusal((sheet) => set(sheet.getRange("A1").format))).toBe(code);
});

test("many cells tell their looks in one answer: own, of their row, of their column, or none", async () => {
  const found = await onSheet(async (sheet, context) => {
    sheet.getRange("B2:C2").format.fill.color = "#FFEB9C";
    sheet.getRange("C3").format.font.bold = true;
    sheet.getRange("4:4").format.fill.color = "#DDEBF7";
    sheet.getRange("E:E").format.font.bold = true;
    await context.sync();
    const cells = sheet.getRange("B2:E4").getCellProperties({
      address: true,
      format: { fill: { color: true }, font: { bold: true } },
    });
    await context.sync();
    return cells.value.map((row) =>
      row.map(({ address, format }) =>
        [address?.replace(/^.*!/, ""), format?.fill?.color, format?.font?.bold].join(" "),
      ),
    );
  });
  expect(found).toEqual([
    ["B2 #FFEB9C false", "C2 #FFEB9C false", "D2 #FFFFFF false", "E2 #FFFFFF true"],
    ["B3 #FFFFFF false", "C3 #FFFFFF true", "D3 #FFFFFF false", "E3 #FFFFFF true"],
    ["B4 #DDEBF7 false", "C4 #DDEBF7 false", "D4 #DDEBF7 false", "E4 #DDEBF7 true"],
  ]);
});
