/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import type { Indicator } from "../../../src/core/indicator/indicator";
import { cell, datum, indicator, percent, table, verdict, year } from "../support/build-workbook";
import { emptyWorkbook } from "../support/sample-workbook";
import { showPane } from "../support/show-pane";

const at = (address: string, value: number, period: number) =>
  datum({ at: address, text: String(value), value, period: year(period) });
const rate = indicator("導入率", "KPI①!A11", {
  unit: percent,
  baseline: at("KPI①!C11", 0.26, 2025),
  planned: [at("KPI①!D11", 0.42, 2026)],
  target: at("KPI①!G11", 0.9, 2029),
});

function show(indicators: readonly Indicator[], today: readonly [number, number, number]) {
  const reading = { tables: [table("KPI①!A1:G12", indicators)], candidates: [], texts: [] };
  const verdicts = new Map(indicators.map(({ id }) => [id, verdict({ status: "not-measured" })]));
  return showPane({
    state: { kind: "ready", workbook: { ...emptyWorkbook, reading, verdicts } },
    prepare: (fake) => {
      const [y, month, day] = today;
      fake.today = { kind: "date", year: y, month, day };
    },
  });
}

test("while the period lasts, nothing is due", async () => {
  await show([rate], [2026, 12, 31]);
  expect(screen.queryByText(/^時期が来たもの/)).toBeNull();
});

test("once it is over, the missing actual is named with its cell", async () => {
  const { user, dependencies } = await show([rate], [2027, 1, 1]);
  const label = screen.getByText("時期が来たもの 1 件");
  await user.click(label);
  const details = label.closest("details");
  if (!details) throw new Error("no details");
  expect(within(details).getByRole("listitem")).toHaveTextContent("2026年の実績がまだありません。");
  await user.click(within(details).getByRole("button"));
  expect(dependencies.selected).toEqual([expect.objectContaining(rangeOf("KPI①!A11"))]);
});

function rangeOf(address: string) {
  const { sheet, row, column } = cell(address);
  return { sheet, top: row, left: column, bottom: row, right: column };
}
