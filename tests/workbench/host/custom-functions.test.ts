import type { FunctionsMetadata } from "../../../src/workbench/host/functions-metadata";
import { startHeadless, type Headless } from "../../support/headless";

const number = (name: string, optional = false) => ({ name, type: "number", optional });
const functions: FunctionsMetadata = {
  functions: [
    { id: "RATE", name: "RATE", parameters: ["a", "b", "c", "d"].map((name) => number(name)) },
    { id: "PATH", name: "PATH", parameters: [number("a"), number("b"), number("n")] },
    { id: "WHERE", name: "WHERE", parameters: [], options: { requiresAddress: true } },
    { id: "ECHO", name: "ECHO", parameters: [{ name: "value", type: "any", optional: true }] },
    {
      id: "SUMUP",
      name: "SUMUP",
      parameters: [{ name: "block", type: "any", dimensionality: "matrix" }],
    },
    { id: "FAIL", name: "FAIL", parameters: [{ name: "how", type: "string" }] },
    { id: "LATER", name: "LATER", parameters: [number("x")] },
    { id: "MISSING", name: "MISSING", parameters: [] },
  ],
};

let headless: Headless;
let calls: unknown[][];

beforeAll(async () => {
  headless = await startHeadless({ functions });
  const associate = (id: string, body: (...args: never[]) => unknown): void => {
    CustomFunctions.associate(id, ((...args: never[]) => {
      calls.push([id, ...args.slice(0, -1)]);
      return body(...args);
    }) as (...args: unknown[]) => unknown);
  };
  associate("RATE", (a: number, b: number, c: number, d: number) => (b - a) / (d - c));
  associate("PATH", (a: number, b: number, n: number) =>
    Array.from({ length: n }, (_, i) => [2025 + i, a + ((b - a) * i) / (n - 1)]),
  );
  associate("WHERE", (invocation: CustomFunctions.Invocation) => invocation.address);
  associate("ECHO", (value: unknown) => JSON.stringify(value));
  associate("SUMUP", (block: number[][]) => block.flat().reduce((a, b) => a + b, 0));
  associate("FAIL", (how: string) => {
    const { ErrorCode } = CustomFunctions;
    if (how === "plain") throw new Error("a mistake in the function");
    if (how === "zero") throw cellError(ErrorCode.divisionByZero);
    if (how === "number") throw cellError(ErrorCode.invalidNumber);
    if (how === "returned") return cellError(ErrorCode.notAvailable, "返した理由");
    if (how === "NaN") return NaN;
    throw cellError(ErrorCode.invalidValue, `「${how}」は数値ではありません。`);
  });
  associate("LATER", async (x: number) => {
    const context = new Excel.RequestContext();
    const cell = context.workbook.worksheets.getItem("Sheet1").getRange("Z1").load("values");
    await context.sync();
    return Number(cell.values[0]?.[0]) + x;
  });
});
afterAll(() => {
  headless.close();
});
beforeEach(async () => {
  headless.host.openEmpty();
  await headless.workbench.idle();
  headless.workbench.resetTraffic();
  calls = [];
});

/** Office.js' errors are errors, although its types do not say so. */
function cellError(code: CustomFunctions.ErrorCode, message?: string): Error {
  return new CustomFunctions.Error(code, message) as unknown as Error;
}

async function write(address: string, cells: unknown[][]): Promise<void> {
  await headless.workbench.write(address, cells);
  await headless.workbench.idle();
}
const values = async (address: string): Promise<unknown[][]> =>
  (await headless.workbench.read(address)).values;
function message(address: string): string | null {
  const { grid, functions: host } = headless.host;
  const range = grid.workbook.getActiveSheet().getRange(address);
  return host.message(
    grid.workbook.getActiveSheet().getSheetId(),
    range.getRow(),
    range.getColumn(),
  );
}

/** Counts, from now on, the messages to Office.js that call functions. */
function countInvocationMessages(): { count: number } {
  const bridge = headless.office.window["_richApiNativeBridge"] as {
    onMessageFromHost: (text: string) => void;
  };
  const receive = bridge.onMessageFromHost.bind(bridge);
  const counter = { count: 0 };
  bridge.onMessageFromHost = (text) => {
    const { message } = JSON.parse(text) as { message: { entries?: { messageType: number }[] } };
    if (message.entries?.some((entry) => entry.messageType === 1000)) counter.count += 1;
    receive(text);
  };
  return counter;
}

test("a formula calls the add-in, and waits with #BUSY! until it has answered", async () => {
  await headless.workbench.write("A1", [["=KPI.RATE(26,90,2025,2029)"]]);
  expect(await values("A1")).toEqual([["#BUSY!"]]);
  await headless.workbench.idle();
  expect(await values("A1")).toEqual([[16]]);
  expect(calls).toEqual([["RATE", 26, 90, 2025, 2029]]);
});

test("it follows the cells it is given, and so does what depends on it", async () => {
  await write("A1:E1", [[26, 90, 2025, 2029, "=KPI.RATE(A1,B1,C1,D1)"]]);
  await write("F1", [["=E1*2"]]);
  await write("B1", [[66]]);
  expect(await values("E1:F1")).toEqual([[10, 20]]);
});

test("an array spills", async () => {
  await write("B2", [["=KPI.PATH(26,90,5)"]]);
  expect(await values("B2:C6")).toEqual([
    [2025, 26],
    [2026, 42],
    [2027, 58],
    [2028, 74],
    [2029, 90],
  ]);
});

test("a block where one value is wanted is taken cell by cell", async () => {
  await write("A1:A3", [[1], [2], [3]]);
  await write("C1", [["=KPI.ECHO(A1:A3)"]]);
  expect(await values("C1:C3")).toEqual([["1"], ["2"], ["3"]]);
  expect(headless.workbench.traffic().invocations).toBe(3);
});

test("a block where a block is wanted is one call", async () => {
  await write("A1:B2", [[1, 2], [3, 4]]); // prettier-ignore
  await write("D1:D2", [["=KPI.SUMUP(A1:B2)"], ["=KPI.SUMUP(A1)"]]);
  expect(await values("D1:D2")).toEqual([[10], [1]]);
  expect(calls).toEqual([
    ["SUMUP", [[1, 2], [3, 4]]], // prettier-ignore
    ["SUMUP", [[1]]],
  ]);
});

test("omitted, blank, empty, zero and false are told apart", async () => {
  await write("A1:E1", [["=KPI.ECHO()", "=KPI.ECHO(Z9)", '=KPI.ECHO("")', "=KPI.ECHO(0)", "=KPI.ECHO(FALSE)"]]); // prettier-ignore
  expect(await values("A1:E1")).toEqual([["null", "null", '""', "0", "false"]]);
});

test("a number parameter takes text that is a number, and no other", async () => {
  await write("A1:B1", [["'26", "'26.0％"]]);
  await write("A2:B2", [["=KPI.RATE(A1,90,2025,2029)", "=KPI.RATE(B1,90,2025,2029)"]]);
  expect(await values("A2:B2")).toEqual([[16, "#VALUE!"]]);
  expect(calls).toHaveLength(1);
});

test("it is told its own cell, in quotes where the sheet's name needs them", async () => {
  await write("A1", [["=KPI.WHERE()"]]);
  headless.host.grid.workbook.getActiveSheet().setName("KPI ①");
  await write("C3", [["=KPI.WHERE()"]]);
  expect(await values("A1")).toEqual([["Sheet1!A1"]]);
  expect(await values("C3")).toEqual([["'KPI ①'!C3"]]);
});

describe("errors", () => {
  test.each([
    ["なし", "#VALUE!", "「なし」は数値ではありません。"],
    ["returned", "#N/A", "返した理由"],
    ["zero", "#DIV/0!", null],
    ["number", "#NUM!", null],
    ["plain", "#VALUE!", null],
    ["NaN", "#VALUE!", "NaN"],
  ])("%s shows %s, with the message Excel would show", async (how, code, text) => {
    await write("A1", [[`=KPI.FAIL("${how}")`]]);
    expect(await values("A1")).toEqual([[code]]);
    expect(message("A1")).toBe(text);
  });

  test("a message goes when the error goes", async () => {
    await write("A1", [['=KPI.FAIL("x")']]);
    await write("A1", [["=KPI.ECHO(1)"]]);
    expect(message("A1")).toBeNull();
  });

  test("an error in an argument passes through without a call", async () => {
    await write("A1:C1", [["=1/0", "=KPI.ECHO(A1)", "=KPI.SUMUP(A1:A2)"]]);
    expect(await values("B1:C1")).toEqual([["#DIV/0!", "#DIV/0!"]]);
    expect(calls).toEqual([]);
  });

  test("a function that the add-in has not associated is what Office.js makes of it", async () => {
    await write("A1", [["=KPI.MISSING()"]]);
    expect(await values("A1")).toEqual([["#VALUE!"]]);
  });
});

describe("many cells", () => {
  test("1,000 cells are 1,000 calls in one message, each with its own result", async () => {
    const rows = Array.from({ length: 1000 }, (_, i) => [i, 1000 + 3 * i, 2025, 2029]);
    await write("A1:D1000", rows);
    const messages = countInvocationMessages();
    const formulas = rows.map((_, i) => [`=KPI.RATE(A${i + 1},B${i + 1},C${i + 1},D${i + 1})`]);
    await headless.workbench.write("E1:E1000", formulas);
    await headless.workbench.idle();
    expect(messages.count).toBe(1);
    expect(await values("E1:E1000")).toEqual(rows.map((_, i) => [(1000 + 2 * i) / 4]));
    expect(headless.workbench.traffic().invocations).toBe(1000);
  });

  test("after one edit only the cell that depends on it is called", async () => {
    await write(
      "A1:A50",
      Array.from({ length: 50 }, (_, i) => [i]),
    );
    await write(
      "B1:B50",
      Array.from({ length: 50 }, (_, i) => [`=KPI.ECHO(A${i + 1})`]),
    );
    headless.workbench.resetTraffic();
    await write("A7", [[700]]);
    expect((await values("B6:B8")).flat()).toEqual(["5", "700", "7"]);
    expect(headless.workbench.traffic().invocations).toBe(1);
  });
});

describe("calling again", () => {
  test("setDirty() calls for just these cells", async () => {
    await write("A1:B1", [["=KPI.WHERE()", "=KPI.WHERE()"]]);
    calls = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("B1").setDirty();
      await context.sync();
    });
    await headless.workbench.idle();
    expect(calls).toEqual([["WHERE"]]);
    expect(await values("A1:B1")).toEqual([["Sheet1!A1", "Sheet1!B1"]]);
  });

  test("a formula entered anew is called anew", async () => {
    await write("A1", [["=KPI.ECHO(1)"]]);
    await write("A1", [["=KPI.ECHO(1)"]]);
    expect(calls).toHaveLength(2);
  });

  test("a row inserted above moves the cell, and it is told its new address", async () => {
    await write("A3", [["=KPI.WHERE()"]]);
    headless.host.grid.workbook.getActiveSheet().insertRows(0, 1);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A4").setDirty();
      await context.sync();
    });
    await headless.workbench.idle();
    expect(await values("A4")).toEqual([["Sheet1!A4"]]);
  });
});

test("a function may read the workbook while its cell waits", async () => {
  await write("Z1", [[40]]);
  await write("A1", [["=KPI.LATER(2)"]]);
  expect(await values("A1")).toEqual([[42]]);
});

test("what the functions answer is no request of the add-in", async () => {
  await write("A1", [["=KPI.RATE(26,90,2025,2029)"]]);
  expect(headless.workbench.traffic()).toMatchObject({ requests: 0, invocations: 1 });
});
