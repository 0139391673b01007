import type { CopyList } from "../../core/convert/copy-request";
import { formatRectangle } from "../../core/sheet/address";
import { isReadOtherwise } from "../../core/sheet/text-entry";
import {
  attributeOf,
  declarePart,
  partText,
  relate,
  relationshipsOf,
  type PartsInWork,
} from "../package/relationships";
import { element, xmlPart, type Xml } from "../package/xml";
import { fileText, textCell } from "./cell-xml";
import type { Looks } from "./looks";
import type { FileSheet } from "./file-sheets";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const typesOf = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const headerRow = 3;

/**
 * Puts the list into the workbook: in the place of an earlier one, known by its table, else on a
 * new sheet behind all others. Answers what the sheet is called.
 */
export function putList(
  parts: PartsInWork,
  workbook: string,
  sheets: readonly FileSheet[],
  list: CopyList,
  looks: Looks,
): string {
  const place = standing(parts, sheets, list.table) ?? added(parts, workbook, sheets, list);
  const { sheet, tableId, relation } = place;
  parts.set(sheet.path, sheetXml(list, looks, relation));
  parts.set(place.table, tableXml(list, tableId));
  return sheet.name;
}

interface Place {
  readonly sheet: FileSheet;
  /** The path of the table's part, its number in the workbook, and how the sheet refers to it. */
  readonly table: string;
  readonly tableId: string;
  readonly relation: string;
}

function standing(parts: PartsInWork, sheets: readonly FileSheet[], name: string): Place | null {
  for (const sheet of sheets) {
    for (const { id, type, path } of relationshipsOf(parts, sheet.path)) {
      if (type !== "table" || path === null) continue;
      const [tag = ""] = /<table\s[^>]*>/.exec(partText(parts, path)) ?? [];
      if (attributeOf(tag, "name") !== name) continue;
      return { sheet, table: path, tableId: attributeOf(tag, "id") ?? "1", relation: id };
    }
  }
  return null;
}

function added(
  parts: PartsInWork,
  workbook: string,
  sheets: readonly FileSheet[],
  list: CopyList,
): Place {
  const path = freePath(parts, "xl/worksheets/sheet");
  const table = freePath(parts, "xl/tables/table");
  declarePart(parts, path, `${typesOf}.worksheet+xml`);
  declarePart(parts, table, `${typesOf}.table+xml`);
  const relation = relate(parts, path, "table", table);
  const name = freeName(sheets, list.sheet);
  const ids = [...partText(parts, workbook).matchAll(/<sheet\s[^>]*>/g)].map(([tag]) =>
    Number(attributeOf(tag, "sheetId") ?? 0),
  );
  const tab = element("sheet", {
    name,
    sheetId: Math.max(0, ...ids) + 1,
    "r:id": relate(parts, workbook, "worksheet", path),
    // Excel declares the prefix on the workbook itself; other programs may know it by another name.
    "xmlns:r": partText(parts, workbook).includes(`xmlns:r="${office}"`) ? null : office,
  });
  parts.set(
    workbook,
    partText(parts, workbook).replace("</sheets>", () => `${tab.xml}</sheets>`),
  );
  return { sheet: { name, path }, table, tableId: freeTableId(parts), relation };
}

function freePath(parts: PartsInWork, beginning: string): string {
  let number = 1;
  while (parts.has(`${beginning}${number}.xml`)) number += 1;
  return `${beginning}${number}.xml`;
}

/** Hidden sheets have their names too. */
function freeName(sheets: readonly FileSheet[], wish: string): string {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  let name = wish;
  for (let i = 2; taken.has(name.toLowerCase()); i += 1) name = `${wish} (${i})`;
  return name;
}

function freeTableId(parts: PartsInWork): string {
  const ids = [...parts.keys()]
    .filter((path) => path.startsWith("xl/tables/"))
    .map((path) => /<table\s[^>]*>/.exec(partText(parts, path))?.[0] ?? "")
    .map((tag) => Number(attributeOf(tag, "id") ?? 0));
  return String(Math.max(0, ...ids) + 1);
}

function sheetXml(
  { title, note, headers, rows, widths }: CopyList,
  looks: Looks,
  relation: string,
) {
  const row = (at: number, cells: readonly Xml[]) => element("row", { r: at + 1 }, ...cells);
  const cell = (at: number, column: number, words: string) =>
    textCell(
      { row: at, column },
      looks.like(null, { wraps: true, ...(isReadOtherwise(words) ? { isText: true } : {}) }),
      words,
    );
  const titleCell = textCell({ row: 0, column: 0 }, looks.like(null, { title: 16 }), title);
  return xmlPart(
    element(
      "worksheet",
      { xmlns: main, "xmlns:r": office },
      element("sheetPr", {}, element("pageSetUpPr", { fitToPage: true })),
      element(
        "sheetViews",
        {},
        element(
          "sheetView",
          { workbookViewId: 0 },
          element("pane", {
            ...{ ySplit: headerRow + 1, topLeftCell: `A${headerRow + 2}` },
            ...{ activePane: "bottomLeft", state: "frozen" },
          }),
        ),
      ),
      element(
        "cols",
        {},
        ...widths.map((width, i) =>
          element("col", { min: i + 1, max: i + 1, width, customWidth: true }),
        ),
      ),
      element(
        "sheetData",
        {},
        row(0, [titleCell]),
        row(1, [textCell({ row: 1, column: 0 }, null, note)]),
        ...[headers, ...rows].map((words, i) =>
          row(
            headerRow + i,
            words.map((word, column) => cell(headerRow + i, column, word)),
          ),
        ),
      ),
      element("pageSetup", { orientation: "landscape", fitToHeight: 0 }),
      element("tableParts", { count: 1 }, element("tablePart", { "r:id": relation })),
    ),
  );
}

function tableXml({ table, headers, rows }: CopyList, id: string): string {
  const ref = formatRectangle({
    ...{ top: headerRow, left: 0 },
    ...{ bottom: headerRow + rows.length, right: headers.length - 1 },
  });
  return xmlPart(
    element(
      "table",
      { xmlns: main, id, name: table, displayName: table, ref, totalsRowShown: false },
      element("autoFilter", { ref }),
      element(
        "tableColumns",
        { count: headers.length },
        ...headers.map((name, i) => element("tableColumn", { id: i + 1, name: fileText(name) })),
      ),
      element("tableStyleInfo", {
        ...{ name: "TableStyleMedium2", showFirstColumn: false, showLastColumn: false },
        ...{ showRowStripes: true, showColumnStripes: false },
      }),
    ),
  );
}
