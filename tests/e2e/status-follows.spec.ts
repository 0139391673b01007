import { expect, test } from "./support/workbench-test";
import { WorkbenchPage } from "./support/workbench-page";

const sheet = "'進捗評価（記入例）'";

test("STATUS() in a row tells that row's status and follows its cells", async ({ page }) => {
  const workbench = new WorkbenchPage(page);
  await workbench.open({ sample: "progress-review" });
  // 離職率 in row 10: 16.0 % to 13.5 %, planned 14.5 % for 令和７年度, actual 14.9 %: pace 0.73.
  await workbench.write(`${sheet}!P10`, [["=KPI.STATUS()"]]);
  expect(await workbench.value(`${sheet}!P10`)).toBe("やや遅れ");

  // On the plan, it is 順調; the cell follows without anything being pressed.
  await workbench.write(`${sheet}!J11`, [[0.145]]);
  await expect.poll(() => workbench.value(`${sheet}!P10`)).toBe("順調");
  await workbench.write(`${sheet}!J11`, [[0.165]]);
  await expect.poll(() => workbench.value(`${sheet}!P10`)).toBe("後退");
});

test("elsewhere it counts all", async ({ page }) => {
  const workbench = new WorkbenchPage(page);
  await workbench.open({ sample: "progress-review" });
  await workbench.write(`${sheet}!P2`, [["=KPI.STATUS()"]]);
  expect(await workbench.value(`${sheet}!P2`)).toBe(
    "全8指標：達成 2、順調 2、概ね順調 1、やや遅れ 1、後退 1、判定不能 1",
  );
});

test("状態を更新 says what changed", async ({ page }) => {
  const workbench = new WorkbenchPage(page);
  await workbench.open({ sample: "progress-review" });
  await workbench.read();
  await workbench.write(`${sheet}!J11`, [[0.145]]);
  await workbench.pane.getByRole("button", { name: "状態を更新" }).click();
  await expect(
    workbench.pane.getByText("1 件の状態が変わりました").filter({ visible: true }).first(),
  ).toBeVisible();
});
