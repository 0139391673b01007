import { planTable, type TableWish } from "../../../src/app/logic-model/table-plan";
import { linksTable } from "../../../src/core/logic-model/kept-model";
import { modelTables } from "../../../src/core/logic-model/tables";
import { modelFrom } from "../../../src/core/logic-model/templates";
import type { CellValue, SheetSnapshot } from "../../../src/core/sheet/snapshot";
import { sheetOf } from "../../support/sheet-snapshot";

const national = modelFrom("national", "ja");
const { links: table } = modelTables(national, "ja");
const body = table.rows.map((row) => row.map(({ text }) => text));
const wish: TableWish = {
  name: linksTable,
  kind: "links",
  table,
  standing: null,
  corner: { row: 2, column: 3 },
  sheet: null,
  untouched: false,
};
/** The table as it stands at A1 of a sheet, with what stands below it. */
function standing(
  rows: readonly (readonly CellValue[])[],
  below: readonly (readonly CellValue[])[] = [],
): { readonly sheet: SheetSnapshot; readonly standing: TableWish["standing"] } {
  const sheet = sheetOf("ロジックモデル", [...rows, ...below]);
  const right = (rows[0]?.length ?? 1) - 1;
  return {
    sheet,
    standing: { sheet, rectangle: { top: 0, left: 0, bottom: rows.length - 1, right } },
  };
}
const texts = ({ cells }: ReturnType<typeof planTable>) =>
  cells.map((row) => row.map((cell) => (cell.kind === "text" ? cell.text : cell.kind)));
const shown = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => row.map((text) => (text === "" ? "blank" : text)));

test("a new table stands at its corner, header first", () => {
  const plan = planTable(wish);
  expect(plan.range).toEqual({ top: 2, left: 3, bottom: 2 + body.length, right: 7 });
  expect(texts(plan)).toEqual(shown([[...table.header], ...body]));
  expect(plan).toMatchObject({ isCurrent: false, obstacle: null });
});

test("one that says all of it already is left alone", () => {
  expect(planTable({ ...wish, ...standing([table.header, ...body]) })).toMatchObject({
    isCurrent: true,
    obstacle: null,
  });
});

test("columns keep the order of the staff, and a column of their own goes with its row", () => {
  const [id = "", from = "", to = "", ...rest] = table.header;
  const header = ["担当", to, from, id, ...rest];
  const moved = body.map(([number = "", start = "", end = "", ...more], at) => [
    at === 1 ? "企画課" : "",
    end,
    start,
    number,
    ...more,
  ]);
  const plan = planTable({ ...wish, ...standing([header, ...moved.toReversed()]) });
  expect(texts(plan)).toEqual(shown([header, ...moved]));
});

test("a column that somebody took away comes back at the end", () => {
  const without = [table.header, ...body].map((row) => row.slice(0, -1));
  const plan = planTable({ ...wish, ...standing(without) });
  expect(texts(plan)[0]).toEqual(table.header);
});

test("rows that are gone are blanked, and the table ends before them", () => {
  const fewer = { ...table, rows: table.rows.slice(0, 2) };
  const plan = planTable({ ...wish, table: fewer, ...standing([table.header, ...body]) });
  expect(plan.range.bottom).toBe(2);
  expect(texts(plan)).toHaveLength(1 + body.length);
  expect(
    texts(plan)
      .slice(3)
      .flat()
      .every((text) => text === "blank"),
  ).toBe(true);
});

test("what stands below is an obstacle only where the table grows into it", () => {
  const few = body.slice(0, 2);
  const note = [["担当者のメモ"]];
  const grown = planTable({ ...wish, ...standing([table.header, ...few], note) });
  expect(grown.obstacle).toEqual({ top: 3, left: 0, bottom: 3, right: 0 });
  const same = { ...table, rows: table.rows.slice(0, 2) };
  expect(
    planTable({ ...wish, table: same, ...standing([table.header, ...few], note) }),
  ).toMatchObject({ obstacle: null });
});

test("what begins like a formula is written as words", () => {
  const hostile = '=HYPERLINK("https://example.com")';
  const { links } = modelTables(
    { ...national, links: national.links.map((link) => ({ ...link, caption: hostile })) },
    "ja",
  );
  const cells = planTable({ ...wish, table: links }).cells.flat();
  expect(cells.filter((cell) => cell.kind === "formula")).toEqual([]);
  expect(cells).toContainEqual({ kind: "text", text: hostile });
});
