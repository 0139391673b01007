import { expect, test } from "./support/workbench-test";
import { WorkbenchPage } from "./support/workbench-page";

test("formulas give the seeds' numbers, through Office.js", async ({ page }) => {
  const workbench = new WorkbenchPage(page);
  await workbench.open();
  await workbench.write("KPI①!K1", [
    ["=KPI.REQUIRED_RATE(26,90,2025,2029)"],
    ['=KPI.REQUIRED_RATE(26,90,2025,2029,"compound")'],
    // Mie's own text cells: 26.0％, 90％, 2025年（令和７年）, 2029年（令和11年）.
    ["=KPI.REQUIRED_RATE(C11,G11,C10,G10)"],
    ["=KPI.PACE(36,26,90,2025,2029,2026)"],
    ["=KPI.STATUS(36,26,90,2025,2029,2026)"],
    ['=KPI.NUMBER("1,479,100千円")'],
    ['=KPI.PERIOD("令和６年11月時点")'],
    ["=KPI.NUMBER(C12)"],
  ]);
  const [[linear], [compound], [text], [pace], [status], [number], [period], [dash]] =
    (await workbench.values("KPI①!K1:K8")) as [
      unknown[],
      unknown[],
      unknown[],
      unknown[],
      unknown[],
      unknown[],
      unknown[],
      unknown[],
    ];
  expect(linear).toBe(16);
  // (90 ÷ 26)^(1/4) − 1, as Excel's RRI(4,26,90) gives it.
  expect(compound).toBeCloseTo(0.364009, 6);
  expect(text).toBeCloseTo(0.16, 12);
  expect(pace).toBe(0.625);
  expect(status).toBe("やや遅れ");
  expect(number).toBe(1_479_100_000);
  expect(period).toBe("2024年11月");
  expect(dash).toBe("#N/A");
});

test("a path spills over the cells beside and below", async ({ page }) => {
  const workbench = new WorkbenchPage(page);
  await workbench.open();
  await workbench.write("KPI①!K1", [["=KPI.TARGET_PATH(26,90,2025,2029)"]]);
  const rows = await workbench.values("KPI①!K1:M5");
  expect(rows.map(([period]) => period)).toEqual([2025, 2026, 2027, 2028, 2029]);
  expect(rows.map(([, planned]) => planned)).toEqual([26, 42, 58, 74, 90]);
  // As printed in Mie's table: 162 %, 138 %, 128 %, 122 %.
  const ratios = rows.slice(1).map(([, , ratio]) => Math.round((ratio as number) * 100));
  expect(ratios).toEqual([162, 138, 128, 122]);
});

test("typed with the keyboard, as a person does", async ({ page }) => {
  const workbench = new WorkbenchPage(page);
  await workbench.open();
  const grid = page.locator("canvas[id^=univer-sheet-main]");
  const box = (await grid.boundingBox())!;
  // A blank cell at the left edge of the sheet.
  await page.mouse.click(box.x + 54, box.y + 120);
  await page.keyboard.type("=KPI.REQUIRED_RATE(26,90,2025,2029)");
  await page.keyboard.press("Enter");
  await workbench.idle();
  const typed = (await workbench.values("KPI①!A1:A12")).flat();
  expect(typed).toContain(16);
});

test("1,000 cells of a function are all right", async ({ page }) => {
  const workbench = new WorkbenchPage(page);
  await workbench.open();
  const rows = Array.from({ length: 1000 }, (_, i) => [
    i,
    i + 100,
    2025,
    2030,
    `=KPI.REQUIRED_RATE(K${i + 1},L${i + 1},M${i + 1},N${i + 1})`,
  ]);
  await workbench.write("KPI①!K1:O1000", rows);
  const answers = (await workbench.values("KPI①!O1:O1000")).flat();
  expect(answers.filter((answer) => answer !== 20)).toEqual([]);
});
