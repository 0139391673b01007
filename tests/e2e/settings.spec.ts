import { audit } from "./support/audit";
import { WorkbenchPage } from "./support/workbench-page";
import { expect, test } from "./support/workbench-test";

/** Two indicators on their way: half of what was planned, and a little less than all of it. */
const table = [
  ["指標", "単位", "現状値（2025年）", "実績値（2026年）", "目標値（2026年）", "状態"],
  ["参加者数", "人", 190, 195, 200, "=KPI.STATUS()"],
  ["相談件数", "件", 100, 108, 110, "=KPI.STATUS()"],
];

test("設定: a rule is previewed, kept in the workbook for everybody, and taken back", async ({
  page,
}) => {
  const workbench = new WorkbenchPage(page);
  await workbench.open();
  await workbench.write("'KPI①'!A40:F42", table);
  await workbench.read();
  const { pane } = workbench;
  await expect.poll(() => workbench.values("'KPI①'!F41:F42")).toEqual([["やや遅れ"], ["概ね順調"]]);

  await workbench.tab("設定").click();
  const preview = pane.getByRole("region", { name: "この設定での判定" });
  await expect(preview).toContainText("状態が変わる指標はありません。");
  await pane.getByRole("radio", { name: /^独自のしきい値/ }).check();
  await pane.getByRole("textbox", { name: "やや遅れ（％以上）" }).fill("60");
  await expect(preview).toContainText(/参加者数.*やや遅れ.*遅れ/);
  await pane.getByRole("textbox", { name: "概ね順調（％以上）" }).fill("50");
  await expect(pane.getByRole("alert")).toContainText("上から順に小さくなるように");
  await audit(page);

  await pane.getByRole("radio", { name: /^達成率方式(?!（)/ }).check();
  await expect(preview).toContainText(/参加者数.*やや遅れ.*概ね順調/);
  expect(await workbench.value("'KPI①'!F41")).toBe("やや遅れ");
  await pane.getByRole("radio", { name: /^A・B/ }).check();
  await pane.getByRole("button", { name: "この設定を保存" }).click();
  await expect(pane.getByText("設定をワークブックに保存しました。")).toBeVisible();
  await expect.poll(() => workbench.values("'KPI①'!F41:F42")).toEqual([["B+"], ["B+"]]);

  // A colleague opens the file: the same words, and the same settings.
  const file = await workbench.run(async (bench) => [...(await bench.save())], null);
  await workbench.open();
  await workbench.run((bench, bytes) => bench.open(new Uint8Array(bytes), "colleague.xlsx"), file);
  await workbench.idle();
  await workbench.read();
  await expect.poll(() => workbench.values("'KPI①'!F41:F42")).toEqual([["B+"], ["B+"]]);
  await workbench.tab("設定").click();
  await expect(pane.getByRole("radio", { name: /^達成率方式(?!（)/ })).toBeChecked();

  await pane.getByRole("button", { name: "はじめの設定に戻す" }).click();
  await pane.getByRole("button", { name: "この設定を保存" }).click();
  await expect.poll(() => workbench.values("'KPI①'!F41:F42")).toEqual([["やや遅れ"], ["概ね順調"]]);
  await pane.getByRole("button", { name: "元に戻す" }).click();
  await expect(pane.getByText("設定を保存する前に戻しました。")).toBeVisible();
  await expect.poll(() => workbench.values("'KPI①'!F41:F42")).toEqual([["B+"], ["B+"]]);
});

test("settings on a narrow dark pane in English", async ({ page }) => {
  const workbench = new WorkbenchPage(page);
  await workbench.open({ lang: "en", theme: "dark", pane: "320" });
  await workbench.read();
  await workbench.tab("Settings").click();
  await expect(
    workbench.pane.getByRole("heading", { name: "Settings", exact: true }),
  ).toBeVisible();
  await audit(page);
});

test("the explanation says what actual would change the status", async ({ page }) => {
  const workbench = new WorkbenchPage(page);
  await workbench.open();
  await workbench.write("'KPI①'!A40:E41", [
    table[0]?.slice(0, 5) ?? [],
    table[1]?.slice(0, 5) ?? [],
  ]);
  await workbench.read();
  const card = workbench.pane.getByRole("listitem").filter({ hasText: "参加者数" }).first();
  await card.getByText("判定の説明").click();
  // From 190 to the planned 200: 概ね順調 begins at 198 (0.8), やや遅れ at 195 (0.5).
  await expect(card).toContainText("198人 以上なら「概ね順調」、194人 以下なら「遅れ」");
});

test("状態の列: previewed beside the staff's own table, coloured, following, and taken back", async ({
  page,
}) => {
  const workbench = new WorkbenchPage(page);
  await workbench.open({ sample: "progress-review" });
  await workbench.read();
  const { pane } = workbench;
  await pane.getByRole("button", { name: "ほかの作業" }).click();
  await pane.getByRole("menuitem", { name: "状態の列を加える" }).click();
  const table = pane
    .getByRole("region")
    .filter({ has: pane.getByRole("combobox") })
    .first();
  const choice = table.getByRole("combobox", { name: "書き込む列" });
  const label = await choice.locator("option").first().innerText();
  const column = /^([A-Z]+) 列/.exec(label)?.[1] ?? "";
  await table.getByText(/^書き込むセル/).click();
  const shown = await table.getByRole("listitem").allInnerTexts();
  expect(shown.length).toBeGreaterThan(1);
  await audit(page);
  await table.getByRole("button", { name: /に加える$/ }).click();
  await expect(pane.getByText(new RegExp(`の ${column} 列に状態を加えました。`))).toBeVisible();

  const [sheet = ""] = await workbench.run((bench) => bench.sheets(), null);
  const column30 = () => workbench.values(`'${sheet}'!${column}1:${column}30`);
  const words = shown.slice(1).map((line) => line.split("→").at(-1)?.trim());
  await expect
    .poll(async () => (await column30()).flat().filter((value) => value !== ""))
    .toEqual(["状態", ...words]);

  await pane.getByRole("button", { name: "元に戻す" }).click();
  await expect(pane.getByText("状態の列を加える前に戻しました。")).toBeVisible();
  expect((await column30()).flat().filter((value) => value !== "")).toEqual([]);
});
