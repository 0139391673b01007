/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import type { Attention } from "../../../src/app/attention";
import type { KpiWorkbook } from "../../../src/app/kpi-workbook";
import { err, ok } from "../../../src/core/result";
import { readWorkbook } from "../../../src/core/table/read-workbook";
import { sheetOf, workbookOf } from "../../support/sheet-snapshot";
import { range } from "../support/build-workbook";
import type { FakeDependencies } from "../support/fake-dependencies";
import { emptyWorkbook } from "../support/sample-workbook";
import { showPane } from "../support/show-pane";

function planWorkbook(): KpiWorkbook {
  const snapshot = workbookOf([
    sheetOf("計画①", [
      ["指標", "現状値（2025年）", "目標値（2029年）", "全国平均"],
      ["導入率", "26.0％", "90％超", "31.6％"],
      ["相談件数", "ー", "200件", ""],
    ]),
  ]);
  const reading = readWorkbook(snapshot);
  return { ...emptyWorkbook, snapshot, reading, staffReading: reading };
}

const written = { sheet: "機械可読データ", rows: 5, plan: { steps: [] }, undo: { steps: [] } };

async function begin(
  prepare: (fake: FakeDependencies["tidyCopy"]) => void = () => undefined,
  {
    language = "ja",
    workbook = planWorkbook(),
  }: { language?: "ja" | "en"; workbook?: KpiWorkbook } = {},
) {
  await import("../../../src/taskpane/tidy-copy/tidy-copy-task");
  const shown = await showPane({
    screen: "checks",
    language,
    state: { kind: "ready", workbook },
    prepare: ({ tidyCopy }) => prepare(tidyCopy),
  });
  const name = language === "ja" ? "機械可読な写しを作る" : "Make a machine-readable copy";
  await shown.user.click(await screen.findByRole("button", { name }));
  const heading = language === "ja" ? "機械可読な写し" : "Machine-readable copy";
  await screen.findByRole("heading", { level: 1, name: heading });
  return { ...shown, tidyCopy: shown.dependencies.tidyCopy };
}

const command = () => screen.findByRole("button", { name: "写しを作る（5 行）" });

test("the preview names the sheet, every row with its cell, and writes nothing", async () => {
  const { tidyCopy } = await begin();
  await command();
  expect(screen.getByText(/新しいシート「機械可読データ」に下の内容を書き込みます/)).toBeVisible();
  expect(screen.getByText(/数値のない 1 行は/)).toBeVisible();
  const region = screen.getByRole("region", { name: "写しの内容（指標 2 件）" });
  const rows = within(region)
    .getAllByRole("row")
    .map((row) => [...row.children].map((cell) => cell.textContent));
  expect(rows).toEqual([
    ["区分", "期間", "値", "元のセル"],
    ["基準値", "2025-01-01 ～ 2025-12-31", "26 %", "B2"],
    ["目標値", "2029-01-01 ～ 2029-12-31", "90 % 超", "C2"],
    ["全国平均", "–", "31.6 %", "D2"],
    ["区分", "期間", "値", "元のセル"],
    ["基準値", "2025-01-01 ～ 2025-12-31", "値なし", "B3"],
    ["目標値", "2029-01-01 ～ 2029-12-31", "200 件", "C3"],
  ]);
  expect(tidyCopy.written).toEqual([]);
});

test("on the user's word what was shown is written; it can be opened, and taken back", async () => {
  const { tidyCopy, user, dependencies } = await begin((fake) => {
    fake.writeAnswer = ok(written);
  });
  await user.click(await command());
  expect(tidyCopy.written).toMatchObject([{ sheet: "機械可読データ", rows: 5 }]);
  expect(
    await screen.findByText("シート「機械可読データ」に 5 行を書き込みました。"),
  ).toBeVisible();
  await user.click(screen.getByRole("button", { name: "シートを見る" }));
  expect(dependencies.selected).toEqual([range("機械可読データ!A1:A1")]);
  await user.click(screen.getByRole("button", { name: "元に戻す" }));
  expect(tidyCopy.undone).toEqual([written]);
  expect(await screen.findByText("写しを作る前の状態に戻しました。")).toBeVisible();
});

test("a workbook that has changed since is told, and nothing else is said", async () => {
  const { user } = await begin();
  await user.click(await command());
  expect(await screen.findByText("何も書き込んでいません")).toBeVisible();
  expect(screen.queryByRole("button", { name: "元に戻す" })).not.toBeInTheDocument();
});

test("what Excel refuses is told with a way to try again", async () => {
  const { user, tidyCopy } = await begin((fake) => {
    fake.writeAnswer = err({ kind: "busy", code: "", detail: "" });
  });
  await user.click(await command());
  await user.click(await screen.findByRole("button", { name: "もう一度試す" }));
  expect(tidyCopy.written).toHaveLength(2);
});

test("while it writes, nothing can be cancelled; before, it can", async () => {
  let attention: Attention | undefined;
  const { user } = await begin((fake) => {
    fake.whenWriting = (given) => {
      attention = given;
      return new Promise(() => undefined);
    };
  });
  await user.click(await command());
  expect(await screen.findByRole("button", { name: "中止" })).toBeVisible();
  act(() => {
    attention?.report({ step: "writing", done: 0, total: null });
  });
  await waitFor(() =>
    expect(screen.queryByRole("button", { name: "中止" })).not.toBeInTheDocument(),
  );
});

test("without any value there is nothing to make", async () => {
  await begin(undefined, { workbook: emptyTables() });
  expect(await screen.findByText("写しにする値がまだありません")).toBeVisible();
  expect(screen.queryByRole("button", { name: /^写しを作る/ })).not.toBeInTheDocument();
});

test("it goes back to where it was begun", async () => {
  const { user } = await begin();
  await user.click(screen.getByRole("button", { name: "戻る" }));
  expect(await screen.findByRole("button", { name: "機械可読な写しを作る" })).toHaveFocus();
});

test("in English", async () => {
  await begin(undefined, { language: "en" });
  expect(await screen.findByRole("button", { name: "Make the copy (5 rows)" })).toBeVisible();
  expect(screen.getAllByRole("row", { name: /^Baseline .*No value/ })).toHaveLength(1);
});

/** A table of names without any value. */
function emptyTables(): KpiWorkbook {
  const workbook = planWorkbook();
  const tables = workbook.reading.tables.map((table) => ({ ...table, indicators: [] }));
  return { ...workbook, reading: { ...workbook.reading, tables } };
}
