import type { Page } from "@playwright/test";
import { audit } from "./support/audit";
import { WorkbenchPage } from "./support/workbench-page";
import { expect, test } from "./support/workbench-test";

const rate = "ＩＣＴ・介護ロボット等の導入率";

test("Mie's staff set KPI① by the wizard, enter 36 % in their own table, and see やや遅れ", async ({
  page,
}) => {
  const workbench = new WorkbenchPage(page);
  await workbench.open();
  const { pane } = workbench;
  const next = () => pane.getByRole("button", { name: /^次へ/ }).click();

  await test.step("the register is built from the four sheets", async () => {
    await workbench.read();
    await pane.getByRole("button", { name: "台帳を作る", exact: true }).click();
    await pane.getByRole("button", { name: "台帳を作る（8 行）" }).click();
    await expect(pane.getByText("シート「KPI台帳」に書き込みました。")).toBeVisible();
    await pane.getByRole("button", { name: "戻る" }).click();
  });

  await test.step("what is measured: the selected row's words stand there, the rest is typed", async () => {
    await inSheet(page, "KPI①", "D11", "select");
    await workbench.tab("指標").click();
    await pane.getByRole("button", { name: "指標を定義する", exact: true }).click();
    await pane.getByRole("button", { name: "選択中の行から" }).click();
    await expect(pane.getByRole("textbox", { name: "指標名" })).toHaveValue(rate);
    await pane.getByRole("textbox", { name: "出典" }).fill("介護サービス情報公表システム");
    await pane.getByRole("textbox", { name: "次回公表" }).fill("令和９年３月");
    await expect(pane.getByText("名前に「導入」とあるため")).toBeVisible();
    await audit(page);
  });

  await test.step("values are echoed as understood; the path, its rate and how bold it is", async () => {
    await next();
    await pane.getByRole("textbox", { name: "目標の値" }).fill("90％超");
    await expect(pane.getByText("→ 90.0%超")).toBeVisible();
    await expect(pane.getByText("毎年 +16 ポイントが必要です。")).toBeVisible();
    const plan = pane.getByRole("row").filter({ hasText: "2026年" });
    await expect(plan).toContainText("42.0%");
    await expect(plan).toContainText("162%");
    await expect(pane.getByText("参考（全国）の同じ時点の値と同じです。")).toBeVisible();
    await audit(page);
  });

  await test.step("criteria, and what it leads to", async () => {
    await next();
    for (const criterion of ["継続性", "合理性", "簡易性"]) {
      const group = pane.getByRole("radiogroup", { name: criterion });
      await group.getByRole("radio", { name: "○ 満たす" }).check();
    }
    await pane.getByRole("radio", { name: "はい、動かせる" }).check();
    await pane.getByRole("radio", { name: "はい、置ける" }).check();
    await audit(page);
    await next();
    await pane.getByRole("combobox", { name: "つながる先" }).selectOption({ index: 1 });
    await pane.getByRole("textbox", { name: "つながりの説明" }).fill("機器により負担が減る");
    await expect(
      pane.getByRole("img", { name: new RegExp(`^つながりの図：${rate}`) }),
    ).toBeVisible();
    await audit(page);
  });

  await test.step("only what was said is written, and taken back in one step", async () => {
    await next();
    await expect(pane.getByText("シート「KPI台帳」の 4 行目の、下のセルだけ")).toBeVisible();
    const row = "KPI台帳!A4:AH4";
    const before = await workbench.values(row);
    await audit(page);
    const write = pane.getByRole("button", { name: /^台帳に書き込む（\d+ セル）$/ });
    await write.click();
    await expect(pane.getByText("シート「KPI台帳」に書き込みました。")).toBeVisible();
    expect(await workbench.value("KPI台帳!I4")).toBe("90％超");
    expect(await workbench.value("KPI台帳!G4")).toBe(0.26);
    expect(await workbench.value("KPI台帳!T4")).toBe("介護サービス情報公表システム");
    await pane.getByRole("button", { name: "元に戻す" }).click();
    await expect(pane.getByText("書き込む前の状態に戻しました。", { exact: false })).toBeVisible();
    expect(await workbench.values(row)).toEqual(before);
    await write.click();
    await expect(pane.getByText("シート「KPI台帳」に書き込みました。")).toBeVisible();
  });

  await test.step("36 % for 2026 in their own table: やや遅れ, 0.625 of the way to 42 %", async () => {
    await inSheet(page, "KPI①", "12:12", "insert");
    await workbench.write("'KPI①'!B12:D12", [["実績値", "26.0％", "36.0％"]]);
    await expect.poll(() => workbench.value("KPI台帳!R4")).toBe("やや遅れ");
    await pane.getByRole("button", { name: "戻る" }).click();
    await workbench.tab("概要").click();
    await pane.getByRole("button", { name: "状態を更新" }).click();
    const card = pane.getByRole("listitem").filter({ hasText: rate }).first();
    await expect(card).toContainText("やや遅れ");
    await expect(card).toContainText("＝ 0.625");
  });
});

test("Tokyo's staff record the stages of the discussion, and exclude 国主催フォーラム with its criterion", async ({
  page,
}) => {
  const workbench = new WorkbenchPage(page);
  await workbench.open({ sample: "tokyo-logic-model" });
  const { pane } = workbench;
  const go = (step: string) =>
    pane.getByRole("navigation", { name: "手順" }).getByRole("button", { name: step }).click();
  const write = async () => {
    await go("確認");
    await pane.getByRole("button", { name: /^台帳に書き込む/ }).click();
    await expect(pane.getByText("シート「KPI台帳」に書き込みました。")).toBeVisible();
  };
  await workbench.read();
  await workbench.tab("指標").click();

  await test.step("介護テクノロジーの導入事業所数 is a draft; the schedule of their sheet says who decides next", async () => {
    await pane
      .getByRole("button", { name: "この指標を定義し直す：介護テクノロジーの導入事業所数" })
      .click();
    await pane.getByRole("combobox", { name: "段階" }).selectOption("意見聴取");
    await pane.getByText("シートにある予定から選ぶ", { exact: false }).click();
    await pane.getByRole("button", { name: "次に決める場にする：令和8年度第2回" }).click();
    await expect(pane.getByRole("textbox", { name: "次に決める場" })).toHaveValue("令和8年度第2回");
    await write();
    expect(await workbench.value("KPI台帳!X4")).toBe("意見聴取");
    expect(await workbench.value("KPI台帳!Y4")).toBe("令和8年度第2回");
  });

  await test.step("a visitor count of the state's forum is no KPI: the wizard says why, staff decide", async () => {
    await pane.getByRole("button", { name: "別の指標を定義する" }).click();
    await pane.getByRole("button", { name: "新しく始める" }).click();
    await pane.getByRole("textbox", { name: "指標名" }).fill("国主催フォーラムの参加者数");
    await expect(pane.getByText("名前に「国主催」とあります。", { exact: false })).toBeVisible();
    await go("基準");
    await pane.getByRole("radio", { name: "いいえ、効果が期待できない" }).check();
    await go("確認");
    const confirm = pane.getByRole("button", { name: /^台帳に書き込む/ });
    await expect(confirm).toBeDisabled();
    await pane.getByText("「基準」へ").click();
    await pane.getByRole("radio", { name: "KPI としない" }).check();
    await write();
    expect(await workbench.value("KPI台帳!C5")).toBe("国主催フォーラムの参加者数");
    expect(await workbench.value("KPI台帳!AC5")).toBe("県が影響を及ぼせない");
  });

  await test.step("the report shows both", async () => {
    await pane.getByRole("button", { name: "戻る" }).click();
    await workbench.tab("ロジックモデル").click();
    await pane.getByRole("button", { name: "この表から作る" }).click();
    await pane.getByRole("tab", { name: /説明|文章/ }).click();
    await expect(
      pane.getByText("「国主催フォーラムの参加者数」は、指標としない。", { exact: false }),
    ).toBeVisible();
    await expect(
      pane.getByText("次は、「令和8年度第2回」で決める。", { exact: false }),
    ).toBeVisible();
  });
});

test("a draft outlives the pane, and a count over a list follows the list", async ({ page }) => {
  const workbench = new WorkbenchPage(page);
  await workbench.open();
  const { pane } = workbench;
  await workbench.write("'KPI④'!J2:K8", [
    ["市町", "利用率"],
    ["東員町", 0.378],
    ["津市", 0.28],
    ["四日市市", 0.295],
    ["松阪市", 0.12],
    ["伊勢市", ""],
    ["合計", 0.2],
  ]);
  await workbench.read();
  await workbench.tab("指標").click();
  await pane.getByRole("button", { name: "指標を定義する", exact: true }).click();
  await pane.getByRole("button", { name: "一覧から数える指標を始める" }).click();
  await pane.getByRole("textbox", { name: "指標名" }).fill("３割以上が利用する市町数");
  await pane.getByRole("button", { name: "「市町」にする" }).click();

  await test.step("the pane is closed and opened again", async () => {
    await expect(pane.getByText("下書きを保存しました。")).toBeVisible();
    await page
      .frames()
      .find((one) => one.parentFrame() !== null)
      ?.evaluate(() => {
        location.reload();
      });
    await workbench.read();
    await workbench.tab("指標").click();
    await pane.getByRole("button", { name: "指標を定義する", exact: true }).click();
    await pane.getByRole("button", { name: "下書きを続ける：３割以上が利用する市町数" }).click();
    await expect(pane.getByRole("textbox", { name: "単位" })).toHaveValue("市町");
  });

  await test.step("one of five reaches it; 四日市市 is next", async () => {
    await pane.getByRole("button", { name: /^次へ/ }).click();
    await inSheet(page, "KPI④", "J2:K8", "select");
    await pane.getByRole("button", { name: "選択範囲を使う" }).click();
    await expect(pane.getByRole("textbox", { name: "一覧の範囲" })).toHaveValue("'KPI④'!J2:K8");
    await pane.getByRole("textbox", { name: "基準" }).fill("30％以上");
    await expect(
      pane.getByText("5 のうち 1 が基準に達しています。", { exact: false }),
    ).toBeVisible();
    await expect(pane.getByRole("row").nth(1)).toContainText("四日市市");
    await pane.getByRole("textbox", { name: "目標の値" }).fill("60％");
    await pane.getByRole("button", { name: "目標を 3 にする" }).click();
    await audit(page);
    await pane.getByRole("navigation").getByRole("button", { name: "確認" }).click();
    await pane.getByRole("button", { name: /^台帳に書き込む/ }).click();
    await expect(pane.getByText("シート「KPI台帳」に書き込みました。")).toBeVisible();
    expect(await workbench.value("KPI台帳!M4")).toBe(1);
    await workbench.write("'KPI④'!K5", [[0.31]]);
    expect(await workbench.value("KPI台帳!M4")).toBe(2);
  });
});

/** As somebody does who works in the staff's sheet, through the add-in's own Office.js. */
async function inSheet(page: Page, sheet: string, cells: string, what: "insert" | "select") {
  const frame = page.frames().find((one) => one.parentFrame() !== null);
  await frame?.evaluate(
    ([name, address, action]) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(name).getRange(address);
        if (action === "insert") range.insert("Down");
        else range.select();
        await context.sync();
      }),
    [sheet, cells, what] as const,
  );
}
