/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import type { Attention } from "../../../src/app/attention";
import type { KpiWorkbook } from "../../../src/app/kpi-workbook";
import type {
  PreviewKind,
  PreviewRow,
  RegisterPreview,
  RegisterQuestion,
} from "../../../src/app/register/register-preview";
import { err, ok } from "../../../src/core/result";
import { readWorkbook } from "../../../src/core/table/read-workbook";
import { sheetOf, workbookOf } from "../../support/sheet-snapshot";
import { cell, range } from "../support/build-workbook";
import type { FakeDependencies } from "../support/fake-dependencies";
import { emptyWorkbook } from "../support/sample-workbook";
import { showPane } from "../support/show-pane";

/** A workbook without a register yet. */
function planWorkbook(): KpiWorkbook {
  const snapshot = workbookOf([
    sheetOf("計画", [
      ["指標", "単位", "現状値（2025年）", "目標値（2029年）"],
      ["導入率", "％", 26, 90],
      ["相談件数", "件", 131, 200],
    ]),
  ]);
  const reading = readWorkbook(snapshot);
  return { ...emptyWorkbook, snapshot, reading, staffReading: reading };
}

const row = (
  kind: PreviewKind,
  name: string,
  parts: Partial<Omit<PreviewRow, "kind" | "name">> = {},
): PreviewRow => ({
  id: `計画!A2 ${name}`,
  kind,
  name,
  origin: "２ ＫＰＩの設定",
  source: cell("計画!A2"),
  row: null,
  changes: [],
  question: null,
  sentence: null,
  ...parts,
});
const change = {
  column: "target",
  shows: "90.0％",
  formula: "='計画'!D2",
  from: cell("計画!D2"),
  before: "80.0％",
} as const;
const question: RegisterQuestion = {
  id: "計画!A5",
  about: "row",
  other: { name: "導入率", at: cell("KPI台帳!C7"), origin: "前の計画" },
  choices: ["same", "another", "leave-out"],
  proposal: "same",
};
const previewOf = (rows: readonly PreviewRow[], isNew = false): RegisterPreview => ({
  ...{ sheet: "KPI台帳", isNew, language: "ja", rows, basis: emptyWorkbook },
});
const everyKind = previewOf([
  row("new", "研修の回数", { changes: [{ ...change, before: "" }] }),
  row("updated", "導入率", { row: range("KPI台帳!A4:AH4"), changes: [change] }),
  row("vanished", "離職率", {
    source: null,
    row: range("KPI台帳!A5:AH5"),
    changes: [{ ...change, column: "origin", shows: "元の表から消えました", from: null }],
  }),
  row("unchanged", "相談件数"),
  row("left-out", "全国の導入率", { id: "計画!A9" }),
  row("question", "導入率", { id: question.id, question }),
]);
const written = { sheet: "KPI台帳", plan: { steps: [] }, undo: { steps: [] } };

async function begin(
  prepare: (fake: FakeDependencies["register"]) => void = () => undefined,
  language: "ja" | "en" = "ja",
) {
  const shown = await showPane({
    screen: "indicators",
    language,
    state: { kind: "ready", workbook: planWorkbook() },
    prepare: ({ register }) => prepare(register),
  });
  const name = language === "ja" ? "台帳を作る" : "Build the register";
  await shown.user.click(await screen.findByRole("button", { name }));
  await screen.findByRole("heading", { level: 1, name: /^(KPI 台帳|KPI register)$/ });
  // The preview comes a moment after the place for it.
  await waitFor(() => expect(screen.queryByRole("progressbar")).not.toBeInTheDocument());
  return { ...shown, register: shown.dependencies.register };
}
const beginWith = (preview: RegisterPreview, language: "ja" | "en" = "ja") =>
  begin((register) => {
    register.shown = preview;
  }, language);
const group = (name: string) => screen.findByRole("list", { name });
const press = (user: UserEvent, name: string | RegExp) =>
  screen.findByRole("button", { name }).then((button) => user.click(button));

describe("the preview", () => {
  test("of a first register: the sheet, each row with its cells, and nothing written", async () => {
    const { register } = await begin();
    expect(screen.getByText(/新しいシート「KPI台帳」を作り/)).toBeVisible();
    const items = within(await group("新しい行（2）")).getAllByRole("listitem");
    expect(items.map((item) => item.querySelector("p")?.textContent)).toEqual([
      "導入率",
      "相談件数",
    ]);
    const target = within(items[0]!).getByRole("row", { name: /^目標値/, hidden: true });
    expect(target).toHaveTextContent(/^目標値.*90.*D2$/);
    expect(screen.getByRole("button", { name: "台帳を作る（2 行）" })).toBeEnabled();
    expect(register.written).toEqual([]);
  });

  test("of an update: every row stands with its kind", async () => {
    await beginWith(everyKind);
    expect(screen.getByText(/シート「KPI台帳」に下の内容を書き込みます/)).toBeVisible();
    for (const [name, text] of [
      ["新しい行（1）", "研修の回数"],
      ["変わる行（1）", "80.0％ → 90.0％"],
      ["元の表から消えた行（1）", "離職率"],
      ["変わらない行（1）", "相談件数"],
      ["台帳に入れない指標（1）", "全国の導入率"],
    ] as const) {
      expect(screen.getByRole("list", { name, hidden: true })).toHaveTextContent(text);
    }
    // New, updated, vanished, and the question's proposal to use the row that is there.
    expect(screen.getByRole("button", { name: "台帳に書き込む（4 行）" })).toBeEnabled();
  });

  test("in English", async () => {
    await beginWith(everyKind, "en");
    expect(screen.getByText(/Writes what is listed below to sheet “KPI台帳”/)).toBeVisible();
    expect(await group("New rows (1)")).toHaveTextContent("研修の回数");
    expect(screen.getByRole("radio", { name: "The same: use that row" })).toBeChecked();
    expect(screen.getByRole("button", { name: "Write to the register (rows: 4)" })).toBeEnabled();
  });

  test("of a register that is up to date: there is nothing to press", async () => {
    await beginWith(previewOf([row("unchanged", "相談件数")]));
    expect(screen.getByText(/「KPI台帳」は最新です/)).toBeVisible();
    expect(screen.queryByRole("button", { name: /書き込む/ })).not.toBeInTheDocument();
  });

  test("without any indicator: what to do", async () => {
    await beginWith(previewOf([], true));
    expect(screen.getByText("台帳にできる指標がまだありません")).toBeVisible();
    expect(screen.queryByRole("button", { name: /書き込む/ })).not.toBeInTheDocument();
  });

  test("a cell link selects the staff's cell", async () => {
    const { user, dependencies } = await beginWith(everyKind);
    await user.click(within(await group("新しい行（1）")).getByText("計画!A2"));
    expect(dependencies.selected).toEqual([range("計画!A2")]);
  });
});

describe("what the add-in cannot know", () => {
  test.each([
    ["同じ：その行を使う", "same", "台帳に書き込む（4 行）"],
    ["別の指標：行を増やす", "another", "台帳に書き込む（4 行）"],
    ["台帳に入れない", "leave-out", "台帳に書き込む（3 行）"],
  ])("is asked: %s", async (label, answer, command) => {
    const { user, register } = await beginWith(everyKind);
    const asked = screen.getByRole("region", { name: "確かめてください（1 件）" });
    expect(within(asked).getByRole("radiogroup")).toHaveAccessibleName(
      "「導入率」は、台帳にあるこの行と同じ指標ですか？",
    );
    expect(asked).toHaveTextContent("計画!A2 ↔ KPI台帳!C7 導入率（前の計画）");
    await user.click(within(asked).getByRole("radio", { name: "別の指標：行を増やす" }));
    await user.click(within(asked).getByRole("radio", { name: label }));
    await press(user, command);
    expect(register.written).toEqual([
      { preview: everyKind, answers: new Map([[question.id, answer]]) },
    ]);
  });

  test("a question that is not answered leaves it to the proposal", async () => {
    const { user, register } = await beginWith(everyKind);
    await press(user, /^台帳に書き込む/);
    expect(register.written[0]?.answers).toEqual(new Map());
  });

  test("answers that write no row are kept as well", async () => {
    const asked = row("question", "導入率", { question: { ...question, proposal: "leave-out" } });
    const { user, register } = await beginWith(previewOf([asked]));
    await press(user, "この答えを保存する");
    expect(register.written).toHaveLength(1);
  });

  test("what was left out can be taken in, and left out again", async () => {
    const { user, register } = await beginWith(everyKind);
    await user.click(screen.getByText("台帳に入れない指標（1）"));
    await press(user, "台帳に入れる：全国の導入率");
    expect(screen.getByRole("button", { name: "台帳に書き込む（5 行）" })).toBeEnabled();
    await press(user, "台帳に入れない：全国の導入率");
    await press(user, "台帳に書き込む（4 行）");
    expect(register.written[0]?.answers.get("計画!A9")).toBe("leave-out");
  });
});

describe("a goal in a sentence", () => {
  test("is offered with its sentence, and written only if it is ticked", async () => {
    const offered = row("offered", "伴走支援の成果", {
      id: "計画!B5",
      sentence: "伴走支援の成果：３事業所以上/年",
    });
    const { user, register } = await beginWith(previewOf([offered]));
    expect(await group("文章の中の目標（1）")).toHaveTextContent(
      "元の文：伴走支援の成果：３事業所以上/年",
    );
    expect(screen.queryByRole("button", { name: /書き込む/ })).not.toBeInTheDocument();
    const tick = screen.getByRole("checkbox", { name: "台帳に入れる：伴走支援の成果" });
    expect(tick).not.toBeChecked();
    await user.click(tick);
    await press(user, "台帳に書き込む（1 行）");
    expect(register.written[0]?.answers).toEqual(new Map([["計画!B5", "another"]]));
  });
});

describe("writing", () => {
  async function write(answer: FakeDependencies["register"]["writeAnswer"]) {
    const shown = await beginWith(everyKind);
    shown.register.writeAnswer = answer;
    await press(shown.user, /^台帳に書き込む/);
    return shown;
  }

  test("it says where, opens the sheet, and can be taken back", async () => {
    const { user, dependencies, register } = await write(ok(written));
    expect(await screen.findByText("シート「KPI台帳」に書き込みました。")).toBeVisible();
    expect(screen.getByRole("button", { name: "シートを見る" })).toHaveFocus();
    await press(user, "シートを見る");
    expect(dependencies.selected).toEqual([range("KPI台帳!A1")]);
    await press(user, "元に戻す");
    expect(register.undone).toEqual([written]);
    expect(await screen.findByText("台帳を書き込む前の状態に戻しました。")).toBeVisible();
  });

  test("what was changed since stays as it is, and it is told", async () => {
    const { user, register } = await write(ok(written));
    register.undoAnswer = ok("changed");
    await press(user, "元に戻す");
    expect(await screen.findByText(/自動では戻せません/)).toBeVisible();
  });

  test("a workbook that changed since the preview is not written to", async () => {
    await write(ok("changed"));
    expect(await screen.findByText("何も書き込んでいません")).toBeVisible();
  });

  test("a refusal says what to do, and can be tried again", async () => {
    const { user, register } = await write(err({ kind: "protected", detail: "" }));
    const alert = await screen.findByRole("alert");
    register.writeAnswer = ok(written);
    await user.click(within(alert).getByRole("button", { name: "もう一度試す" }));
    expect(await screen.findByText("シート「KPI台帳」に書き込みました。")).toBeVisible();
    expect(register.written).toHaveLength(2);
  });

  test("while it works the button waits; reading can be given up, writing no more", async () => {
    const { user, register } = await beginWith(everyKind);
    let attended: Attention | undefined;
    const write = jest.spyOn(register, "write").mockImplementation((...[, , attention]) => {
      attended = attention;
      return new Promise(() => undefined);
    });
    await press(user, /^台帳に書き込む/);
    const command = screen.getByRole("button", { name: /^台帳に書き込む/ });
    expect(command).toHaveAttribute("aria-disabled", "true");
    await user.click(command);
    expect(write).toHaveBeenCalledTimes(1);
    await screen.findByRole("button", { name: "中止" });
    act(() => attended?.report({ step: "writing", done: 0, total: null }));
    expect(screen.getByRole("progressbar", { name: "書き込んでいます" })).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "中止" })).not.toBeInTheDocument();
  });

  test("given up, it writes nothing and says nothing", async () => {
    const { user, register } = await beginWith(everyKind);
    const read = settleable();
    const asked = settleable<boolean>();
    jest.spyOn(register, "write").mockImplementation(async (...[, , attention]) => {
      await read.promise;
      const wanted = await attention.pause();
      asked.resolve(wanted);
      return wanted ? ok(written) : null;
    });
    await press(user, /^台帳に書き込む/);
    await press(user, "中止");
    expect(screen.getByRole("button", { name: /^台帳に書き込む/ })).toBeEnabled();
    await act(async () => {
      read.resolve();
      expect(await asked.promise).toBe(false);
    });
    expect(screen.queryByText(/書き込みました/)).not.toBeInTheDocument();
  });
});

function settleable<T = void>() {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

describe("the place of the task", () => {
  test("the keyboard starts at its beginning and goes back to the button that began it", async () => {
    const { user } = await begin();
    expect(document.activeElement).toContainElement(
      screen.getByRole("heading", { level: 1, name: "KPI 台帳" }),
    );
    await press(user, "戻る");
    const button = await screen.findByRole("button", { name: "台帳を作る" });
    expect(button).toHaveFocus();
  });

  test("another tab leaves it", async () => {
    const { user } = await begin();
    await user.click(screen.getByRole("tab", { name: "設定" }));
    expect(screen.queryByRole("heading", { level: 1, name: "KPI 台帳" })).not.toBeInTheDocument();
    await user.click(screen.getByRole("tab", { name: "指標" }));
    expect(await screen.findByRole("button", { name: "台帳を作る" })).toBeVisible();
  });

  test("it begins on 概要 too", async () => {
    const { user } = await showPane();
    await press(user, "台帳を作る");
    expect(await screen.findByRole("heading", { level: 1, name: "KPI 台帳" })).toBeVisible();
  });
});
