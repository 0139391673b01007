import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { WorkbenchPage } from "./support/workbench-page";
import { expect, test } from "./support/workbench-test";

test("Tokyo's table becomes a figure, is edited without a write, written, and taken back", async ({
  page,
}) => {
  const workbench = await opened(page, { sample: "tokyo-logic-model" });
  const { pane } = workbench;
  await pane.getByRole("button", { name: "この表から作る" }).click();
  // The table itself lists layers and areas; its sheet lists eight links.
  const figure = pane.getByRole("group", { name: /KGI/ });
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
  const figure = pane.getByRole("group", { name: "ロジックモデル" });
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
  await workbench.tab(query["lang"] === "en" ? "Logic model" : "ロジックモデル").click();
  return workbench;
}

async function sheets(workbench: WorkbenchPage): Promise<string[]> {
  await workbench.idle();
  return workbench.run((bench) => bench.sheets(), null);
}

async function audit(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .include("iframe")
    // Fluent's focus guards: in the tab order for keyboards, hidden from readers on purpose.
    .exclude(["iframe", "[data-tabster-dummy]"])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
}
