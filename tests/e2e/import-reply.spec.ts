import { strToU8 } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { audit } from "./support/audit";
import { WorkbenchPage } from "./support/workbench-page";
import { expect, test } from "./support/workbench-test";

const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

test("a centre imports a municipality's reply and sees the count go from 1 to 2 of 5", async ({
  page,
}) => {
  const workbench = new WorkbenchPage(page);
  await workbench.open();
  const { pane } = workbench;

  await test.step("Mie's workbook with the centre's list of municipalities, counted in 台帳", async () => {
    await addList();
    await workbench.read();
    await pane.getByRole("button", { name: "台帳を作る", exact: true }).click();
    await pane.getByRole("button", { name: /^台帳を作る（8 行）/ }).click();
    await expect(pane.getByText("シート「KPI台帳」に書き込みました。")).toBeVisible();
    expect(String(await workbench.value("KPI台帳!C10"))).toContain("利用している市町数");
    await workbench.write("KPI台帳!M10:N10", [
      ["=KPI.COUNT_REACHING(市町!B2:B6,0.3)", "2026年3月"],
    ]);
    expect(await workbench.value("KPI台帳!I10")).toBe(5);
    expect(await workbench.value("KPI台帳!M10")).toBe(1);
    await pane.getByRole("button", { name: "戻る" }).click();
    await pane.getByRole("button", { name: "状態を更新" }).click();
  });

  await test.step("the reply is chosen, and shown before anything is written", async () => {
    await pane.getByRole("button", { name: "ほかの作業" }).click();
    await pane.getByRole("menuitem", { name: "実績を取り込む" }).click();
    await expect(pane.getByRole("heading", { name: "実績を取り込む" })).toBeVisible();
    await audit(page);
    const reply = await writeXlsx({
      sheets: [
        {
          name: "回答",
          rows: [
            ["ケアプランデータ連携システムの利用状況について（回答）", null],
            [null, null],
            ["市町名", "利用割合（令和７年度）"],
            ["四日市市", "31.2％"],
            ["亀山市", "未集計"],
          ],
        },
      ],
    });
    // Read beside the thread that cells and pane share.
    const thread = page.waitForEvent("worker");
    await choose("回答（四日市市）.xlsx", xlsx, reply);
    expect((await thread).url()).toContain("/kpi/");
    const row = pane.getByRole("list", { name: "取り込む値（1 件）" });
    await expect(row.getByText("（空） → 31.2%")).toBeVisible();
    await expect(row.getByText(/回答!B4/)).toBeVisible();
    await expect(pane.getByText(/数値のないセル.*1 個は取り込みません/)).toBeVisible();
    expect(await workbench.value("市町!B3")).toBe("");
    await audit(page);
  });

  await test.step("on the user's word it is written: 2 of 5, and one step back", async () => {
    await pane.getByRole("button", { name: "1 件を書き込む" }).click();
    await expect(pane.getByText("1 件の値を書き込みました。")).toBeVisible();
    expect(await workbench.value("市町!B3")).toBe(0.312);
    expect(await workbench.value("KPI台帳!M10")).toBe(2);
    // The same reply again brings nothing new.
    await expect(pane.getByText("すでに同じ値（1 件）")).toBeVisible();
    await pane.getByRole("button", { name: "元に戻す" }).click();
    await expect(pane.getByText("取り込む前の状態に戻しました。")).toBeVisible();
    expect(await workbench.value("KPI台帳!M10")).toBe(1);
  });

  await test.step("a CSV in Shift_JIS, and a value that stands there already is only replaced on a tick", async () => {
    await pane.getByRole("button", { name: "別の表を選ぶ" }).click();
    // 市町名,利用割合（令和７年度） / 四日市市,31.2% / 東員町,40.0%
    const csv = [
      ...[0x8e, 0x73, 0x92, 0xac, 0x96, 0xbc, 0x2c, 0x97, 0x98, 0x97, 0x70, 0x8a, 0x84, 0x8d, 0x87],
      ...[0x81, 0x69, 0x97, 0xdf, 0x98, 0x61, 0x82, 0x56, 0x94, 0x4e, 0x93, 0x78, 0x81, 0x6a, 0x0a],
      ...[0x8e, 0x6c, 0x93, 0xfa, 0x8e, 0x73, 0x8e, 0x73, ...strToU8(",31.2%\n")],
      ...[0x93, 0x8c, 0x88, 0xf5, 0x92, 0xac, ...strToU8(",40.0%\n")],
    ];
    await choose("回答.csv", "text/csv", Uint8Array.from(csv));
    await expect(pane.getByRole("button", { name: "1 件を書き込む" })).toBeVisible();
    const present = pane.getByRole("checkbox", { name: /東員町/ });
    await expect(present).not.toBeChecked();
    await present.check();
    await pane.getByRole("button", { name: "2 件を書き込む" }).click();
    await expect(pane.getByText("2 件の値を書き込みました。")).toBeVisible();
    expect(await workbench.values("市町!B2:B3")).toEqual([[0.4], [0.312]]);
  });

  await test.step("a damaged file is told, and nothing is written", async () => {
    await pane.getByRole("button", { name: "別の表を選ぶ" }).click();
    await choose("壊れた.xlsx", xlsx, Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]));
    await expect(pane.getByRole("alert").getByText("ファイルが壊れています")).toBeVisible();
    expect(await workbench.values("市町!B2:B3")).toEqual([[0.4], [0.312]]);
  });

  async function choose(name: string, mimeType: string, bytes: Uint8Array) {
    await pane
      .locator('input[type="file"]')
      .setInputFiles({ name, mimeType, buffer: Buffer.from(bytes) });
  }

  /** As somebody does who works in the workbook; 東員町 is in Mie's document with 37.8％. */
  async function addList() {
    const frame = page.frames().find((one) => one.parentFrame() !== null);
    await frame?.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.add("市町");
        await context.sync();
      }),
    );
    await workbench.write("市町!A1:B6", [
      ["市町名", "利用割合（令和７年度）"],
      ["東員町", "37.8％"],
      ["四日市市", ""],
      ["桑名市", "12.5％"],
      ["津市", "8.0％"],
      ["亀山市", ""],
    ]);
  }
});
