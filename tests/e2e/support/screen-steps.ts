import type { WorkbenchPage } from "./workbench-page";

/** The words that the way to a screen is found by. */
export interface ScreenWords {
  readonly tabs: Readonly<
    Record<"overview" | "indicators" | "checks" | "model" | "settings", string>
  >;
  readonly refresh: string;
  readonly more: string;
  readonly defineAgain: RegExp;
  readonly values: string;
  readonly record: string;
  readonly notes: RegExp;
  readonly cause: string;
  readonly import: string;
  readonly paste: RegExp;
  readonly readPaste: string;
  readonly imported: RegExp;
  readonly sharing: string;
  readonly convert: string;
  readonly makeModel: string;
}

export const screenWords: Readonly<Record<"ja" | "en", ScreenWords>> = {
  ja: {
    tabs: {
      overview: "概要",
      indicators: "指標",
      checks: "点検",
      model: "ロジックモデル",
      settings: "設定",
    },
    refresh: "状態を更新",
    more: "ほかの作業",
    defineAgain: /^この指標を定義し直す：介護職員の離職率/,
    values: "数値",
    record: "記録",
    notes: /コメントなどを書く$/,
    cause: "要因",
    import: "実績を取り込む",
    paste: /コピーした表を貼り付ける/,
    readPaste: "読み取る",
    imported: /から \d+ 件の値を読み取りました/,
    sharing: "配布と修復",
    convert: "配布用に変換",
    makeModel: "この表から作る",
  },
  en: {
    tabs: {
      overview: "Overview",
      indicators: "Indicators",
      checks: "Checks",
      model: "Model",
      settings: "Settings",
    },
    refresh: "Update statuses",
    more: "More",
    defineAgain: /^Define it anew: 介護職員の離職率/,
    values: "Values",
    record: "Record",
    notes: /^Add notes on/,
    cause: "Cause",
    import: "Import actuals",
    paste: /paste a copied table/,
    readPaste: "Read it",
    imported: /^Values read from/,
    sharing: "Share and repair",
    convert: "Convert for sharing",
    makeModel: "Make it from these tables",
  },
};

type Step = (workbench: WorkbenchPage, words: ScreenWords) => Promise<void>;

interface ScreenSteps {
  readonly name: string;
  readonly show: Step;
}

const showTab =
  (tab: keyof ScreenWords["tabs"]): Step =>
  async (workbench, { tabs }) => {
    await workbench.tab(tabs[tab]).click();
    await workbench.pane.getByRole("tabpanel").filter({ visible: true }).waitFor();
  };

async function beginFromMenu(workbench: WorkbenchPage, words: ScreenWords, task: string) {
  await showTab("overview")(workbench, words);
  await workbench.pane.getByRole("button", { name: words.more }).click();
  await workbench.pane.getByRole("menuitem", { name: task }).click();
  await workbench.pane.getByRole("heading", { name: task }).waitFor();
}

/** The screens of a workbook that is read, in the order of their tabs. */
export const mainScreens: readonly ScreenSteps[] = [
  { name: "overview", show: showTab("overview") },
  { name: "indicators", show: showTab("indicators") },
  { name: "checks", show: showTab("checks") },
  { name: "settings", show: showTab("settings") },
];

/** What is done step by step, each at the step that says most. */
export const taskScreens: readonly ScreenSteps[] = [
  {
    name: "define",
    show: async (workbench, words) => {
      await showTab("indicators")(workbench, words);
      await workbench.pane.getByRole("button", { name: words.defineAgain }).first().click();
      const steps = workbench.pane.getByRole("navigation");
      await steps.getByRole("button", { name: words.values }).click();
      await workbench.pane.getByRole("img").first().waitFor();
    },
  },
  {
    name: "record",
    show: async (workbench, words) => {
      await showTab("overview")(workbench, words);
      await workbench.pane.getByRole("button", { name: words.record, exact: true }).click();
      const entry = workbench.pane.getByRole("listitem").filter({ hasText: "離職率" });
      await entry.getByRole("button", { name: words.notes }).click();
      await entry.getByRole("textbox", { name: words.cause }).fill("夜勤の負担が大きい");
    },
  },
  {
    name: "import",
    show: async (workbench, words) => {
      await beginFromMenu(workbench, words, words.import);
      const table =
        "指標名\t令和8年度 実績値\n介護職員の離職率\t14.2％\n相談窓口の利用者満足度\t未集計";
      await workbench.pane.getByRole("textbox", { name: words.paste }).fill(table);
      await workbench.pane.getByRole("button", { name: words.readPaste }).click();
      await workbench.pane.getByText(words.imported).waitFor();
    },
  },
  {
    name: "sharing",
    show: async (workbench, words) => {
      await workbench.write("'進捗評価（記入例）'!R7:R8", [
        ["=KPI.REQUIRED_RATE(16,13.5,2022,2027)"],
        ["=KPI.STATUS(14.9,16,13.5,2022,2027,2025)"],
      ]);
      await showTab("overview")(workbench, words);
      await workbench.pane.getByRole("button", { name: words.refresh }).click();
      await workbench.idle();
      await beginFromMenu(workbench, words, words.sharing);
      await workbench.pane.getByRole("heading", { name: words.convert }).waitFor();
    },
  },
];
