/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import type { KpiWorkbook } from "../../../src/app/kpi-workbook";
import { judgeIndicator } from "../../../src/core/indicator/judge-indicator";
import { err, ok } from "../../../src/core/result";
import { readWorkbook } from "../../../src/core/table/read-workbook";
import { sheetOf, workbookOf } from "../../support/sheet-snapshot";
import { emptyWorkbook } from "../support/sample-workbook";
import { showPane } from "../support/show-pane";

const workbook = planWorkbook();

function planWorkbook(): KpiWorkbook {
  const snapshot = workbookOf([
    sheetOf("計画", [
      ["指標", "単位", "現状値（2025年）", "目標値（2029年）"],
      ["相談対応件数", "件", 131, 150],
      ["展示会参加者数", "人", 195, 200],
      ["研修会参加者数", "人", 102, 200],
    ]),
  ]);
  const reading = readWorkbook(snapshot);
  const indicators = reading.tables.flatMap((table) => table.indicators);
  const verdicts = new Map(indicators.map((one) => [one.id, judgeIndicator(one)]));
  return { ...emptyWorkbook, snapshot, reading, staffReading: reading, verdicts };
}

async function begin(prepare?: Parameters<typeof showPane>[0]) {
  await import("../../../src/taskpane/define/define-task");
  const shown = await showPane({
    state: { kind: "ready", workbook },
    screen: "indicators",
    ...prepare,
  });
  await shown.user.click(await screen.findByRole("button", { name: "指標を定義する" }));
  await screen.findByRole("heading", { level: 1, name: "指標を定義する" });
  return shown;
}

const go = (step: string) =>
  within(screen.getByRole("navigation", { name: "手順" })).getByRole("button", {
    name: new RegExp(step),
  });
const write = () => screen.queryByRole("button", { name: /^台帳に書き込む/ });

test("from an indicator that was read to its row, and back with the draft", async () => {
  const { user, dependencies } = await begin();
  await user.click(await screen.findByRole("button", { name: "相談対応件数" }));
  expect(await screen.findByRole("textbox", { name: "指標名" })).toHaveValue("相談対応件数");
  await user.click(go("数値"));
  expect(screen.getByText("→ 131件")).toBeVisible();
  // (150 − 131) ÷ 4 years.
  expect(screen.getByText("毎年 +4.75件が必要です。")).toBeVisible();
  await user.clear(screen.getByRole("textbox", { name: "目標の値" }));
  await user.type(screen.getByRole("textbox", { name: "目標の値" }), "170件以上");
  expect(screen.getByText("→ 170件以上")).toBeVisible();
  await user.click(go("確認"));
  await user.click(await screen.findByRole("button", { name: /^台帳に書き込む/ }));
  expect(await screen.findByText("シート「KPI台帳」に書き込みました。")).toBeVisible();
  const [written] = dependencies.definitions.written;
  const target = written?.preview.kind === "ready" ? written.preview.changes : [];
  expect(target.find(({ column }) => column === "target")).toMatchObject({
    shows: "170件以上",
    formula: null,
  });
  expect(target.find(({ column }) => column === "baseline")?.formula).toBe(
    `=IF(計画!$C$2="","",計画!$C$2)`,
  );
  await user.click(screen.getByRole("button", { name: "元に戻す" }));
  expect(dependencies.definitions.undone).toHaveLength(1);
  expect(await screen.findByText(/下書きは残っています/)).toBeVisible();
  expect(write()).toBeVisible();
});

test("what fails a criterion is written only with a decision, and kept only with a reason", async () => {
  const { user } = await begin();
  await user.click(screen.getByRole("button", { name: "新しく始める" }));
  await user.type(screen.getByRole("textbox", { name: "指標名" }), "国主催フォーラムの参加者数");
  await user.click(go("基準"));
  expect(screen.getByText(/名前に「国主催」とあります/)).toBeVisible();
  const simplicity = screen.getByRole("radiogroup", { name: "簡易性" });
  await user.click(within(simplicity).getByRole("radio", { name: "× 満たさない" }));
  await user.click(screen.getByRole("radio", { name: "理由を書いて KPI とする" }));
  await user.click(go("確認"));
  expect(await screen.findByText(/KPI とする理由がありません/)).toBeVisible();
  expect(await screen.findByRole("button", { name: /^台帳に書き込む/ })).toHaveAttribute(
    "aria-disabled",
    "true",
  );
  await user.click(screen.getByText("「基準」へ"));
  await user.type(screen.getByRole("textbox", { name: /それでも KPI とする理由/ }), "ほかにない");
  await user.click(go("確認"));
  expect(await screen.findByRole("button", { name: /^台帳に書き込む/ })).not.toHaveAttribute(
    "aria-disabled",
    "true",
  );
  expect(screen.getByRole("row", { name: /^簡易性/ })).toHaveTextContent("×");
  expect(screen.getByRole("row", { name: /^選定理由/ })).toHaveTextContent("ほかにない");
});

test("a draft is kept when the task is left, goes on where it was, and can be thrown away", async () => {
  const { user, dependencies } = await begin();
  await user.click(screen.getByRole("button", { name: "新しく始める" }));
  await user.type(screen.getByRole("textbox", { name: "指標名" }), "委員会の設置率");
  await user.click(screen.getByRole("button", { name: "「％」にする" }));
  await user.click(go("数値"));
  await user.click(screen.getByRole("button", { name: "戻る" }));
  await act(async () => Promise.resolve());
  expect(dependencies.definitions.kept).toContain("委員会の設置率");
  await user.click(screen.getByRole("button", { name: "指標を定義する" }));
  await user.click(await screen.findByRole("button", { name: "下書きを続ける：委員会の設置率" }));
  expect(screen.getByRole("heading", { level: 2, name: "現状と目標" })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "戻る" }));
  await user.click(screen.getByRole("button", { name: "指標を定義する" }));
  await user.click(await screen.findByRole("button", { name: "下書きを破棄する：委員会の設置率" }));
  await act(async () => Promise.resolve());
  expect(dependencies.definitions.kept).toBeNull();
  await user.click(screen.getByRole("button", { name: "元に戻す" }));
  expect(
    await screen.findByRole("button", { name: "下書きを続ける：委員会の設置率" }),
  ).toBeVisible();
});

test("the selected row, a cell with a name, and nothing at all", async () => {
  let selected = { top: 8, left: 8 };
  const { user } = await begin({
    prepare: (given) => {
      given.selection = () => {
        const { top, left } = selected;
        return Promise.resolve(ok({ sheet: "計画", top, left, bottom: top, right: left }));
      };
    },
  });
  await user.click(screen.getByRole("button", { name: "選択中の行から" }));
  expect(await screen.findByText(/指標も文字もありません/)).toBeVisible();
  selected = { top: 2, left: 3 };
  await user.click(screen.getByRole("button", { name: "選択中の行から" }));
  expect(await screen.findByRole("textbox", { name: "指標名" })).toHaveValue("展示会参加者数");
});

test("a count takes its list from the selection; where Excel gives none, it says so", async () => {
  const { user, dependencies } = await begin();
  await user.click(screen.getByRole("button", { name: "一覧から数える指標を始める" }));
  await user.click(go("数値"));
  const list = await screen.findByRole("textbox", { name: "一覧の範囲" });
  await user.clear(list);
  dependencies.selectionAnswer = err({ kind: "busy", detail: "" });
  await user.click(screen.getByRole("button", { name: "選択範囲を使う" }));
  expect(await screen.findByText(/選択範囲を読めませんでした/)).toBeVisible();
  dependencies.selectionAnswer = ok({ sheet: "計画", top: 0, left: 0, bottom: 3, right: 2 });
  await user.click(screen.getByRole("button", { name: "選択範囲を使う" }));
  expect(await screen.findByDisplayValue("計画!A1:C4")).toBe(list);
  expect(screen.queryByText(/選択範囲を読めませんでした/)).toBeNull();
});

test("a workbook that changed, a refusal of Excel, and drafts that cannot be read are told", async () => {
  const { user, dependencies } = await begin({
    prepare: (given) => {
      given.definitions.refusal = { kind: "busy", detail: "" };
    },
  });
  expect(await screen.findByText(/下書きを読めませんでした/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "研修会参加者数" }));
  await user.click(go("確認"));
  dependencies.definitions.writeAnswer = ok("changed");
  await user.click(await screen.findByRole("button", { name: /^台帳に書き込む/ }));
  expect(await screen.findByText("何も書き込んでいません")).toBeVisible();
  dependencies.definitions.writeAnswer = err({ kind: "busy", detail: "" });
  await user.click(screen.getByRole("button", { name: /^台帳に書き込む/ }));
  expect(await screen.findByRole("alert")).toBeVisible();
});
