import { readFileSync } from "node:fs";
import type { Grid } from "../../../src/workbench/grid/grid";
import type { RuleCondition } from "../../../src/workbench/grid/conditional-rule";
import { SheetParts } from "../../../src/workbench/grid/sheet-parts";
import { SharedFormulas } from "../../../src/workbench/files/shared-formulas";
import type { OpenedFile } from "../../../src/workbench/files/opened-file";
import { afterWork, closeGrids, partText, unpack } from "./support/in-grid";
import { makeXlsx, sheetData } from "./support/make-xlsx";

afterEach(closeGrids);

const styles =
  '<numFmts count="2"><numFmt numFmtId="164" formatCode="[$-411]ggge&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/><numFmt numFmtId="165" formatCode="0.0%"/></numFmts>' +
  '<fonts count="3"><font><sz val="11"/><name val="游ゴシック"/></font>' +
  '<font><b/><sz val="14"/><color theme="1" tint="0.5"/><name val="ＭＳ Ｐゴシック"/><family val="3"/><charset val="128"/></font>' +
  '<font><i/><u val="double"/><sz val="10"/><color rgb="FFC00000"/><name val="Meiryo UI"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFDBE5F1"/></patternFill></fill></fills>' +
  '<borders count="2"><border/><border><left style="thin"><color auto="1"/></left><right style="medium"><color rgb="FF1F4E79"/></right><top style="double"><color rgb="FF000000"/></top><bottom style="hair"><color rgb="FF000000"/></bottom></border></borders>' +
  '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="5">' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>' +
  '<xf numFmtId="0" fontId="1" fillId="2" borderId="1" applyAlignment="1"><alignment horizontal="center" vertical="top" wrapText="1" indent="1"/></xf>' +
  '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="165" fontId="2" fillId="0" borderId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" applyAlignment="1"><alignment textRotation="255"/></xf></cellXfs>';

const text = (ref: string, value: string, style = 0): string =>
  `<c r="${ref}" s="${style}" t="inlineStr"><is><t>${value}</t></is></c>`;

/** What staff's workbooks have: formats, merges, sizes, frozen rows, names, a hidden sheet. */
const workbook = makeXlsx({
  styles,
  sheets: [
    {
      name: "KPI①",
      xml:
        '<sheetPr><tabColor rgb="FF1F4E79"/></sheetPr>' +
        '<sheetViews><sheetView workbookViewId="0" showGridLines="0" zoomScale="85"><pane xSplit="1" ySplit="2" topLeftCell="B3" state="frozen"/></sheetView></sheetViews>' +
        '<sheetFormatPr defaultRowHeight="18.75" defaultColWidth="9"/>' +
        '<cols><col min="1" max="1" width="24.625" customWidth="1"/><col min="2" max="2" width="12" customWidth="1" hidden="1"/></cols>' +
        sheetData(
          text("A1", "指標", 1) + text("B1", "基準値", 1),
          '<c r="A2" s="2"><v>45748</v></c><c r="B2" s="3"><v>0.26</v></c>' + text("C2", "縦", 4),
          '<c r="A3"><f>SUM(B2:B4)*2</f><v>0.52</v></c><c r="B3" t="str"><f>_xlfn.CONCAT("a","b")</f><v>ab</v></c>' +
            '<c r="C3"><f>_xldudf_KPI_REQUIRED_RATE(26,90,2025,2029)</f><v>16</v></c>',
          '<c r="A4"><f t="shared" ref="A4:A5" si="0">B2+1</f><v>1.26</v></c>',
          '<c r="A5"><f t="shared" si="0"/><v>1</v></c>',
        ).replace('<row r="2">', '<row r="2" ht="30" customHeight="1">') +
        '<mergeCells count="1"><mergeCell ref="B1:C1"/></mergeCells>' +
        '<conditionalFormatting sqref="A2:A5"><cfRule type="expression" priority="1"><formula>$A2&gt;1</formula></cfRule></conditionalFormatting>' +
        '<dataValidations count="1"><dataValidation type="whole" sqref="B4:B5"><formula1>1</formula1><formula2>9</formula2></dataValidation></dataValidations>' +
        '<hyperlinks><hyperlink ref="A3" location="資料!A1" display="資料"/></hyperlinks>',
    },
    { name: "資料", xml: sheetData(text("A1", "出典")) },
    { name: "控え", xml: sheetData(text("A1", "x")), attributes: 'state="hidden"' },
  ],
  after:
    "<definedNames><definedName name=\"現状\">'KPI①'!$B$2</definedName>" +
    '<definedName name="率" localSheetId="1">資料!$A$1</definedName>' +
    '<definedName name="_xlnm.Print_Area" localSheetId="0">\'KPI①\'!$A$1:$C$5</definedName></definedNames>',
});

const sheet = (file: OpenedFile, name: string) => {
  const found = Object.values(file.book.sheets).find((candidate) => candidate.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
};

const styleAt = (file: OpenedFile, name: string, row: number, column: number) => {
  const id = sheet(file, name).cellData?.[row]?.[column]?.s;
  return typeof id === "string" ? file.book.styles[id] : id;
};

/** A file writes one text for formulas that say the same; saving writes each. */
function spelledOut(file: OpenedFile): OpenedFile["book"] {
  const book = structuredClone(file.book);
  for (const { cellData = {} } of Object.values(book.sheets)) {
    const formulas = new SharedFormulas(cellData);
    for (const [row, cells] of Object.entries(structuredClone(cellData))) {
      for (const [column, cell] of Object.entries(cells)) {
        const formula = cell && formulas.textOf(cell, { row: Number(row), column: Number(column) });
        if (!formula) continue;
        const spelled = { ...cell, f: formula };
        delete spelled.si;
        (cellData[Number(row)] ??= {})[Number(column)] = spelled;
      }
    }
  }
  return { ...book, name: "" };
}

const formulaAt = async (file: OpenedFile, address: string): Promise<string | undefined> => {
  const [row = 0, column = 0] = address.split(",").map(Number);
  return Promise.resolve(file.original.workbook.sheets[0]?.cells?.get(`${row},${column}`)?.formula);
};

describe("a file that is opened and saved is the same", () => {
  test.each(["mie-kpi", "tokyo-logic-model", "progress-review"])("sample %s", async (name) => {
    const bytes = new Uint8Array(readFileSync(`assets/samples/${name}.xlsx`));
    const { before, after, saved } = await afterWork(bytes);
    expect(spelledOut(after)).toEqual(spelledOut(before));
    expect(saved.losses).toEqual([]);
  });

  test("values, formulas, formats, sizes, merges, names, order, hidden sheets, frozen panes", async () => {
    const { before, after, saved } = await afterWork(workbook);
    expect(spelledOut(after)).toEqual(spelledOut(before));
    expect(saved.losses).toEqual([]);
  });

  test("what the grid does not show: rules, validations, links, print area, theme colours, indents", async () => {
    const { before, after } = await afterWork(workbook);
    const [was] = before.original.workbook.sheets;
    const [now] = after.original.workbook.sheets;
    expect(now?.conditionalRules).toEqual(was?.conditionalRules);
    expect(now?.dataValidations).toEqual(was?.dataValidations);
    expect(now?.pageSetup?.printArea).toBe("$A$1:$C$5");
    expect(now?.cells?.get("2,0")?.hyperlink).toEqual(was?.cells?.get("2,0")?.hyperlink);
    expect(now?.cells?.get("0,0")?.style).toEqual(was?.cells?.get("0,0")?.style);
  });

  test("the file has the prefixes that Excel needs, and sizes of its own", async () => {
    const { saved } = await afterWork(workbook);
    const xml = partText(unpack(saved.bytes), "xl/worksheets/sheet1.xml");
    expect(xml).toContain("_xlfn.CONCAT(&quot;a&quot;,&quot;b&quot;)".replaceAll("&quot;", '"'));
    expect(xml).toContain("_xldudf_KPI_REQUIRED_RATE(26,90,2025,2029)");
    expect(xml).toMatch(/<sheetFormatPr[^>]*defaultRowHeight="18.75"[^>]*defaultColWidth="9"/);
  });

  test("every part that is referred to is there, and every part has a content type", async () => {
    const parts = unpack((await afterWork(workbook)).saved.bytes);
    const types = partText(parts, "[Content_Types].xml");
    for (const path of Object.keys(parts)) {
      const extension = path.split(".").pop() ?? "";
      expect(
        types.includes(`PartName="/${path}"`) || types.includes(`Extension="${extension}"`),
      ).toBe(true);
    }
    expect(parts["xl/theme/theme1.xml"]).toBeDefined();
  });
});

describe("what was changed in the grid is in the file", () => {
  const first = "sheet-1";

  test("a value, a formula, an add-in's function; its result and what it spills", async () => {
    const { after } = await afterWork(workbook, (grid) => {
      grid.cells.write(first, { top: 6, left: 0, bottom: 6, right: 2 }, [
        ["'=文字", "=XLOOKUP(1,A1:A2,B1:B2)", "=KPI.PACE(36,26,90,2025,2029,2026)"],
      ]);
      grid.cells.write(first, { top: 7, left: 0, bottom: 7, right: 0 }, [["=SEQUENCE(2)"]]);
    });
    const cells = after.original.workbook.sheets[0]?.cells;
    expect(after.original.workbook.sheets[0]?.rows[6]?.[0]).toBe("=文字");
    expect(cells?.get("6,0")?.formula).toBeUndefined();
    expect(await formulaAt(after, "6,1")).toBe("_xlfn.XLOOKUP(1,A1:A2,B1:B2)");
    expect(await formulaAt(after, "6,2")).toBe("_xldudf_KPI_PACE(36,26,90,2025,2029,2026)");
    expect(cells?.get("7,0")).toMatchObject({
      formula: "_xlfn.SEQUENCE(2)",
      formulaType: "array",
      formulaRef: "A8:A9",
      formulaDynamic: true,
      formulaResult: 1,
    });
    expect(cells?.get("8,0")?.value ?? after.original.workbook.sheets[0]?.rows[8]?.[0]).toBe(2);
  });

  test("formats alone, merges, widths and heights", async () => {
    const { after } = await afterWork(workbook, (grid) => {
      const parts = new SheetParts(grid);
      parts.looks.change(
        first,
        { top: 1, left: 1, bottom: 1, right: 1 },
        {
          fill: "#FFF2CC",
          bold: true,
          format: "0.00",
        },
      );
      parts.structure.unmerge(first, { top: 0, left: 1, bottom: 0, right: 2 });
      parts.structure.merge(first, { top: 3, left: 1, bottom: 4, right: 2 }, false);
      grid.range(first, { top: 0, left: 2, bottom: 0, right: 2 });
      grid.sheet(first)?.setColumnWidth(2, 96);
      grid.sheet(first)?.setRowHeight(3, 40);
    });
    expect(styleAt(after, "KPI①", 1, 1)).toMatchObject({
      bg: { rgb: "#FFF2CC" },
      bl: 1,
      n: { pattern: "0.00" },
      it: 1,
      ff: "Meiryo UI",
      cl: { rgb: "#C00000" },
    });
    const saved = sheet(after, "KPI①");
    expect(saved.mergeData).toEqual([{ startRow: 3, endRow: 4, startColumn: 1, endColumn: 2 }]);
    expect(saved.columnData?.[2]?.w).toBe(96);
    expect(saved.rowData?.[3]?.h).toBe(40);
  });

  test("inserted and deleted rows take formulas, formats, rules, links and heights along", async () => {
    const { after, saved } = await afterWork(workbook, (grid) => {
      const parts = new SheetParts(grid);
      parts.structure.insertRows(first, { top: 1, left: 0, bottom: 2, right: 0 });
      parts.structure.deleteRows(first, { top: 0, left: 0, bottom: 0, right: 0 });
    });
    const now = after.original.workbook.sheets[0];
    // Two rows more before row 2, row 1 gone: what stood in row 2 stands in row 3.
    expect(sheet(after, "KPI①").rowData?.[2]?.h).toBe(40);
    expect(styleAt(after, "KPI①", 2, 0)).toMatchObject({
      n: { pattern: '[$-411]ggge"年"m"月"d"日"' },
    });
    expect(await formulaAt(after, "3,0")).toBe("SUM(B3:B5)*2");
    expect(now?.cells?.get("3,0")?.hyperlink?.location).toBe("資料!A1");
    expect(now?.conditionalRules?.[0]?.range).toBe("A3:A6");
    expect(now?.dataValidations?.[0]?.range).toBe("B5:B6");
    expect(now?.pageSetup?.printArea).toBe("$A$3:$C$6");
    expect(saved.losses.map(({ what }) => what.en)).toEqual([
      expect.stringMatching(/^References inside/),
    ]);
  });

  test("a new sheet's row is as high as the grid has fitted it to its text; others stay as they are", async () => {
    const { after } = await afterWork(workbook, (grid) => {
      const parts = new SheetParts(grid);
      parts.tabs.add("new-sheet", "KPI要約");
      grid.cells.write("new-sheet", { top: 0, left: 0, bottom: 1, right: 0 }, [["要約"], ["文"]]);
      // What the spreadsheet does on a screen.
      const row = grid.sheet("new-sheet")?.getSheet().getRowManager().getRowOrCreate(0);
      if (row) row.ah = 44;
    });
    expect(sheet(after, "KPI要約").rowData?.[0]?.h).toBe(44);
    expect(sheet(after, "KPI要約").rowData?.[1]?.h).toBeUndefined();
  });

  test("sheets that are new, renamed, moved and deleted; names follow their sheet", async () => {
    const { after } = await afterWork(workbook, (grid: Grid) => {
      const parts = new SheetParts(grid);
      parts.tabs.add("new-sheet", "KPI要約");
      grid.cells.write("new-sheet", { top: 0, left: 0, bottom: 0, right: 0 }, [["要約"]]);
      grid.sheetNamed("資料")?.setName("出典一覧");
      const moved = grid.sheetNamed("KPI要約");
      if (moved) parts.tabs.move(moved, 0);
      const gone = grid.sheetNamed("控え");
      if (gone) parts.tabs.remove(gone);
    });
    expect(after.original.workbook.sheets.map(({ name }) => name)).toEqual([
      "KPI要約",
      "KPI①",
      "出典一覧",
    ]);
    expect(sheet(after, "KPI要約").cellData?.[0]?.[0]?.v).toBe("要約");
    expect(sheet(after, "KPI①").cellData?.[0]?.[0]?.v).toBe("指標");
    const local = after.original.workbook.namedRanges?.find(({ name }) => name === "率");
    expect(local?.scope).toBe("出典一覧");
    expect(after.original.workbook.sheets[1]?.pageSetup?.printArea).toBe("$A$1:$C$5");
  });

  test("a table made in the grid, its columns named as its header cells", async () => {
    const { after } = await afterWork(workbook, (grid) => {
      const parts = new SheetParts(grid);
      grid.cells.write(first, { top: 8, left: 0, bottom: 9, right: 1 }, [
        ["名", "値"],
        ["a", 1],
      ]);
      parts.tables.add("t1", "KPI表", first, { top: 8, left: 0, bottom: 9, right: 1 });
    });
    expect(after.original.workbook.sheets[0]?.tables).toMatchObject([
      { name: "KPI表", range: "A9:B10", columns: [{ name: "名" }, { name: "値" }] },
    ]);
  });

  test("conditional formats, new ones before those that the file has, as in Excel", async () => {
    const { after } = await afterWork(workbook, (grid) => {
      const rules = new SheetParts(grid).rules;
      const rectangles = [{ top: 1, left: 1, bottom: 4, right: 1 }];
      const add = (id: string, condition: RuleCondition): void => {
        rules.add(first, {
          id,
          rectangles,
          stopIfTrue: false,
          look: { fill: "#FFC7CE" },
          condition,
        });
      };
      add("a", { type: "ContainsText", rule: { operator: "Contains", text: "遅れ" } });
      add("b", { type: "CellValue", rule: { operator: "LessThan", formula1: "=0.5" } });
    });
    const rules = after.original.workbook.sheets[0]?.conditionalRules ?? [];
    const formulas = rules.map(({ formula }) => [formula].flat().join());
    expect(rules.map(({ type, range, priority }) => [type, range, priority])).toEqual([
      ["cellIs", "B2:B5", 1],
      ["containsText", "B2:B5", 2],
      ["expression", "A2:A5", 3],
    ]);
    expect(formulas).toContain('NOT(ISERROR(SEARCH("遅れ",B2)))');
    expect(rules).toContainEqual(expect.objectContaining({ type: "cellIs", operator: "lessThan" }));
    expect(rules[1]?.style?.fill).toMatchObject({ bgColor: { rgb: "FFC7CE" } });
  });

  test("protection of sheets and unlocked cells, a table's looks", async () => {
    const { after } = await afterWork(workbook, (grid) => {
      const parts = new SheetParts(grid);
      parts.locks.setLocked(first, { top: 1, left: 1, bottom: 1, right: 1 }, false);
      parts.locks.setProtection(first, {});
      parts.tables.add("t1", "KPI表", first, { top: 0, left: 0, bottom: 2, right: 1 });
      parts.tables.setTraits("t1", { style: "TableStyleLight9", showBandedRows: false });
    });
    const now = after.original.workbook.sheets[0];
    expect(now?.protection).toBeDefined();
    expect(sheet(after, "KPI①").custom).toEqual({ protection: {} });
    expect(sheet(after, "KPI①").cellData?.[1]?.[1]?.custom).toEqual({ unlocked: true });
    expect(now?.tables).toMatchObject([{ style: "TableStyleLight9", showRowStripes: false }]);
  });

  test("the add-in's settings", async () => {
    const settings = { rule: { kind: "pace", thresholds: [1, 0.8, 0.5] }, 言語: "ja" };
    const { after } = await afterWork(workbook, undefined, { settings });
    expect(after.settings).toEqual(settings);
  });
});
