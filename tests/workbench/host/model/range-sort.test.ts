import { compareCells } from "../../../../src/workbench/host/model/sort-order";
import { onSheet, refusal, useWorkbench } from "./support/excel";

const bench = useWorkbench();

const read = async (address: string) => bench.headless.workbench.read(address);

test("Excel's order of kinds, blanks last whichever way", () => {
  // "How Excel sorts" in Microsoft's "Sort data in a range or table": numbers, texts, logicals, errors, blanks.
  const sorted = [-1, 2.5, 10, "A1", "b", "い", "ろ", false, true, "#N/A", ""];
  const shuffled = [...sorted].reverse();
  const by = (ascending: boolean) =>
    [...shuffled].sort((a, b) => compareCells(a, b, ascending, false));
  expect(by(true)).toEqual(sorted);
  expect(by(false)).toEqual([...sorted.slice(0, -1).reverse(), ""]);
});

test("rows are put in order by several keys, their formulas and looks along", async () => {
  await bench.headless.workbench.write("Sheet1!A1", [
    ["指標", "市町", "値", "倍"],
    ["c", "津市", 3, "=C2*2+$C$2"],
    ["a", "四日市市", 1, "=C3*2+$C$2"],
    ["b", "津市", 2, "=C4*2+$C$2"],
    ["d", "津市", "", "=C5*2+$C$2"],
  ]);
  await onSheet((sheet) => {
    sheet.getRange("A3").format.fill.color = "#FF0000";
    sheet.getRange("C2").numberFormat = [["0.0"]];
    sheet.getRange("A1:D5").sort.apply([{ key: 1, ascending: false }, { key: 2 }], false, true);
  });
  await bench.headless.workbench.idle();
  const { formulas, text } = await read("Sheet1!A1:D5");
  expect(formulas).toEqual([
    ["指標", "市町", "値", "倍"],
    ["b", "津市", 2, "=C2*2+$C$2"],
    ["c", "津市", 3, "=C3*2+$C$2"],
    ["d", "津市", "", "=C4*2+$C$2"],
    ["a", "四日市市", 1, "=C5*2+$C$2"],
  ]);
  expect(text.map((row) => row[3])).toEqual(["倍", "6", "8", "2", "4"]);
  expect(text[2]?.[2]).toBe("3.0");
  const fill = await onSheet(async (sheet, context) => {
    const cell = sheet.getRange("A5").format.fill.load("color");
    await context.sync();
    return cell.color;
  });
  expect(fill).toBe("#FF0000");
});

test("a table is sorted below its header, and again", async () => {
  await bench.headless.workbench.write("Sheet1!B2", [["値"], [3], [1], [2]]);
  const sort = (again: boolean) =>
    onSheet((sheet) => {
      const table = again ? sheet.tables.getItemAt(0) : sheet.tables.add("B2:B5", true);
      if (again) table.sort.reapply();
      else table.sort.apply([{ key: 0, ascending: false }]);
    });
  await sort(false);
  expect((await read("Sheet1!B2:B5")).values).toEqual([["値"], [3], [2], [1]]);
  await bench.headless.workbench.write("Sheet1!B5", [[9]]);
  await sort(true);
  expect((await read("Sheet1!B2:B5")).values).toEqual([["値"], [9], [3], [2]]);
});

test.each<[code: string, batch: (sheet: Excel.Worksheet) => void]>([
  ["InvalidArgument", (sheet) => sheet.getRange("A1:B3").sort.apply([{ key: 2 }])],
  ["InvalidArgument", (sheet) => sheet.getRange("A1:B3").sort.apply([])],
  [
    "InvalidOperation",
    (sheet) => {
      sheet.getRange("A2:B2").merge(false);
      sheet.getRange("A1:B3").sort.apply([{ key: 0 }]);
    },
  ],
  [
    "AccessDenied",
    (sheet) => {
      sheet.protection.protect();
      sheet.getRange("A1:B3").sort.apply([{ key: 0 }]);
    },
  ],
  [
    "NotImplemented",
    (sheet) => sheet.getRange("A1:B3").sort.apply([{ key: 0, sortOn: "CellColor", color: "#000" }]),
  ],
])("a sort is refused with %s", async (code, batch) => {
  expect(await refusal(batch)).toBe(code);
});
