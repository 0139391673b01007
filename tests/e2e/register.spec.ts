import { expect, test } from "./support/workbench-test";
import { WorkbenchPage } from "./support/workbench-page";

const names = /ＩＣＴ・介護ロボット等の導入率/;

test("Mie's staff build the register of their four sheets, and follow it for a year", async ({
  page,
}) => {
  const workbench = new WorkbenchPage(page);
  await workbench.open();
  const { pane } = workbench;

  await test.step("read, build, write: three clicks to a status in a cell, and a tick for a goal in a sentence", async () => {
    await workbench.read();
    await pane.getByRole("button", { name: "台帳を作る", exact: true }).click();
    // Eight stand in tables. The goal of KPI② stands in a sentence: it is offered, not taken.
    const write = pane.getByRole("button", { name: "台帳を作る（8 行）" });
    await expect(write).toBeVisible();
    const offered = pane.getByRole("checkbox", { name: /^台帳に入れる：専門家による伴走支援/ });
    await expect(offered).not.toBeChecked();
    expect(await sheets()).not.toContain("KPI台帳");
    await offered.check();
    await pane.getByRole("button", { name: "台帳を作る（9 行）" }).click();
    await expect(pane.getByText("シート「KPI台帳」に書き込みました。")).toBeVisible();
    expect(await workbench.value("KPI台帳!R4")).toBe("未測定");
    expect(await workbench.values("KPI台帳!I5:I5")).toEqual([["３事業所以上/年"]]);
  });

  await test.step("36 % in 2026 is やや遅れ: 0.625 of the way to the 42 % that were planned", async () => {
    await workbench.write("KPI台帳!M4:N4", [[0.36, "2026年"]]);
    expect(await workbench.value("KPI台帳!Q4")).toBeCloseTo(0.625, 12);
    expect(await workbench.value("KPI台帳!R4")).toBe("やや遅れ");
    await pane.getByRole("button", { name: "戻る" }).click();
    await pane.getByRole("button", { name: "状態を更新" }).click();
    const card = pane.getByRole("listitem").filter({ hasText: names });
    await expect(card.first()).toContainText("やや遅れ");
    await expect(card.first()).toContainText("＝ 0.625");
  });

  await test.step("a row inserted above in their table breaks nothing, and nothing is doubled", async () => {
    await insertRow("KPI①", "2:2");
    await workbench.idle();
    expect(await workbench.value("'KPI①'!C12")).toBe("26.0％");
    expect(await workbench.value("KPI台帳!G4")).toBe(0.26);
    expect(await workbench.value("KPI台帳!R4")).toBe("やや遅れ");
    await pane.getByRole("button", { name: "状態を更新" }).click();
    await pane.getByRole("button", { name: "台帳を作る", exact: true }).click();
    await expect(pane.getByText("「KPI台帳」は最新です", { exact: false })).toBeVisible();
    await expect(pane.getByRole("button", { name: /行）$/ })).toHaveCount(0);
  });

  await test.step("an update is taken back in one step", async () => {
    await workbench.write("'KPI③'!B14:F14", [[6, "出前講座の開催回数", "１年間", "3回", "8回"]]);
    await pane.getByRole("button", { name: "戻る" }).click();
    await pane.getByRole("button", { name: "状態を更新" }).click();
    await pane.getByRole("button", { name: "台帳を作る", exact: true }).click();
    await pane.getByRole("button", { name: "台帳に書き込む（1 行）" }).click();
    await expect(pane.getByText("シート「KPI台帳」に書き込みました。")).toBeVisible();
    expect(await workbench.value("KPI台帳!C13")).toBe("出前講座の開催回数");
    await pane.getByRole("button", { name: "元に戻す" }).click();
    await expect(pane.getByText("台帳を書き込む前の状態に戻しました。")).toBeVisible();
    expect(await workbench.value("KPI台帳!C13")).toBe("");
    expect(await workbench.value("KPI台帳!M4")).toBe(0.36);
  });

  /** As somebody does who works in the staff's sheet, through the add-in's own Office.js. */
  async function insertRow(sheet: string, rows: string) {
    const frame = page.frames().find((one) => one.parentFrame() !== null);
    await frame?.evaluate(
      ([name, address]) =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem(name).getRange(address).insert("Down");
          await context.sync();
        }),
      [sheet, rows] as const,
    );
  }

  async function sheets() {
    await workbench.idle();
    return workbench.run((bench) => bench.sheets(), null);
  }
});
