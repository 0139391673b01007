/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import type { KpiWorkbook } from "../../../src/app/kpi-workbook";
import { judgeIndicator } from "../../../src/core/indicator/judge-indicator";
import { err, ok } from "../../../src/core/result";
import { readWorkbook } from "../../../src/core/table/read-workbook";
import { sheetOf, workbookOf } from "../../support/sheet-snapshot";
import { emptyWorkbook } from "../support/sample-workbook";
import { showPane } from "../support/show-pane";

function planWorkbook(isProtected = false): KpiWorkbook {
  const sheet = sheetOf("計画", [
    ["指標", "単位", "現状値（2025年）", "実績値（2026年）", "目標値（2026年）"],
    ["参加者数", "人", 190, 195, 200],
  ]);
  const snapshot = workbookOf([{ ...sheet, protected: isProtected }]);
  const reading = readWorkbook(snapshot);
  const indicators = reading.tables.flatMap((table) => table.indicators);
  const verdicts = new Map(indicators.map((one) => [one.id, judgeIndicator(one)]));
  return { ...emptyWorkbook, snapshot, reading, staffReading: reading, verdicts };
}

async function begin(workbook: KpiWorkbook = planWorkbook()) {
  const shown = await showPane({ state: { kind: "ready", workbook } });
  await shown.user.click(screen.getByRole("button", { name: "ほかの作業" }));
  await shown.user.click(screen.getByRole("menuitem", { name: "状態の列を加える" }));
  return shown;
}
const add = () => screen.getByRole("button", { name: /に加える$/ });

test("the column is chosen, previewed, written and taken back", async () => {
  const { user, dependencies } = await begin();
  expect(await screen.findByRole("heading", { name: "状態の列" })).toBeVisible();
  const choice = screen.getByRole("combobox", { name: "書き込む列" });
  expect(choice).toHaveDisplayValue("F 列（表のすぐ右）");
  await user.selectOptions(choice, "G 列");
  await user.click(screen.getByText("書き込むセル 2 個"));
  expect(screen.getByText(/参加者数 → やや遅れ/)).toBeVisible();
  expect(dependencies.statusColumn.written).toEqual([]);
  await user.click(add());
  expect(dependencies.statusColumn.written).toEqual([expect.objectContaining({ column: 6 })]);
  expect(await screen.findByText("シート「計画」の G 列に状態を加えました。")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "元に戻す" }));
  expect(dependencies.statusColumn.undone).toHaveLength(1);
  expect(await screen.findByText("状態の列を加える前に戻しました。")).toBeVisible();
});

test("a protected sheet is told, and there is nothing to press", async () => {
  await begin(planWorkbook(true));
  expect(await screen.findByText(/シートが保護されています/)).toBeVisible();
  expect(screen.queryByRole("button", { name: /に加える$/ })).toBeNull();
});

test("a table that changed meanwhile, and a refusal of Excel, are told", async () => {
  const { user, dependencies } = await begin();
  dependencies.statusColumn.writeAnswer = ok("changed");
  await user.click(add());
  expect(await screen.findByText("何も書き込んでいません")).toBeVisible();
  dependencies.statusColumn.writeAnswer = err({ kind: "busy", detail: "" });
  await user.click(add());
  expect(await screen.findByRole("alert")).toBeVisible();
});
