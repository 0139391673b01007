/** @jest-environment jsdom */
import { act, cleanup, screen, within } from "@testing-library/react";
import { range } from "../support/build-workbook";
import { adoption, emptyWorkbook, longWorkbook, sampleWorkbook } from "../support/sample-workbook";
import { showPane } from "../support/show-pane";

const cards = async () =>
  within(await screen.findByRole("list", { name: /指標|Indicators/ }))
    .getAllByRole("heading", { level: 2 })
    .map((heading) => heading.textContent);

describe("the list of indicators", () => {
  it("has those that need attention first, and no 参考値", async () => {
    await showPane();
    expect(await cards()).toEqual([
      "ＩＣＴ・介護ロボット等の導入率",
      "生産性向上に係る個別セミナー参加者数",
      "介護ロボット・ＩＣＴ機器展示会参加者数",
    ]);
  });

  it.each([
    ["ja", ["やや遅れ", "実績36.0%2026年", "計画42.0%2026年", "目標90.0%超2029年"]],
    ["en", ["Slightly behind", "Actual36.0%2026", "Planned42.0%2026"]],
  ] as const)("says status, actual, plan and target in words (%s)", async (language, texts) => {
    await showPane({ language });
    const list = await screen.findByRole("list", { name: /指標|Indicators/ });
    for (const text of texts) expect(list).toHaveTextContent(text);
  });

  it("says what is needed each year where nothing was measured yet", async () => {
    // 195 → 200 within one year.
    await showPane();
    const name = "介護ロボット・ＩＣＴ機器展示会参加者数";
    const card = (await screen.findByRole("heading", { name })).closest("li");
    expect(card).toHaveTextContent("1年あたり+5人");
  });

  it.each([
    ["ja", "今後 1年あたり +18.0ポイント（当初の1.13倍）"],
    ["en", "From now on +18.0 points each year (1.13 times the original rate)"],
  ] as const)(
    "says what is needed each year from the latest actual on (%s)",
    async (language, text) => {
      // 36 % in 2026, 90 % in 2029: 54 points in three years, where 16 a year were planned.
      await showPane({ language });
      const card = (await screen.findByRole("heading", { name: adoption.name })).closest("li");
      expect(card).toHaveTextContent(text);
    },
  );

  it("leads to the cell", async () => {
    const { dependencies, user } = await showPane();
    await user.click(await screen.findByRole("button", { name: "KPI①!A8 を選択" }));
    expect(dependencies.selected).toEqual([range("KPI①!A8")]);
  });

  it("shows them all; of very many only those in sight are in the document", async () => {
    await showPane({ state: { kind: "ready", workbook: longWorkbook(53) } });
    expect(await cards()).toHaveLength(53);
    cleanup();
    await showPane({ state: { kind: "ready", workbook: longWorkbook(5_000) } });
    expect(await screen.findByText("指標 5000 件")).toBeVisible();
    expect(screen.queryAllByRole("listitem").length).toBeLessThan(100);
  });
});

describe("the tally", () => {
  it("filters by a status and shows all again", async () => {
    const { user } = await showPane();
    const chips = await screen.findByRole("group", { name: "状態でしぼり込む" });
    expect(within(chips).getAllByRole("button")).toHaveLength(3);
    const chip = within(chips).getByRole("button", { name: /未測定 1/ });
    await user.click(chip);
    expect(chip).toHaveAttribute("aria-pressed", "true");
    expect(await cards()).toEqual(["介護ロボット・ＩＣＴ機器展示会参加者数"]);
    await user.click(chip);
    expect(await cards()).toHaveLength(3);
  });

  it("shows all again when nobody has the chosen status any more", async () => {
    const { dependencies, user } = await showPane();
    await user.click(await screen.findByRole("button", { name: /やや遅れ 1/ }));
    const verdicts = new Map(sampleWorkbook.verdicts);
    verdicts.set(adoption.id, { ...verdicts.get(adoption.id)!, status: "on-track" });
    act(() => {
      dependencies.session.set({ kind: "ready", workbook: { ...sampleWorkbook, verdicts } });
    });
    expect(await cards()).toHaveLength(3);
  });
});

describe("an explanation", () => {
  it("opens with the formula, the inputs and their cells", async () => {
    const { dependencies, user } = await showPane();
    const [summary] = await screen.findAllByText("判定の説明");
    const details = summary!.closest("details")!;
    expect(details).not.toHaveAttribute("open");
    await user.click(summary!);
    expect(details).toHaveAttribute("open");
    expect(details).toHaveTextContent("0.625");
    const rows = within(details).getAllByRole("row").slice(1);
    expect(rows.map((row) => row.textContent)).toEqual([
      "基準26.0%2025年B8",
      "計画42.0%2026年C8",
      "実績36.0%2026年C9",
      "目標90.0%超2029年F8",
    ]);
    await user.click(within(details).getByRole("button", { name: "C9 を選択（シート KPI①）" }));
    expect(dependencies.selected).toEqual([range("KPI①!C9")]);
  });

  it("says how a planned value came about that stands in no cell", async () => {
    const verdicts = new Map(sampleWorkbook.verdicts);
    verdicts.set(adoption.id, { ...verdicts.get(adoption.id)!, plannedFrom: "interpolated" });
    await showPane({ state: { kind: "ready", workbook: { ...sampleWorkbook, verdicts } } });
    expect(
      await screen.findByRole("row", { name: /計画 42.0% 目標までの道のりから計算/ }),
    ).toBeDefined();
  });
});

describe("状態を更新", () => {
  it("says what changed", async () => {
    const { user } = await showPane({
      prepare: ({ session }) => {
        session.changes = [
          {
            id: adoption.id,
            name: adoption.name,
            at: adoption.nameAt,
            before: "not-measured",
            after: "slightly-behind",
          },
          { id: "x", name: "消えた指標", at: adoption.nameAt, before: "behind", after: null },
        ];
      },
    });
    await user.click(await screen.findByRole("button", { name: "状態を更新" }));
    const notice = (await screen.findByText("2 件の状態が変わりました")).closest("[role=status]");
    expect(notice).toHaveTextContent(`${adoption.name} KPI①!A8－未測定→△やや遅れ`);
    expect(notice).toHaveTextContent("消えた指標 ▲遅れ→なくなった指標");
    expect(screen.getByTestId("announcer")).toHaveTextContent("2 件の状態が変わりました");
  });

  it("says so when nothing changed, and the message can be closed", async () => {
    const { user } = await showPane({ language: "en" });
    await user.click(await screen.findByRole("button", { name: "Update statuses" }));
    expect(await screen.findByText("No status has changed.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Close" }));
    expect(screen.queryByText("No status has changed.")).not.toBeInTheDocument();
  });

  it("says nothing when it was cancelled or failed: the state does", async () => {
    const { user } = await showPane({
      prepare: ({ session }) => {
        session.changes = null;
      },
    });
    await user.click(await screen.findByRole("button", { name: "状態を更新" }));
    expect(screen.queryByText(/変わ/)).not.toBeInTheDocument();
  });

  it("cannot be pressed twice", async () => {
    const { dependencies, user } = await showPane({
      state: { kind: "reading", progress: null, last: sampleWorkbook },
    });
    const button = await screen.findByRole("button", { name: "状態を更新" });
    expect(button).toHaveAttribute("aria-disabled", "true");
    await user.click(button);
    expect(dependencies.session.calls).toEqual([]);
  });
});

describe("what is missing", () => {
  it("is said, with the way to it", async () => {
    const { user } = await showPane();
    expect(await screen.findByText(/実績値がまだない指標が 1 件/)).toBeVisible();
    expect(screen.getByText(/読み取れなかったセルが 1 個/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "点検を見る" }));
    expect(await screen.findByRole("heading", { level: 1, name: "指摘 3 件" })).toBeVisible();
  });

  it("is not mentioned when all is well", async () => {
    await showPane({ state: { kind: "ready", workbook: longWorkbook(2) } });
    expect(await cards()).toHaveLength(2);
    expect(screen.queryByText(/まだない|読み取れなかった|指摘が/)).not.toBeInTheDocument();
  });
});

describe("a workbook without a KPI table", () => {
  it.each([
    ["ja", "KPI の表が見つかりませんでした", "もう一度読む"],
    ["en", "No KPI table was found", "Read again"],
  ] as const)(
    "says what was looked for, and offers to read again (%s)",
    async (language, title, again) => {
      const { dependencies, user } = await showPane({
        language,
        state: { kind: "ready", workbook: emptyWorkbook },
      });
      expect(await screen.findByRole("heading", { level: 1, name: title })).toBeVisible();
      await user.click(screen.getByRole("button", { name: again }));
      expect(dependencies.session.calls).toEqual(["read"]);
    },
  );

  it("points to goals in the text, if there are any", async () => {
    const { candidates } = sampleWorkbook.reading;
    const workbook = { ...emptyWorkbook, reading: { ...emptyWorkbook.reading, candidates } };
    const { user } = await showPane({ state: { kind: "ready", workbook } });
    expect(await screen.findByText(/目標らしい記述が 1 件/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "指標を見る" }));
    expect(await screen.findByRole("tab", { name: "指標", selected: true })).toBeVisible();
  });
});
