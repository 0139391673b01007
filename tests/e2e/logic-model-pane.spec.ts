import type { Page } from "@playwright/test";
import { audit } from "./support/audit";
import { WorkbenchPage } from "./support/workbench-page";
import { expect, test } from "./support/workbench-test";

test("Tokyo's table becomes a figure, is edited without a write, written, and taken back", async ({
  page,
}) => {
  const workbench = await opened(page, { sample: "tokyo-logic-model" });
  const { pane } = workbench;
  await pane.getByRole("button", { name: "この表から作る" }).click();
  // The table itself lists layers and areas; its sheet lists eight links.
  const figure = pane.getByRole("application", { name: /KGI/ });
  const areas = [
    "テクノロジーの導入・活用",
    "人材育成",
    "改善活動の実施",
    "取組の横展開",
    "働きやすい職場環境が整った事業所の増加",
  ];
  for (const area of areas) {
    await expect(figure.getByRole("button", { name: new RegExp(`^${area}`) })).toBeVisible();
  }
  await expect(figure.locator("[data-link]")).toHaveCount(8);
  await audit(page);

  // By keyboard: along the layer, then into the editor.
  const first = figure.getByRole("button", { name: /^人材育成/ });
  await first.focus();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(pane.getByRole("button", { name: "これを削除" })).toBeVisible();

  await pane.getByRole("button", { name: "領域・目標を加える" }).click();
  await pane.getByLabel("名前", { exact: true }).fill("気運の醸成");
  await pane.getByRole("button", { name: "加える", exact: true }).click();
  const added = figure.getByRole("button", { name: /^気運の醸成/ });
  await expect(added).toHaveAttribute("aria-pressed", "true");
  await pane.getByLabel("つながる先").selectOption({ label: "人材育成" });
  await pane.getByRole("button", { name: "つなぐ", exact: true }).click();
  await pane.getByLabel("つながりの説明").fill("表彰により受講する事業所が増える");
  await pane.getByLabel("前提").click();
  await expect(figure.locator("[data-link]")).toHaveCount(9);
  await pane.getByRole("button", { name: "一つ戻す" }).click();
  await pane.getByRole("button", { name: "一つ戻す" }).click();
  await expect(figure.locator("[data-link]")).toHaveCount(8);
  await pane.getByRole("button", { name: "やり直す" }).click();
  await expect(figure.locator("[data-link]")).toHaveCount(9);
  expect(await sheets(workbench)).not.toContain("ロジックモデル");

  await pane.getByRole("button", { name: "シートに書く" }).click();
  await expect(pane.getByText("新しいシート「ロジックモデル」を作ります。")).toBeVisible();
  await pane.getByRole("button", { name: "書き込む", exact: true }).click();
  await expect(pane.getByText("シート「ロジックモデル」に書き込みました。")).toBeVisible();
  await expect(pane.getByText("シートと同じ内容です。")).toBeVisible();
  expect(await sheets(workbench)).toContain("ロジックモデル");
  await pane.getByRole("button", { name: "元に戻す" }).click();
  await expect(pane.getByText("書き込む前の状態に戻しました", { exact: false })).toBeVisible();
  expect(await sheets(workbench)).not.toContain("ロジックモデル");
  // What was made here is not lost with the sheet.
  await expect(figure.locator("[data-link]")).toHaveCount(9);
});

test("a link is drawn by dragging from a box to another", async ({ page }) => {
  const { pane } = await opened(page, {});
  await pane.getByRole("button", { name: "全国のモデルで始める" }).click();
  const figure = pane.getByRole("application", { name: "ロジックモデル" });
  // Five areas lead to the goal, and the goal to what it is for.
  await expect(figure.locator("[data-link]")).toHaveCount(6);
  const from = figure.getByRole("button", { name: /^人材育成/ });
  const to = figure.getByRole("button", { name: /^改善活動の実施/ });
  await from.hover();
  const handle = await from.locator("[data-handle]").boundingBox();
  const target = await to.boundingBox();
  if (!handle || !target) throw new Error("nothing to drag");
  await page.mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2);
  await page.mouse.down();
  await page.mouse.move(target.x + target.width / 2, target.y + target.height / 2, { steps: 5 });
  await page.mouse.up();
  await expect(figure.locator("[data-link]")).toHaveCount(7);
  await expect(pane.getByLabel("つながりの説明")).toBeVisible();

  // Zoom: by the buttons, by keys, and back to the width of the pane.
  const drawn = figure.locator("svg").first();
  const width = async () => (await drawn.boundingBox())?.width ?? 0;
  await pane.getByRole("button", { name: "幅に合わせる" }).click();
  const fitting = await width();
  expect(fitting).toBeLessThanOrEqual((await figure.boundingBox())?.width ?? 0);
  await pane.getByRole("button", { name: "拡大" }).click();
  expect(await width()).toBeGreaterThan(fitting * 1.2);
  await from.focus();
  await page.keyboard.press("0");
  expect(await width()).toBeCloseTo(fitting, 0);
});

test("title, layers, notes and exclusions are edited and kept in the sheet's table", async ({
  page,
}) => {
  const workbench = await opened(page, { sample: "tokyo-logic-model", pane: "320" });
  const { pane } = workbench;
  await pane.getByRole("button", { name: "この表から作る" }).click();
  await pane.getByRole("button", { name: "表題・層・注記" }).click();
  const panel = pane.getByRole("region", { name: "表題・層・注記" });
  await panel.getByLabel("表題").fill("県のロジックモデル");
  const figure = pane.getByRole("application", { name: "県のロジックモデル" });
  await panel.getByRole("button", { name: /^現在/ }).click();
  await panel.getByLabel("新しい層の名前").fill("県の施策");
  await page.keyboard.press("Enter");
  await expect(figure).toBeVisible();
  await panel.getByRole("button", { name: /^「県の施策」を一つ上へ/ }).click();
  // The keyboard stays with the layer that moved.
  await page.keyboard.press("Enter");
  await expect(panel.getByRole("button", { name: /^「県の施策」を一つ上へ/ })).toBeFocused();
  await panel.getByLabel("新しい注記").fill("※数値は国の調査による");
  await page.keyboard.press("Enter");
  await expect(figure).toContainText("※数値は国の調査による");
  await panel.getByLabel("KPI にしない指標の名前").fill("来場者数");
  await page.keyboard.press("Enter");
  await panel.getByLabel("理由・基準").last().fill("県の施策の効果を測れない");
  await panel.getByRole("button", { name: /^目標/ }).click();
  await panel.getByRole("button", { name: "この層を削除" }).click();
  await expect(panel.getByRole("group", { name: /領域・目標が 1 件あります/ })).toBeFocused();
  await audit(page);
  await panel.getByRole("button", { name: "やめる" }).click();
  await page.keyboard.press("Escape");
  await expect(panel).toBeHidden();

  await pane.getByRole("button", { name: "シートに書く" }).click();
  await pane.getByRole("button", { name: "書き込む", exact: true }).click();
  await expect(pane.getByText("シートと同じ内容です。")).toBeVisible();
  const cells = (await workbench.values("ロジックモデル!L3:R40")).map((row) => row.map(String));
  // A row each: title, note, exclusion with its criterion, and the new layer, which is empty.
  for (const words of [
    ["県のロジックモデル"],
    ["※数値は国の調査による"],
    ["来場者数", "県の施策の効果を測れない"],
    ["県の施策"],
  ]) {
    expect(cells.filter((row) => words.every((word) => row.includes(word)))).toHaveLength(1);
  }
});

test("a figure that is of before is drawn anew on the user's word", async ({ page }) => {
  const workbench = await opened(page, { sample: "tokyo-logic-model" });
  const { pane } = workbench;
  await pane.getByRole("button", { name: "この表から作る" }).click();
  await pane.getByRole("button", { name: "左から右への図にする" }).click();
  await pane.getByRole("button", { name: "シートに書く" }).click();
  await expect(pane.getByRole("radio", { name: "左から右へ" })).toBeChecked();
  await pane.getByRole("button", { name: "書き込む", exact: true }).click();
  await expect(pane.getByText("シートと同じ内容です。")).toBeVisible();

  const column = (await workbench.values("ロジックモデル!M1:M40")).map(([cell]) => cell);
  const row = column.indexOf("人材育成") + 1;
  await workbench.write(`ロジックモデル!M${row}`, [["人を育てる"]]);
  await workbench.tab("概要").click();
  await pane.getByRole("button", { name: /^状態を更新/ }).click();
  await workbench.tab("ロジックモデル").click();
  await expect(pane.getByText("シートの図が、表の内容と違います")).toBeVisible();
  await pane.getByRole("button", { name: "描き直す" }).click();
  await pane.getByRole("button", { name: "書き込む", exact: true }).click();
  await expect(pane.getByText("シートの図が、表の内容と違います")).toBeHidden();
  await expect(pane.getByText("シートと同じ内容です。")).toBeVisible();
});

for (const form of [
  { lang: "ja", theme: "dark", pane: "320" },
  { lang: "en", theme: "light", pane: "600" },
]) {
  test(`Mie's indicators are placed with reasons, and said in prose (${form.lang}, ${form.pane})`, async ({
    page,
  }) => {
    const ja = form.lang === "ja";
    const { pane } = await opened(page, form);
    await pane.getByRole("button", { name: ja ? "この表から作る" : /^Make it from/ }).click();
    await pane
      .getByText(ja ? /^置いた指標 \d+ 件とその理由$/ : /^Indicators placed, and why/)
      .click();
    await expect(
      pane.getByText(ja ? /名前に「.+」とあります/ : /its name says/).first(),
    ).toBeVisible();
    await pane.getByRole("tab", { name: ja ? "一覧" : "List" }).click();
    await expect(
      pane.getByText("ＩＣＴ・介護ロボット等の導入率").filter({ visible: true }).first(),
    ).toBeVisible();
    await audit(page);
    await pane.getByRole("tab", { name: ja ? "説明文" : "Prose" }).click();
    const paper = pane.getByRole("article");
    if (ja) {
      await expect(paper).toContainText("である。");
      await pane.getByRole("radio", { name: /^敬体/ }).click();
      await expect(paper).toContainText("です。");
      await expect(paper).not.toContainText("である。");
    } else await expect(paper).toContainText("[Introducing and using technology]");
    await audit(page);
  });
}

async function opened(page: Page, query: Readonly<Record<string, string>>): Promise<WorkbenchPage> {
  const workbench = new WorkbenchPage(page);
  await workbench.open(query);
  await workbench.read();
  await workbench.tab(query["lang"] === "en" ? "Model" : "ロジックモデル").click();
  return workbench;
}

async function sheets(workbench: WorkbenchPage): Promise<string[]> {
  await workbench.idle();
  return workbench.run((bench) => bench.sheets(), null);
}
