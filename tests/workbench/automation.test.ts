import { readFile } from "node:fs/promises";
import { writeXlsx } from "hucre/xlsx";
import { startHeadless, type Headless } from "../support/headless";

let headless: Headless;

beforeAll(async () => {
  headless = await startHeadless();
});
afterAll(() => {
  headless.close();
});
beforeEach(() => {
  headless.host.openEmpty();
});

test("reads values, formulas and what is shown", async () => {
  const { workbench } = headless;
  await workbench.write("Sheet1!A1:C1", [[0.26, "=A1*2", "26.0％"]]);
  await workbench.write("Sheet1!A2", [["2024/4/1"]]);
  await workbench.idle();
  expect(await workbench.read("Sheet1!A1:C2")).toEqual({
    values: [
      [0.26, 0.52, "26.0％"],
      [45383, "", ""],
    ],
    formulas: [
      [0.26, "=A1*2", "26.0％"],
      [45383, "", ""],
    ],
    text: [
      ["0.26", "0.52", "26.0％"],
      ["2024/4/1", "", ""],
    ],
  });
});

test("a corner takes a block of any size, a block only its own", async () => {
  const { workbench } = headless;
  await workbench.write("B2", [[1, 2], [null, 4]]); // prettier-ignore
  expect((await workbench.read("B2:C3")).values).toEqual([[1, 2], ["", 4]]); // prettier-ignore
  await expect(workbench.write("B2:C2", [[1]])).rejects.toThrow("do not fill B2:C2");
  await expect(workbench.write("B2", [[1], [2, 3]])).rejects.toThrow("equal length");
  await expect(workbench.write("B2", [[{}]])).rejects.toThrow("a text, a number or a boolean");
});

test("says which sheet or address is wrong", async () => {
  const { workbench } = headless;
  await expect(workbench.read("無い!A1")).rejects.toThrow("There is no sheet 無い.");
  await expect(workbench.read("A:A")).rejects.toThrow("A:A is not the address");
  expect(await workbench.sheets()).toEqual(["Sheet1"]);
});

test("idle waits for formulas, and for what they make the add-in do", async () => {
  const { workbench } = headless;
  const handled = await Excel.run(async (context) => {
    const result = context.workbook.worksheets.onChanged.add(async (event) => {
      if (event.address !== "A1") return;
      await Excel.run(async (own) => {
        own.workbook.worksheets.getActiveWorksheet().getRange("C1").values = [["gesehen"]];
        await own.sync();
      });
    });
    await context.sync();
    return result;
  });
  await workbench.write("A1:B1", [[20, "=A1*2"]]);
  await workbench.write("A1", [[21]]);
  await workbench.idle();
  expect((await workbench.read("B1:C1")).values).toEqual([[42, "gesehen"]]);
  handled.remove();
  await handled.context.sync();
});

describe("files", () => {
  test("are opened and saved with what has changed", async () => {
    const { workbench } = headless;
    await workbench.open(await readFile("assets/samples/mie-kpi.xlsx"), "mie-kpi.xlsx");
    const sheets = await workbench.sheets();
    expect(sheets.length).toBeGreaterThan(0);
    const [first = ""] = sheets;
    const address = `'${first}'!A1:H12`;
    const before = await workbench.read(address);
    await workbench.write(`'${first}'!Z50`, [["=1+1"]]);
    const saved = await workbench.save();
    headless.host.openEmpty();
    await workbench.open(saved, "mie-kpi.xlsx");
    await workbench.idle();
    expect(await workbench.sheets()).toEqual(sheets);
    expect(await workbench.read(address)).toEqual(before);
    expect(await workbench.read(`'${first}'!Z50`)).toMatchObject({
      values: [[2]],
      formulas: [["=1+1"]],
    });
  });

  test("that are none leave the present workbook as it is", async () => {
    const { workbench } = headless;
    await workbench.write("A1", [["bleibt"]]);
    await expect(workbench.open(new Uint8Array([1, 2, 3]), "x.xlsx")).rejects.toThrow();
    expect((await workbench.read("A1")).values).toEqual([["bleibt"]]);
  });

  test("keep the results they come with; what was never resolved is calculated", async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: "Sheet1",
          rows: [],
          cells: new Map([
            ["0,0", { formula: "1+1", formulaResult: 99 }],
            ["0,1", { formula: "2+2", formulaResult: "#NAME?" }],
            ["0,2", { formula: "3+3" }],
          ]),
        },
      ],
    });
    await headless.workbench.open(bytes);
    await headless.workbench.idle();
    expect((await headless.workbench.read("A1:C1")).values).toEqual([[99, 4, 6]]);
  });
});
