import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { faultsOf, openPackage } from "../support/office-package";
import { audit } from "./support/audit";
import { WorkbenchPage } from "./support/workbench-page";
import { expect, test } from "./support/workbench-test";

const sheet = "'進捗評価（記入例）'";

test("配布用に変換: previewed, converted, sent, turned back; and 数式を修復 for what came back", async ({
  page,
}) => {
  const workbench = await openWithFormulas(page);
  const { pane } = workbench;
  // 61 % on the way from 30 % to 80 %.
  expect(await workbench.value(`${sheet}!O7`)).toBeCloseTo(0.62, 12);
  await workbench.read();
  const before = await formulas(workbench, `${sheet}!O7:S9`);

  await test.step("every formula of ours with what it becomes; nothing is written yet", async () => {
    await begin(workbench);
    const plain = pane.getByRole("list", { name: "Excel だけの数式になるもの（1 件）" });
    await expect(plain.getByText("→ =IF(COUNT(J8,F7,M7)=3,(J8-F7)/(M7-F7),NA())")).toBeVisible();
    const values = pane.getByRole("list", { name: "いまの値になるもの（2 件）" });
    await expect(values.getByText(/Q7:S9 に広がる結果を、まとめて値にします/)).toBeVisible();
    await expect(pane.getByText("正しく表示されていない KPI 関数はありません。")).toBeVisible();
    // =KPI.STATUS() can be made explicit from the same screen.
    await expect(
      pane.getByText("数式を明示する（KPI.STATUS() 1 件）").filter({ visible: true }),
    ).toHaveCount(1);
    expect(await formulas(workbench, `${sheet}!O7:S9`)).toEqual(before);
    await audit(page);
  });

  await test.step("converted: no function of ours is left, and every cell shows what it did", async () => {
    const shown = await workbench.values(`${sheet}!O7:S9`);
    await pane.getByRole("radio", { name: "このブックの中で変換する" }).check();
    await pane.getByRole("button", { name: "3 件を変換する" }).click();
    await expect(
      pane.getByText(/3 件の数式を変換し、シート「数式の変換記録」に記録しました/),
    ).toBeVisible();
    expect((await formulas(workbench, `${sheet}!O7:S9`)).flat().join()).not.toContain("KPI");
    expect(rounded(await workbench.values(`${sheet}!O7:S9`))).toEqual(rounded(shown));
    expect(await workbench.values("数式の変換記録!A4:D5")).toMatchObject([
      ["シート", "セル", "置き換え", "元の数式"],
      ["進捗評価（記入例）", "O7", "数式", "=KPI.PROGRESS(J8,F7,M7)"],
    ]);
  });

  await test.step("saved, opened by a colleague, and turned back from the list alone", async () => {
    const file = await workbench.run(async (bench) => [...(await bench.save())], null);
    await workbench.open({ sample: "progress-review" });
    await workbench.run(
      (bench, bytes) => bench.open(new Uint8Array(bytes), "colleague.xlsx"),
      file,
    );
    await workbench.idle();
    await workbench.read();
    await begin(workbench);
    await expect(pane.getByRole("heading", { name: "変換した数式（3 件）" }).first()).toBeVisible();
    await pane.getByRole("button", { name: "3 件を元の数式に戻す" }).click();
    await expect(pane.getByText("3 件を元の数式に戻しました。")).toBeVisible();
    expect((await formulas(workbench, `${sheet}!O7:Q8`)).map(([first]) => first)).toEqual([
      "=KPI.PROGRESS(J8,F7,M7)",
      "=KPI.STATUS()",
    ]);
    expect(await workbench.value(`${sheet}!R9`)).toBeCloseTo(0.8, 12);
    expect(await workbench.run((bench) => bench.sheets(), null)).not.toContain("数式の変換記録");
  });

  await test.step("a formula with the name that files use is found and entered again", async () => {
    await workbench.write(`${sheet}!O9`, [["=_xldudf_KPI_PROGRESS(J8,F7,M7)"]]);
    await pane.getByRole("button", { name: "戻る" }).click();
    await pane.getByRole("button", { name: "状態を更新" }).click();
    await begin(workbench);
    await pane.getByRole("button", { name: "1 件を修復する" }).click();
    await expect(pane.getByText("1 件の数式を修復しました。")).toBeVisible();
    expect(await formulas(workbench, `${sheet}!O9`)).toEqual([["=KPI.PROGRESS(J8,F7,M7)"]]);
    expect(await workbench.value(`${sheet}!O9`)).toBeCloseTo(0.62, 12);
  });
});

test("a file for sharing: the same workbook without our functions, while the open one stays", async ({
  page,
}) => {
  const workbench = await openWithFormulas(page);
  const { pane } = workbench;
  const block = `${sheet}!O7:S9`;
  const [before, shown] = [await formulas(workbench, block), await workbench.values(block)];
  const sheets = await workbench.run((bench) => bench.sheets(), null);

  const copy =
    await test.step("its name and its new sheet are told, then it is handed over", async () => {
      await workbench.read();
      await begin(workbench);
      await expect(
        pane.getByText(/ファイル「progress-review（配布用）\.xlsx」を作ります.*「数式の変換記録」/),
      ).toBeVisible();
      await audit(page);
      const download = page.waitForEvent("download");
      const thread = page.waitForEvent("worker");
      await pane.getByRole("button", { name: "3 件を変換したファイルを作る" }).click();
      const file = await download;
      // Made beside the thread that cells and pane share.
      expect((await thread).url()).toContain("/kpi/");
      expect(file.suggestedFilename()).toBe("progress-review（配布用）.xlsx");
      await expect(pane.getByText(/3 件の数式を変換したファイル.*を作りました/)).toBeVisible();
      await audit(page);
      return readFile(await file.path());
    });

  await test.step("nothing was written into the open workbook", async () => {
    expect(await formulas(workbench, block)).toEqual(before);
    expect(await workbench.run((bench) => bench.sheets(), null)).toEqual(sheets);
  });

  await test.step("it opens, shows the same, and can be turned back", async () => {
    expect(faultsOf(openPackage(copy))).toEqual([]);
    await workbench.run(
      (bench, bytes) => bench.open(new Uint8Array(bytes), "copy.xlsx"),
      [...copy],
    );
    expect((await formulas(workbench, block)).flat().join()).not.toContain("KPI");
    expect(rounded(await workbench.values(block))).toEqual(rounded(shown));
    expect(await workbench.run((bench) => bench.sheets(), null)).toEqual([
      ...sheets,
      "数式の変換記録",
    ]);
    await pane.getByRole("button", { name: "戻る" }).click();
    await pane.getByRole("button", { name: "状態を更新" }).click();
    await begin(workbench);
    await pane.getByRole("button", { name: "3 件を元の数式に戻す" }).click();
    await expect(pane.getByText("3 件を元の数式に戻しました。")).toBeVisible();
    expect(await formulas(workbench, block)).toEqual(before);
  });
});

function rounded(values: readonly (readonly unknown[])[]): unknown[][] {
  return values.map((row) =>
    row.map((value) => (typeof value === "number" ? Number(value.toFixed(12)) : value)),
  );
}

async function begin({ pane }: WorkbenchPage): Promise<void> {
  await pane.getByRole("button", { name: "ほかの作業" }).click();
  await pane.getByRole("menuitem", { name: "配布と修復" }).click();
  await expect(pane.getByRole("heading", { name: "配布と修復" })).toBeVisible();
}

/** The review sheet, with functions of ours beside it: a number, a word, and a result that spills. */
async function openWithFormulas(page: Page): Promise<WorkbenchPage> {
  const workbench = new WorkbenchPage(page);
  await workbench.open({ sample: "progress-review" });
  await workbench.write(`${sheet}!O7:O8`, [["=KPI.PROGRESS(J8,F7,M7)"], ["=KPI.STATUS()"]]);
  await workbench.write(`${sheet}!Q7`, [["=KPI.TARGET_PATH(F7,M7,2022,2024)"]]);
  return workbench;
}

async function formulas(workbench: WorkbenchPage, address: string): Promise<unknown[][]> {
  await workbench.idle();
  return workbench.run(async (bench, at) => (await bench.read(at)).formulas, address);
}

test("a register written a moment ago is converted by what it shows by now", async ({ page }) => {
  const workbench = new WorkbenchPage(page);
  await workbench.open({ sample: "mie-kpi" });
  const { pane } = workbench;
  await workbench.read();
  await workbench.tab("指標").click();
  await pane.getByRole("button", { name: "台帳を作る", exact: true }).click();
  await pane.getByRole("button", { name: /^台帳を作る（/ }).click();
  await expect.poll(() => workbench.run((bench) => bench.sheets(), null)).toContain("KPI台帳");
  await workbench.idle();
  const shown = await workbench.values("KPI台帳!A4:R11");
  await workbench.tab("概要").click();
  await begin(workbench);
  await expect(pane.getByText(/^そのまま残るもの/)).toHaveCount(0);
  const download = page.waitForEvent("download");
  await pane.getByRole("button", { name: /件を変換したファイルを作る$/ }).click();
  const copy = await readFile(await (await download).path());
  expect(faultsOf(openPackage(copy))).toEqual([]);
  await workbench.run((bench, bytes) => bench.open(new Uint8Array(bytes), "copy.xlsx"), [...copy]);
  expect((await formulas(workbench, "KPI台帳!A4:R11")).flat().join()).not.toContain("KPI.");
  expect(rounded(await workbench.values("KPI台帳!A4:R11"))).toEqual(rounded(shown));
});
