/** @jest-environment jsdom */
import { fireEvent, screen, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import type { KpiWorkbook } from "../../../src/app/kpi-workbook";
import { err, ok } from "../../../src/core/result";
import type { DefinedName } from "../../../src/core/sheet/snapshot";
import { readWorkbook } from "../../../src/core/table/read-workbook";
import { sheetOf, workbookOf } from "../../support/sheet-snapshot";
import { range } from "../support/build-workbook";
import { emptyWorkbook } from "../support/sample-workbook";
import { showPane } from "../support/show-pane";

/** A table as staff write it, and one whose headers say nothing to the reader. */
const sheets = [
  sheetOf("計画", [
    ["指標", "単位", "現状値（2025年）", "目標値（2029年）", "前の計画の目標値"],
    ["導入率", "％", 26, 90, 50],
    ["相談件数", "件", 131, 200, 150],
  ]),
  sheetOf("メモ", [
    ["こと", "はじめ", "おわり"],
    ["研修の回数", "3回", "10回"],
    ["相談の件数", "5件", "20件"],
  ]),
];

function read(names: readonly DefinedName[] = []): KpiWorkbook {
  const snapshot = workbookOf(sheets, { names });
  const reading = readWorkbook(snapshot);
  return { ...emptyWorkbook, snapshot, reading, staffReading: reading };
}
const kept = (name: string, at: string, comment: string): DefinedName => ({
  ...{ name, range: range(at), visible: false, comment },
});
const show = (workbook = read(), language: "ja" | "en" = "ja") =>
  showPane({ screen: "indicators", language, state: { kind: "ready", workbook } });
const section = (name: string) => screen.findByLabelText(name, { selector: "section" });
const saved = { undo: { steps: [] }, left: "KPI_role_1 計画!E1:E3 ignore" };

async function openEditor(user: UserEvent): Promise<HTMLElement> {
  const part = await section("計画");
  await user.click(within(part).getByText(/^(読み方を直す|Correct)$/));
  return part;
}
const preview = () => screen.findByLabelText(/^(プレビュー|Preview)$/);

describe("読み方を直す", () => {
  test("a select for every column and row, with what led to its role", async () => {
    const { user } = await show();
    const part = await openEditor(user);
    const columns = within(within(part).getByRole("list", { name: "列" }));
    const shown = columns
      .getAllByRole("listitem")
      .map((item) => [
        item.querySelector("label")?.textContent,
        within(item).getByText(/^見出し/).textContent,
        within(item).getByRole("combobox").querySelector("option")?.textContent,
      ]);
    expect(shown.slice(0, 4)).toEqual([
      ["A 列", "見出し「指標」", "指標名（自動）"],
      ["B 列", "見出し「単位」", "単位（自動）"],
      ["C 列", "見出し「現状値（2025年）」", "基準値（自動）"],
      ["D 列", "見出し「目標値（2029年）」", "目標値（自動）"],
    ]);
    const rows = within(part).getByRole("list", { name: "行（2 行）" });
    expect(within(rows).getByLabelText("2 行目")).toHaveValue("auto");
  });

  test("a choice shows at once in the preview; nothing is written before it is saved", async () => {
    const { user, dependencies } = await show();
    const part = await openEditor(user);
    expect(await preview()).toHaveTextContent("指標 2 件・確かさ 100％。 いまと同じです。");
    const save = within(part).getByText("この読み方を保存");
    expect(save).toHaveAttribute("aria-disabled", "true");
    await user.selectOptions(within(part).getByLabelText("D 列"), "使わない");
    await user.selectOptions(within(part).getByLabelText("E 列"), "目標値");
    expect(await preview()).toHaveTextContent("変わる 2 件");
    expect(within(await preview()).getByRole("row", { name: /導入率/ })).toHaveTextContent(
      /26\.0%.*50\.0%/,
    );
    expect(dependencies.corrections.written).toEqual([]);
    await user.click(save);
    expect(dependencies.corrections.written.map(({ plan }) => plan.steps)).toEqual([
      [
        {
          kind: "names",
          set: [
            { name: "KPI_role_1", range: range("計画!D1:D3"), comment: "ignore" },
            { name: "KPI_role_2", range: range("計画!E1:E3"), comment: "target" },
          ],
          remove: [],
        },
      ],
    ]);
  });

  test("what would leave no table cannot be saved, and says why", async () => {
    const { user } = await show();
    const part = await openEditor(user);
    for (const label of ["C 列", "D 列", "E 列"]) {
      await user.selectOptions(within(part).getByLabelText(label), "使わない");
    }
    expect(await preview()).toHaveTextContent("この読み方では KPI の表になりません");
    expect(within(part).getByText("この読み方を保存")).toHaveAttribute("aria-disabled", "true");
    await user.selectOptions(within(part).getByLabelText("D 列"), "目標値");
    expect(await preview()).toHaveTextContent("指標 2 件");
  });

  test("やめる leaves everything as it was", async () => {
    const { user, dependencies } = await show();
    const part = await openEditor(user);
    await user.selectOptions(within(part).getByLabelText("D 列"), "使わない");
    await user.click(within(part).getByText("やめる"));
    expect(screen.queryByRole("list", { name: "列" })).not.toBeInTheDocument();
    await openEditor(user);
    expect(within(part).getByLabelText("D 列")).toHaveValue("auto");
    expect(dependencies.corrections.written).toEqual([]);
  });

  test("what was corrected stands in its select, and can be given back to the reader", async () => {
    const { user, dependencies } = await show(read([kept("KPI_role_4", "計画!E1:E3", "ignore")]));
    const part = await openEditor(user);
    expect(within(part).getByLabelText("E 列")).toHaveValue("ignore");
    await user.click(within(part).getByText("自動の読み方に戻す"));
    expect(dependencies.corrections.written[0]?.plan.steps).toEqual([
      { kind: "names", set: [], remove: ["KPI_role_4"] },
    ]);
  });

  test("これは KPI の表ではない: the whole block", async () => {
    const { user, dependencies } = await show();
    const part = await openEditor(user);
    await user.click(within(part).getByText("これは KPI の表ではない"));
    expect(dependencies.corrections.written[0]).toMatchObject({
      reading: { tables: [] },
      plan: {
        steps: [{ set: [{ name: "KPI_table_1", range: range("計画!A1:E3"), comment: "none" }] }],
      },
    });
  });

  test("in English", async () => {
    const { user } = await show(read(), "en");
    const part = await openEditor(user);
    await user.selectOptions(within(part).getByLabelText("Column D"), "Not used");
    await user.selectOptions(within(part).getByLabelText("Column E"), "target");
    expect(await preview()).toHaveTextContent("Indicators: 2, confidence");
    expect(await preview()).toHaveTextContent("changed: 2");
    expect(within(part).getByText("Save this reading")).toBeEnabled();
  });
});

describe("after saving", () => {
  async function save(answer: "saved" | "changed" | "refused") {
    const shown = await show();
    const { corrections } = shown.dependencies;
    const refusal = err({ kind: "protected", detail: "" } as const);
    corrections.writeAnswer =
      answer === "refused" ? refusal : ok(answer === "saved" ? saved : "changed");
    const part = await openEditor(shown.user);
    await shown.user.selectOptions(within(part).getByLabelText("E 列"), "計画値");
    await shown.user.click(within(part).getByText("この読み方を保存"));
    return { ...shown, corrections };
  }

  test("it says so, the keyboard is on 元に戻す, and that takes it back", async () => {
    const { user, corrections } = await save("saved");
    const notice = (await screen.findByText("読み方を保存しました。")).closest<HTMLElement>(
      "[role=status]",
    )!;
    expect(within(notice).getByRole("button", { name: "元に戻す" })).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(corrections.undone).toEqual([saved]);
    expect(await screen.findByText("読み方を元に戻しました。")).toBeVisible();
  });

  test("what was changed again since is left alone, and told", async () => {
    const { user, corrections } = await save("saved");
    corrections.undoAnswer = ok("changed");
    await user.click(await screen.findByRole("button", { name: "元に戻す" }));
    expect(await screen.findByText(/読み方がまた変わっています/)).toBeVisible();
  });

  test("a workbook that changed meanwhile is not written to, and it is told", async () => {
    await save("changed");
    expect(await screen.findByText("何も書き込んでいません")).toBeVisible();
  });

  test("a refusal says what to do, and can be tried again", async () => {
    const { user, corrections } = await save("refused");
    const alert = await screen.findByRole("alert");
    corrections.writeAnswer = ok(saved);
    await user.click(within(alert).getByRole("button", { name: "もう一度試す" }));
    expect(await screen.findByText("読み方を保存しました。")).toBeVisible();
    expect(corrections.written).toHaveLength(2);
  });
});

describe("範囲を指定して表として読む", () => {
  async function openMark(user: UserEvent): Promise<HTMLElement> {
    const part = await section("メモ");
    await user.click(within(part).getByText("範囲を指定して表として読む"));
    return part;
  }
  const address = (part: HTMLElement) => within(part).getByLabelText("表の範囲");

  test("a typed range, full-width too, is read at once; roles can be chosen before it is kept", async () => {
    const { user, dependencies } = await show();
    const part = await openMark(user);
    await user.type(address(part), "Ａ１：Ｃ３");
    await user.selectOptions(await within(part).findByLabelText("A 列"), "指標名");
    await user.selectOptions(within(part).getByLabelText("B 列"), "基準値");
    await user.selectOptions(within(part).getByLabelText("C 列"), "目標値");
    expect(within(await preview()).getByRole("row", { name: /研修の回数/ })).toHaveTextContent(
      /^研修の回数3回 –10回/,
    );
    await user.click(within(part).getByText("この範囲を表として読む"));
    const [step] = dependencies.corrections.written[0]!.plan.steps;
    expect(step).toMatchObject({
      kind: "names",
      set: [
        { name: "KPI_table_1", range: range("メモ!A1:C3"), comment: "table" },
        { name: "KPI_role_1", range: range("メモ!A1:A3"), comment: "name" },
        { name: "KPI_role_2", range: range("メモ!B1:B3"), comment: "baseline" },
        { name: "KPI_role_3", range: range("メモ!C1:C3"), comment: "target" },
      ],
    });
    expect(address(part)).toHaveValue("");
  });

  test("the selection can be taken instead of typing", async () => {
    const { user, dependencies } = await show();
    dependencies.selectionAnswer = ok(range("メモ!A1:C3"));
    const part = await openMark(user);
    await user.click(within(part).getByText("選択中の範囲を使う"));
    expect(address(part)).toHaveValue("A1:C3");
  });

  test.each([
    ["a selection on another sheet", ok(range("計画!A1:C3")), "シート「メモ」の中の範囲"],
    [
      "no selection that can be used",
      err({ kind: "cell-edit-mode", detail: "" } as const),
      "セルが入力中です",
    ],
  ])("%s is told at the field", async (_, answer, message) => {
    const { user, dependencies } = await show();
    dependencies.selectionAnswer = answer;
    const part = await openMark(user);
    await user.click(within(part).getByText("選択中の範囲を使う"));
    expect(await within(part).findByText(message, { exact: false })).toBeVisible();
  });

  test.each(["表", "B3", "計画!A1:B3", "A1:A"])("%s is no range of this sheet", async (typed) => {
    const { user } = await show();
    const part = await openMark(user);
    await user.type(address(part), typed);
    fireEvent.blur(address(part));
    expect(await within(part).findByText(/のように、見出しと値を含む範囲/)).toBeVisible();
    expect(screen.queryByRole("region", { name: "プレビュー" })).not.toBeInTheDocument();
  });
});

describe("what the user said before and no table shows", () => {
  test("a block left out can be read again", async () => {
    const { user, dependencies } = await show(read([kept("KPI_table_1", "計画!A1:E3", "none")]));
    const part = await section("計画");
    expect(part).toHaveTextContent("A1:E3 は KPI の表ではないものとして、読んでいません。");
    await user.click(within(part).getByText("また読む"));
    expect(dependencies.corrections.written[0]).toMatchObject({
      plan: { steps: [{ set: [], remove: ["KPI_table_1"] }] },
    });
  });

  test("a role outside of every table can be forgotten", async () => {
    const { user, dependencies } = await show(read([kept("KPI_role_1", "メモ!A1:A3", "name")]));
    const part = await section("メモ");
    await user.click(within(part).getByText("指定を取り消す"));
    expect(dependencies.corrections.written[0]?.plan.steps).toMatchObject([
      { remove: ["KPI_role_1"] },
    ]);
  });
});
