import { expect, test } from "./support/workbench-test";
import { WorkbenchPage } from "./support/workbench-page";

const sheet = "'進捗評価（記入例）'";

test("数式を明示する: previewed, written, followed by the spreadsheet alone, taken back", async ({
  page,
}) => {
  const workbench = new WorkbenchPage(page);
  await workbench.open({ sample: "progress-review" });
  await workbench.write(`${sheet}!N7`, [["=KPI.STATUS()"]]);
  await workbench.write(`${sheet}!P2`, [["=KPI.STATUS()"]]);
  await workbench.read();

  const { pane } = workbench;
  await pane.getByText("数式を明示する（KPI.STATUS() 2 件）").click();
  const planned = pane.getByRole("list", { name: "置き換える数式" });
  await expect(planned.getByText("=KPI.STATUS(J8,F7,M7,F6,M6,J6)")).toBeVisible();
  const kept = pane.getByRole("list", { name: "そのまま残る数式" });
  await expect(kept.getByText("全体の集計を示すため")).toBeVisible();

  await pane.getByRole("button", { name: "1 件の数式を置き換える" }).click();
  await expect(pane.getByText("1 件の数式を置き換えました。")).toBeVisible();
  const formulaOf = (address: string) =>
    workbench.run(async (bench, at) => (await bench.read(at)).formulas[0]?.[0], address);
  expect(await formulaOf(`${sheet}!N7`)).toBe("=KPI.STATUS(J8,F7,M7,F6,M6,J6)");
  expect(await formulaOf(`${sheet}!P2`)).toBe("=KPI.STATUS()");
  expect(await workbench.value(`${sheet}!N7`)).toBe("順調");

  // (0.46 − 0.3) ÷ (0.6 − 0.3) is 0.53.
  await workbench.write(`${sheet}!J8`, [[0.46]]);
  expect(await workbench.value(`${sheet}!N7`)).toBe("やや遅れ");

  await pane.getByRole("button", { name: "元に戻す" }).click();
  await expect(pane.getByText("1 件の数式を元に戻しました。")).toBeVisible();
  expect(await formulaOf(`${sheet}!N7`)).toBe("=KPI.STATUS()");
  await expect.poll(() => workbench.value(`${sheet}!N7`)).toBe("やや遅れ");
});
