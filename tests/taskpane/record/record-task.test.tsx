/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import type { KpiWorkbook } from "../../../src/app/kpi-workbook";
import { historyColumns, historyTable } from "../../../src/core/history/columns";
import { historyHeader } from "../../../src/core/messages/history-sheet";
import { err, ok } from "../../../src/core/result";
import type { CellValue } from "../../../src/core/sheet/snapshot";
import { sheetOf, workbookOf } from "../../support/sheet-snapshot";
import { range } from "../support/build-workbook";
import type { FakeDependencies } from "../support/fake-dependencies";
import { adoption, emptyWorkbook, sampleWorkbook } from "../support/sample-workbook";
import { showPane } from "../support/show-pane";

// 46162 is Excel's 2026-05-20, 46174 its 2026-06-01: what the pane's clock says.
const earlier: readonly CellValue[] = [
  ...[46162, adoption.name, 30, "%", "2026年", 42, 0.25, "遅れ"],
  ...["", "研修の遅れ", "追加で開く", "KPI①!A8", "behind"],
];
const today: readonly CellValue[] = [
  ...[46174, adoption.name, 36, "%", "2026年", 42, 0.625, "やや遅れ"],
  ...["速報", "", "", "KPI①!A8", "slightly-behind"],
];

/** The sample with a record of these rows. */
function recorded(rows: readonly (readonly CellValue[])[]): KpiWorkbook {
  const headers = historyColumns.map((column) => historyHeader(column, "ja"));
  const rectangle = { top: 0, left: 0, bottom: rows.length, right: headers.length - 1 };
  const sheet = sheetOf("KPI記録", [headers, ...rows], [{ name: historyTable, rectangle }]);
  const { snapshot } = sampleWorkbook;
  return { ...sampleWorkbook, snapshot: workbookOf([...snapshot.sheets, sheet]) };
}

const written = {
  sheet: "KPI記録",
  indicators: 3,
  row: 14,
  plan: { steps: [] },
  undo: { steps: [] },
};

async function begin(
  prepare: (fake: FakeDependencies["record"]) => void = () => undefined,
  {
    language = "ja",
    workbook = sampleWorkbook,
  }: { language?: "ja" | "en"; workbook?: KpiWorkbook } = {},
) {
  await import("../../../src/taskpane/record/record-task");
  const shown = await showPane({
    language,
    state: { kind: "ready", workbook },
    prepare: ({ record }) => prepare(record),
  });
  const name = language === "ja" ? "記録" : "Record";
  await shown.user.click(await screen.findByRole("button", { name }));
  await screen.findByRole("heading", { level: 1, name });
  return { ...shown, record: shown.dependencies.record };
}

const command = () => screen.findByRole("button", { name: /^記録する（指標 \d+ 件）$/ });
const tab = (name: string) => screen.getByRole("tab", { name });

describe("記録する", () => {
  test("says what will be written and where, and writes nothing", async () => {
    const { record } = await begin();
    await command();
    expect(
      screen.getByText(/2026年6月1日の値と状態を、新しいシート「KPI記録」に書き込みます。/),
    ).toBeVisible();
    const list = screen.getByRole("list", { name: /^記録する指標/ });
    const entry = within(list).getByRole("heading", { name: adoption.name }).closest("li");
    expect(entry).toHaveTextContent("やや遅れ");
    expect(entry).toHaveTextContent("36.0%（2026年）");
    expect(record.written).toEqual([]);
  });

  test("what is typed goes with it, survives leaving, and comes back with the undo", async () => {
    const { record, user, dependencies } = await begin((fake) => {
      fake.writeAnswer = ok(written);
    });
    const whole = await screen.findByRole("region", { name: "全体について" });
    await user.type(within(whole).getByLabelText("コメント"), "順調");
    await user.click(screen.getByRole("button", { name: `${adoption.name}のコメントなどを書く` }));
    const entry = screen.getByRole("heading", { name: adoption.name }).closest("li");
    if (!entry) throw new Error("no entry");
    await user.type(within(entry).getByLabelText("要因"), "研修");
    await user.click(screen.getByRole("button", { name: "戻る" }));
    await user.click(await screen.findByRole("button", { name: "記録" }));
    const again = await screen.findByRole("region", { name: "全体について" });
    expect(within(again).getByLabelText("コメント")).toHaveValue("順調");
    await user.click(await command());
    expect(record.written).toHaveLength(1);
    expect([...(record.written[0]?.wish.notes ?? [])]).toEqual([
      ["", { comment: "順調", cause: "", nextAction: "" }],
      [adoption.id, { comment: "", cause: "研修", nextAction: "" }],
    ]);
    expect(await screen.findByText("シート「KPI記録」に指標 3 件を記録しました。")).toBeVisible();
    expect(
      within(await screen.findByRole("region", { name: "全体について" })).getByLabelText(
        "コメント",
      ),
    ).toHaveValue("");
    await user.click(screen.getByRole("button", { name: "シートを見る" }));
    expect(dependencies.selected).toEqual([range("KPI記録!A15")]);
    await user.click(screen.getByRole("button", { name: "元に戻す" }));
    expect(record.undone).toEqual([written]);
    expect(await screen.findByText(/書いた内容は下に残っています/)).toBeVisible();
    expect(
      within(await screen.findByRole("region", { name: "全体について" })).getByLabelText(
        "コメント",
      ),
    ).toHaveValue("順調");
  });

  test("recorded today already: it asks whether to replace or to add, and offers what was said", async () => {
    const { record, user } = await begin(undefined, { workbook: recorded([earlier, today]) });
    expect(
      await screen.findByRole("radio", { name: "今日の記録（1 行）を置きかえる" }),
    ).toBeChecked();
    expect(screen.getByText(/シート「KPI記録」にある今日の行を書き直します/)).toBeVisible();
    const entry = screen.getByRole("heading", { name: adoption.name }).closest("li");
    expect(entry).toHaveTextContent("速報");
    await user.click(screen.getByRole("radio", { name: "もう１回分を書き足す" }));
    expect(screen.getByText(/シート「KPI記録」の表の下に書き足します/)).toBeVisible();
    await user.click(await command());
    expect(record.written).toMatchObject([{ wish: { again: "append" } }]);
    expect([...(record.written[0]?.wish.notes ?? [])]).toEqual([
      [adoption.id, { comment: "速報", cause: "", nextAction: "" }],
    ]);
    expect(await screen.findByText("何も書き込んでいません")).toBeVisible();
  });

  test("a note right below the table stops it, with the cell and what to do", async () => {
    const workbook = recorded([earlier]);
    const [record] = workbook.snapshot.sheets.slice(-1);
    if (!record) throw new Error("no record");
    const below = ["課長確認済み", ...Array.from({ length: 12 }, () => "")];
    const grown = {
      ...record,
      ...{ values: [...record.values, below], texts: [...record.texts, below] },
      formulas: [...record.formulas, below],
    };
    const sheets = [...workbook.snapshot.sheets.slice(0, -1), grown];
    const { record: fake, user } = await begin(undefined, {
      workbook: { ...workbook, snapshot: workbookOf(sheets) },
    });
    expect(await screen.findByText(/表のすぐ下に文字がある/)).toBeVisible();
    expect(screen.getByRole("button", { name: "KPI記録!A3 を選択" })).toBeVisible();
    await user.click(await command());
    expect(fake.written).toEqual([]);
  });

  test("what Excel refuses is told with a way to try again", async () => {
    const { user, record } = await begin((fake) => {
      fake.writeAnswer = err({ kind: "busy", detail: "" });
    });
    await user.click(await command());
    await user.click(await screen.findByRole("button", { name: "もう一度試す" }));
    expect(record.written).toHaveLength(2);
  });

  test("without any indicator there is nothing to record", async () => {
    const { dependencies } = await showPane({ state: { kind: "ready", workbook: emptyWorkbook } });
    expect(screen.queryByRole("button", { name: "記録" })).not.toBeInTheDocument();
    expect(dependencies.record.written).toEqual([]);
  });
});

describe("ふりかえる", () => {
  test("the last two records side by side, each indicator with its history", async () => {
    const { user, dependencies } = await begin(undefined, { workbook: recorded([earlier, today]) });
    await user.click(tab("ふりかえる"));
    const list = await screen.findByRole("list", { name: "指標 1 件の変化" });
    expect(list).toHaveTextContent("良くなった");
    expect(list).toHaveTextContent(/遅れ30.0%（2026年）.*やや遅れ36.0%（2026年）/);
    expect(list).toHaveTextContent("コメント速報");
    await user.click(within(list).getByRole("button", { name: `${adoption.name}の推移` }));
    const rows = within(list)
      .getAllByRole("row")
      .map((row) => [...row.children].map((cell) => cell.textContent));
    expect(rows).toEqual([
      ["記録日", "実績値", "状態"],
      ["2026年5月20日 B2", "30.0%（2026年）", "▲遅れ"],
      ["2026年6月1日 B3", "36.0%（2026年）", "△やや遅れ"],
    ]);
    expect(within(list).getByRole("img", { name: /計画の折れ線/ })).toBeVisible();
    await user.click(within(list).getByRole("button", { name: /B2 を選択/ }));
    expect(dependencies.selected).toEqual([range("KPI記録!B2")]);
  });

  test("a record against the values of now; filtered by what became of them", async () => {
    const { user } = await begin(undefined, { workbook: recorded([earlier]) });
    await user.click(tab("ふりかえる"));
    expect(await screen.findByText(/はじめての記録です/)).toBeVisible();
    expect(screen.getByRole("combobox", { name: "比べる記録" })).toHaveDisplayValue("現在の値");
    const chips = screen.getByRole("group", { name: "変化でしぼり込む" });
    await user.click(within(chips).getByRole("button", { name: /新しい指標/ }));
    expect(screen.queryByRole("heading", { name: adoption.name })).not.toBeInTheDocument();
  });

  test("rows that cannot be read are named with their cell", async () => {
    const broken = ["昨日", ...earlier.slice(1)];
    const { user } = await begin(undefined, { workbook: recorded([broken, today]) });
    await user.click(tab("ふりかえる"));
    const what = await screen.findByText("記録の表で読み取れなかったセル 1 個");
    await user.click(what);
    expect(screen.getByText(/「記録日」の「昨日」/)).toBeVisible();
    expect(screen.getByRole("button", { name: "KPI記録!A2 を選択" })).toBeVisible();
  });

  test("before the first record it says what a record is for", async () => {
    const { user } = await begin();
    await user.click(tab("ふりかえる"));
    expect(await screen.findByText("記録はまだありません")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "記録する" }));
    expect(tab("記録する")).toHaveAttribute("aria-selected", "true");
  });
});

test("会議資料: as it will stand on the sheet; then it does, and can be taken back", async () => {
  const { user, record } = await begin(
    (fake) => {
      fake.meetingAnswer = ok({ sheet: "会議資料", plan: { steps: [] }, undo: { steps: [] } });
    },
    { workbook: recorded([earlier, today]) },
  );
  await user.click(tab("会議資料"));
  const paper = await screen.findByRole("article");
  expect(paper).toHaveTextContent("2026年6月1日の記録（前回 2026年5月20日との比較）");
  expect(within(paper).getByRole("row", { name: new RegExp(adoption.name) })).toHaveTextContent(
    "良くなった",
  );
  await user.selectOptions(screen.getByRole("combobox", { name: "比べる記録" }), "比べない");
  await waitFor(() => expect(paper).toHaveTextContent("はじめての記録"));
  await user.click(screen.getByRole("button", { name: "会議資料を作る" }));
  expect(record.meetings).toMatchObject([{ sheet: "会議資料", replaces: false }]);
  await user.click(await screen.findByRole("button", { name: "元に戻す" }));
  expect(await screen.findByText("会議資料を作る前の状態に戻しました。")).toBeVisible();
});

test("概要 says what changed since the last record, and leads to the cell", async () => {
  const { user, dependencies } = await showPane({
    state: { kind: "ready", workbook: recorded([earlier]) },
  });
  const since = await screen.findByText(/^前回の記録（2026年5月20日）から：良くなった 1/);
  await user.click(since);
  const item = since.closest("details");
  if (!item) throw new Error("not to be opened");
  expect(item).toHaveTextContent(/遅れ30.0%（2026年）.*やや遅れ36.0%（2026年）/);
  await user.click(within(item).getByRole("button", { name: "KPI①!A8 を選択" }));
  expect(dependencies.selected).toEqual([range("KPI①!A8")]);
});

test("in English", async () => {
  await begin(undefined, { language: "en", workbook: recorded([earlier]) });
  expect(await screen.findByRole("button", { name: /^Record \d+ indicators$/ })).toBeVisible();
  expect(screen.getByRole("tab", { name: "Look back" })).toBeVisible();
});
