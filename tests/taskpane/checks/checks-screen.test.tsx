/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import { describeFinding } from "../../../src/core/messages/findings";
import type { Finding } from "../../../src/core/rules/finding";
import { range } from "../support/build-workbook";
import type { FakeDependencies } from "../support/fake-dependencies";
import {
  emptyWorkbook,
  longWorkbook,
  sampleFindings,
  sampleWorkbook,
} from "../support/sample-workbook";
import { showPane } from "../support/show-pane";

const finding = (findings: readonly Finding[]) => ({
  screen: "checks" as const,
  prepare: ({ checks }: FakeDependencies) => {
    checks.find(sampleWorkbook, findings);
  },
});
const [near, missing] = sampleFindings;
const waivedOne = { ...missing!, waived: "国の様式どおり" };

describe("a finding", () => {
  it.each(["ja", "en"] as const)("says what, why and what to do (%s)", async (language) => {
    await showPane({ screen: "checks", language });
    await screen.findByRole("heading", { level: 1 });
    for (const one of sampleFindings) {
      const { title, sentence, why, cure } = describeFinding(one, language);
      const card = screen.getByRole("heading", { name: title }).closest("article");
      for (const text of [sentence, why, cure, one.kind]) expect(card).toHaveTextContent(text);
    }
  });

  it("says how grave it is in words, leads to its cell and to its rule's page", async () => {
    const { dependencies, user } = await showPane({ screen: "checks" });
    const { title } = describeFinding(sampleFindings[2]!, "ja");
    const heading = await screen.findByRole("heading", { name: title });
    const card = heading.closest("article")!;
    expect(within(card).getByText("誤り")).toBeVisible();
    await user.click(within(card).getByRole("button", { name: "F8 を選択（シート KPI①）" }));
    expect(dependencies.selected).toEqual([range("KPI①!F8")]);
    expect(within(card).getByRole("link", { name: /規則の説明/ })).toHaveAttribute(
      "href",
      "help/ja/rules/comparator-only-in-text.html",
    );
  });
});

describe("the check", () => {
  it("begins when the screen is shown, and anew with each reading", async () => {
    const { dependencies } = await showPane({
      screen: "checks",
      prepare: ({ checks }) => {
        checks.set({ kind: "idle", last: null });
      },
    });
    expect(await screen.findByRole("heading", { level: 1, name: "指摘 3 件" })).toBeVisible();
    expect(dependencies.checks.runs).toEqual([{ workbook: sampleWorkbook, looks: true }]);
    const edited = { ...sampleWorkbook };
    act(() => {
      dependencies.session.set({ kind: "ready", workbook: edited });
    });
    expect(dependencies.checks.runs.at(-1)).toEqual({ workbook: edited, looks: true });
  });

  it("begins on another screen after the user's own reading, and not after an edit", async () => {
    const { dependencies } = await showPane({
      state: { kind: "reading", progress: null, last: null },
    });
    act(() => {
      dependencies.session.set({ kind: "ready", workbook: sampleWorkbook });
    });
    expect(dependencies.checks.runs).toEqual([{ workbook: sampleWorkbook, looks: false }]);
    act(() => {
      dependencies.session.set({ kind: "ready", workbook: { ...sampleWorkbook } });
    });
    expect(dependencies.checks.runs).toHaveLength(1);
  });

  it("can be given up, and begun again", async () => {
    const { dependencies, user } = await showPane({
      screen: "checks",
      prepare: ({ checks }) => {
        checks.set({ kind: "cancelled", last: null });
        checks.run = () => Promise.resolve();
      },
    });
    expect(await screen.findByRole("heading", { name: "点検を中止しました" })).toBeVisible();
    const run = jest.spyOn(dependencies.checks, "run");
    await user.click(screen.getByRole("button", { name: "点検する" }));
    expect(run).toHaveBeenCalledWith({ workbook: sampleWorkbook, looks: true });
  });

  it("that failed says so and keeps what was found before", async () => {
    await showPane({
      screen: "checks",
      prepare: ({ checks }) => {
        const last = { workbook: sampleWorkbook, findings: sampleFindings, looks: "seen" } as const;
        checks.set({ kind: "failed", detail: "a mistake", last });
      },
    });
    expect(await screen.findByRole("alert")).toHaveTextContent("点検できませんでした");
    expect(screen.getByRole("heading", { level: 1, name: "指摘 3 件" })).toBeVisible();
  });

  it("says when colours could not be looked at", async () => {
    await showPane({
      screen: "checks",
      prepare: ({ checks }) => {
        const last = { workbook: sampleWorkbook, findings: sampleFindings } as const;
        checks.set({ kind: "checked", last: { ...last, looks: "refused" } });
      },
    });
    expect(await screen.findByText(/色と図形は/)).toBeVisible();
  });
});

describe("the filter", () => {
  it("counts each severity and shows one of them", async () => {
    const { user } = await showPane({ screen: "checks" });
    const chips = await screen.findByRole("group", { name: "重さでしぼり込む" });
    const labels = within(chips).getAllByRole("button");
    expect(labels.map((chip) => chip.textContent)).toEqual(["誤り 1", "注意 1", "助言 1"]);
    const chip = within(chips).getByRole("button", { name: "注意 1" });
    await user.click(chip);
    expect(screen.getAllByRole("article")).toHaveLength(1);
    expect(screen.getByText(/3 件のうち 1 件/)).toBeVisible();
    await user.click(chip);
    expect(screen.getAllByRole("article")).toHaveLength(3);
  });

  it("takes a subject and words, and says when nothing is left", async () => {
    const { user } = await showPane({ screen: "checks" });
    const subject = await screen.findByRole("combobox", { name: "分野でしぼり込む" });
    await user.selectOptions(subject, "目標（2）");
    expect(screen.getAllByRole("article")).toHaveLength(2);
    await user.type(screen.getByRole("searchbox", { name: "言葉でしぼり込む" }), "どこにもない");
    expect(await screen.findByText(/この条件に合う指摘はありません/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "すべて表示" }));
    expect(screen.getAllByRole("article")).toHaveLength(3);
  });
});

it("tells once what a rule says of many rows, and all of it when asked", async () => {
  const rows = [6, 7, 8, 9].map((row) => ({ ...near!, at: { sheet: "KPI③", row, column: 4 } }));
  const { user } = await showPane(finding(rows));
  expect(await screen.findAllByRole("article")).toHaveLength(1);
  await user.click(screen.getByRole("button", { name: "4 件のセルを表示" }));
  expect(screen.getAllByRole("button", { name: /を選択（シート KPI③）/ })).toHaveLength(5);
});

it("lists thousands without putting all of them into the document", async () => {
  const rows = Array.from({ length: 3000 }, (_, i) => {
    const [one, other] = i % 2 === 0 ? [near!, missing!] : [missing!, near!];
    return { ...(i % 4 < 2 ? one : other), at: { sheet: "KPI③", row: 20 + i, column: i % 7 } };
  });
  const { user } = await showPane(finding(rows));
  const all = await screen.findAllByRole("button", { name: /^1500 件のセルを表示$/ });
  expect(all).toHaveLength(2);
  await user.click(all[0]!);
  // jsdom lays nothing out; that what is in sight is there, the list's own tests show.
  expect(screen.queryAllByRole("listitem").length).toBeLessThan(100);
  await user.type(screen.getByRole("searchbox", { name: "言葉でしぼり込む" }), "セミナー");
  expect(await screen.findByText(/3000 件のうち 1500 件/)).toBeVisible();
});

describe("見送る", () => {
  it("asks for a reason, says what will be written, and writes it", async () => {
    const { dependencies, user } = await showPane({ screen: "checks" });
    await user.click(await screen.findByRole("button", { name: /^見送る：.*D9/ }));
    const panel = screen.getByRole("group", { name: "見送る" });
    expect(panel).toHaveTextContent("新しいシート「点検結果」を作り、指摘 3 行を");
    await user.click(within(panel).getByRole("button", { name: "理由を書き込んで見送る" }));
    expect(within(panel).getByRole("alert")).toHaveTextContent("理由を書いてください");
    expect(dependencies.checks.written).toEqual([]);
    await user.type(within(panel).getByRole("textbox"), "国の様式どおり");
    await user.click(within(panel).getByRole("button", { name: "理由を書き込んで見送る" }));
    const [preview] = dependencies.checks.written;
    expect(preview?.rows.map(({ words }) => [words.rule, words.reason])).toEqual([
      ["target-near-baseline", ""],
      ["baseline-missing", "国の様式どおり"],
      ["comparator-only-in-text", ""],
    ]);
    expect(await screen.findByText(/「点検結果」に書き込みました/)).toBeVisible();
    expect(screen.queryByRole("group", { name: "見送る" })).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "元に戻す" }));
    expect(dependencies.checks.undone).toHaveLength(1);
    expect(await screen.findByText("書き込む前の状態に戻しました。")).toBeVisible();
  });

  it("hides what is waived, shows it with its reason when asked, and can be taken back", async () => {
    const { dependencies, user } = await showPane(finding([near!, waivedOne]));
    expect(await screen.findByRole("heading", { level: 1, name: "指摘 1 件" })).toBeVisible();
    expect(screen.getAllByRole("article")).toHaveLength(1);
    await user.click(screen.getByRole("checkbox", { name: "見送った指摘も表示（1）" }));
    expect(screen.getByText("見送り：国の様式どおり")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "見送りをやめる" }));
    await user.click(screen.getByRole("button", { name: "書き込んで見送りをやめる" }));
    const [preview] = dependencies.checks.written;
    expect(preview?.waived).toBe(0);
  });

  it("is left by Escape, with nothing written", async () => {
    const { dependencies, user } = await showPane({ screen: "checks" });
    await user.click(await screen.findByRole("button", { name: /^見送る：.*D9/ }));
    await user.keyboard("急ぎ{Escape}");
    expect(screen.queryByRole("group", { name: "見送る" })).not.toBeInTheDocument();
    expect(dependencies.checks.written).toEqual([]);
  });
});

describe("シートに書く", () => {
  it("shows where and what before it writes", async () => {
    const { dependencies, user } = await showPane({ screen: "checks" });
    await user.click(await screen.findByRole("button", { name: "シートに書く" }));
    const panel = screen.getByRole("group", { name: "点検結果をシートに書く" });
    expect(within(panel).getAllByRole("row")).toHaveLength(4);
    await user.click(within(panel).getByRole("button", { name: "書き込む（3 行）" }));
    expect(dependencies.checks.written).toHaveLength(1);
    await user.click(await screen.findByRole("button", { name: "シートを見る" }));
    expect(dependencies.selected).toEqual([range("点検結果!A1")]);
  });

  it("says when the workbook has changed meanwhile", async () => {
    const { user } = await showPane({
      screen: "checks",
      prepare: ({ checks }) => {
        checks.writeAnswer = { ok: true, value: "changed" };
      },
    });
    await user.click(await screen.findByRole("button", { name: "シートに書く" }));
    await user.click(screen.getByRole("button", { name: "書き込む（3 行）" }));
    expect(await screen.findByText(/何も書き込んでいません/)).toBeVisible();
  });

  it("tells a refusal of Excel, and tries again", async () => {
    const { dependencies, user } = await showPane({
      screen: "checks",
      prepare: ({ checks }) => {
        checks.writeAnswer = { ok: false, error: { kind: "cell-edit-mode", detail: "" } };
      },
    });
    await user.click(await screen.findByRole("button", { name: "シートに書く" }));
    await user.click(screen.getByRole("button", { name: "書き込む（3 行）" }));
    await user.click(await screen.findByRole("button", { name: "もう一度試す" }));
    expect(dependencies.checks.written).toHaveLength(2);
  });
});

describe("機械可読性", () => {
  it("is switched as a group and kept in the workbook", async () => {
    const { dependencies, user } = await showPane({ screen: "checks" });
    const group = await screen.findByRole("switch", { name: "機械可読性も点検する" });
    expect(group).not.toBeChecked();
    await user.click(group);
    expect(group).toBeChecked();
    expect(dependencies.checks.switched).toEqual([
      [...sampleWorkbook.settings.ruleGroups, "machine-readability"],
    ]);
  });

  it("says when a newer version's settings are left alone", async () => {
    const { user } = await showPane({
      screen: "checks",
      prepare: ({ checks }) => {
        checks.switchAnswer = { ok: true, value: "newer" };
      },
    });
    await user.click(await screen.findByRole("switch"));
    expect(await screen.findByText(/新しい版のアドイン/)).toBeVisible();
    expect(screen.getByRole("switch")).not.toBeChecked();
  });
});

describe("without findings", () => {
  it.each([
    ["ja", "指摘はありません", "よく整っています"],
    ["en", "No findings", "Well kept"],
  ] as const)("congratulates quietly (%s)", async (language, title, praise) => {
    const state = { kind: "ready", workbook: longWorkbook(1) } as const;
    const { dependencies, user } = await showPane({ screen: "checks", language, state });
    expect(await screen.findByRole("heading", { level: 1, name: title })).toBeVisible();
    expect(screen.getByText(new RegExp(praise))).toBeVisible();
    await user.click(screen.getByRole("button", { name: /もう一度点検|Check again/ }));
    expect(dependencies.session.calls).toEqual(["read"]);
  });

  it("does not praise a workbook in which nothing was read", async () => {
    const state = { kind: "ready", workbook: emptyWorkbook } as const;
    await showPane({ screen: "checks", state });
    expect(await screen.findByText(/点検する KPI の表がありません/)).toBeVisible();
    expect(screen.queryByText(/よく整っています/)).not.toBeInTheDocument();
  });

  it("says that what was found is waived", async () => {
    await showPane(finding([waivedOne]));
    expect(
      await screen.findByRole("heading", { level: 1, name: "残っている指摘はありません" }),
    ).toBeVisible();
  });
});
