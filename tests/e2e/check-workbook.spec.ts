import type { Page } from "@playwright/test";
import { audit } from "./support/audit";
import { WorkbenchPage } from "./support/workbench-page";
import { expect, test } from "./support/workbench-test";

test("点検: findings are filtered, lead to their cells, and are mended with one step back", async ({
  page,
}) => {
  const workbench = await opened(page, { lang: "ja" });
  const { pane } = workbench;
  const findings = pane.getByRole("list", { name: "指摘の一覧" });
  await audit(page);

  // Mie KPI①: 「毎年の上昇率」 holds ratios to the year before.
  await pane.getByRole("searchbox").fill("derived-row-mislabeled");
  const card = findings.getByRole("article");
  await expect(card).toHaveCount(1);
  await card.getByRole("button", { name: "B12 を選択（シート KPI①）" }).click();
  const label = String(await workbench.value("'KPI①'!B12"));
  expect(label).toContain("上昇率");

  await card.getByRole("button", { name: /^直す/ }).click();
  const panel = card.getByRole("group", { name: "直す" });
  await expect(panel.locator("ins")).toHaveText(label.replace("上昇率", "対前年比"));
  await audit(page);
  await panel.getByRole("button", { name: "1 個のセルを書き換える" }).click();
  await expect(pane.getByText("1 個のセルを書き換えました。")).toBeVisible();
  expect(await workbench.value("'KPI①'!B12")).toBe(label.replace("上昇率", "対前年比"));
  await expect(findings.getByRole("article")).toHaveCount(0);

  await pane.getByRole("button", { name: "元に戻す" }).click();
  await expect(pane.getByText("書き込む前の状態に戻しました。")).toBeVisible();
  expect(await workbench.value("'KPI①'!B12")).toBe(label);
  await expect(findings.getByRole("article")).toHaveCount(1);
});

test("見送り: the reason is kept in 点検結果, survives the next check, and can be undone", async ({
  page,
}) => {
  const workbench = await opened(page, { lang: "ja" });
  const { pane } = workbench;
  const heading = pane.getByRole("heading", { level: 1 });
  const before = Number(/\d+/.exec((await heading.textContent()) ?? "")?.[0]);
  await pane.getByRole("searchbox").fill("derived-row-mislabeled");
  await pane.getByRole("button", { name: /^見送る：/ }).click();
  const panel = pane.getByRole("group", { name: "見送る" });
  await panel.getByRole("textbox").fill("国の様式どおりのため");
  await audit(page);
  await panel.getByRole("button", { name: "理由を書き込んで見送る" }).click();
  await expect(pane.getByText("シート「点検結果」に書き込みました。")).toBeVisible();
  await expect(heading).toHaveText(`指摘 ${before - 1} 件`);
  const rows = await workbench.values("点検結果!A5:L60");
  const waived = rows.filter(([status]) => status === "見送り");
  expect(waived).toHaveLength(1);
  expect(waived[0]).toContain("国の様式どおりのため");

  await pane.getByRole("button", { name: "もう一度点検" }).click();
  await expect(heading).toHaveText(`指摘 ${before - 1} 件`);
  await pane.getByRole("checkbox", { name: /見送った指摘も表示/ }).check();
  await expect(pane.getByText("見送り：国の様式どおりのため")).toBeVisible();

  // The report says what is kept on purpose, and why.
  await pane.getByRole("tab", { name: "ロジックモデル" }).click();
  await pane.getByRole("tab", { name: "説明文" }).click();
  await expect(pane.getByRole("heading", { name: "確認のうえ残した指摘" })).toBeVisible();
  await expect(pane.getByText("（残した理由：国の様式どおりのため）")).toBeVisible();
  await pane.getByRole("tab", { name: /^点検/ }).click();

  await pane.getByRole("button", { name: "元に戻す" }).click();
  await expect(pane.getByText("書き込む前の状態に戻しました。")).toBeVisible();
  await expect(heading).toHaveText(`指摘 ${before} 件`);
  expect(await workbench.run((bench) => bench.sheets(), null)).not.toContain("点検結果");
});

test("machine readability is switched as a group, and kept in the workbook (en, dark, 320 px)", async ({
  page,
}) => {
  const workbench = await opened(page, { lang: "en", theme: "dark", pane: "320" });
  const { pane } = workbench;
  const subject = pane.getByRole("combobox", { name: "Filter by subject" });
  await expect(subject).not.toContainText("Machine readability");
  await pane.getByRole("switch", { name: "Check machine readability" }).check();
  await expect(subject).toContainText("Machine readability");
  await audit(page);
  await subject.selectOption({ label: await optionOf("Machine readability") });
  await expect(pane.getByRole("link", { name: /^Source L\d-\d\d$/ }).first()).toBeVisible();
  await pane.getByRole("button", { name: "Write to a sheet" }).click();
  const panel = pane.getByRole("group", { name: "Write the findings to a sheet" });
  await panel.getByRole("button", { name: /^Write \(rows: \d+\)$/ }).click();
  await expect(pane.getByText("Written to sheet “KPI Findings”.")).toBeVisible();
  expect(await workbench.value("'KPI Findings'!A1")).toBe("Findings");

  async function optionOf(word: string): Promise<string> {
    const options = await subject.locator("option").allTextContents();
    return options.find((option) => option.includes(word)) ?? "";
  }
});

async function opened(page: Page, query: Readonly<Record<string, string>>): Promise<WorkbenchPage> {
  const workbench = new WorkbenchPage(page);
  await workbench.open(query);
  await workbench.read();
  await workbench.tab(query["lang"] === "en" ? "Checks" : "点検").click();
  await workbench.pane.getByRole("heading", { name: /^(指摘 \d+ 件|\d+ findings?)$/ }).waitFor();
  return workbench;
}
