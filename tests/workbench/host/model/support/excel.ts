import { startHeadless, type Headless } from "../../../../support/headless";

/** One workbench for the tests of a file, with an empty workbook (`Sheet1`) for each of them. */
export function useWorkbench(): { readonly headless: Headless } {
  let headless: Headless | undefined;
  beforeAll(async () => {
    headless = await startHeadless();
  });
  afterAll(() => {
    headless?.close();
  });
  beforeEach(() => {
    headless?.host.openEmpty();
  });
  return {
    get headless() {
      if (!headless) throw new Error("The workbench has not started.");
      return headless;
    },
  };
}

/** The code of the error with which a batch is refused. */
export async function refusal(
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void | Promise<void>,
): Promise<string> {
  try {
    await onSheet(batch);
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
  return "not refused";
}

/** Runs a batch on the first sheet and syncs at its end. */
export async function onSheet<T>(
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>,
): Promise<T> {
  return Excel.run(async (context) => {
    const result = await batch(context.workbook.worksheets.getFirst(), context);
    await context.sync();
    return result;
  });
}

/** Writes a block whose upper left corner is the cell. */
export async function write(cell: string, values: readonly (readonly unknown[])[]): Promise<void> {
  await onSheet((sheet) => {
    const [row = []] = values;
    const range = sheet.getRange(cell).getAbsoluteResizedRange(values.length, row.length);
    range.values = values.map((cells) => [...cells]);
  });
}

/** The values of a block of the first sheet. */
export async function values(address: string): Promise<unknown[][]> {
  return onSheet(async (sheet, context) => {
    const range = sheet.getRange(address).load("values");
    await context.sync();
    return range.values;
  });
}
