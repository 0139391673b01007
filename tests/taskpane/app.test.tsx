/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { err } from "../../src/core/result";
import { sampleWorkbook } from "./support/sample-workbook";
import { showPane } from "./support/show-pane";

const cellEdit = { kind: "cell-edit-mode", detail: "InvalidOperationInCellEditMode" } as const;

describe("before the first reading", () => {
  it.each([
    ["ja", "ワークブックを読む"],
    ["en", "Read the workbook"],
  ] as const)(
    "explains itself in three lines and offers one button (%s)",
    async (language, name) => {
      const { dependencies, user } = await showPane({ state: { kind: "idle" }, language });
      expect(screen.getAllByRole("listitem")).toHaveLength(3);
      expect(screen.getAllByRole("button")).toHaveLength(1);
      await user.click(screen.getByRole("button", { name }));
      expect(dependencies.session.calls).toEqual(["read"]);
    },
  );

  it("shows no tabs: there is nothing to look at yet", async () => {
    await showPane({ state: { kind: "idle" } });
    expect(screen.queryByRole("tablist")).not.toBeInTheDocument();
  });

  it("can be started from the keyboard alone", async () => {
    const { dependencies, user } = await showPane({ state: { kind: "idle" } });
    await user.tab();
    expect(screen.getByRole("button")).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(dependencies.session.calls).toEqual(["read"]);
  });

  it("leads to the overview when the workbook has been read", async () => {
    const { user } = await showPane({
      state: { kind: "idle" },
      prepare: ({ session }) => {
        session.afterRead = { kind: "ready", workbook: sampleWorkbook };
      },
    });
    await user.click(screen.getByRole("button", { name: "ワークブックを読む" }));
    expect(await screen.findByRole("heading", { level: 1, name: "指標 3 件" })).toBeVisible();
  });

  it("says what Excel refused, the next step, and offers to try again", async () => {
    const { dependencies, user } = await showPane({
      state: { kind: "failed", error: cellEdit, last: null },
    });
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent("セルが入力中です");
    expect(alert).toHaveTextContent("Esc キー");
    await user.click(within(alert).getByRole("button", { name: "もう一度試す" }));
    expect(dependencies.session.calls).toEqual(["read"]);
  });
});

it.each([
  { kind: "idle" },
  { kind: "reading", progress: null, last: null },
  { kind: "failed", error: cellEdit, last: null },
] as const)("has one heading of the first level in the state $kind", async (state) => {
  await showPane({ state });
  expect(screen.getAllByRole("heading", { level: 1 })).toHaveLength(1);
});

describe("with a workbook", () => {
  it("keeps it on screen after a failed reading, with the failure above it", async () => {
    await showPane({ state: { kind: "failed", error: cellEdit, last: sampleWorkbook } });
    expect(await screen.findByRole("alert")).toHaveTextContent("セルが入力中です");
    expect(await screen.findByRole("heading", { name: "指標 3 件" })).toBeVisible();
  });

  it.each([
    ["ja", ["概要", "指標", "点検 指摘 3 件", "ロジックモデル", "設定"]],
    ["en", ["Overview", "Indicators", "Checks 3 findings", "Model", "Settings"]],
  ] as const)("has five tabs and the number of findings (%s)", async (language, names) => {
    await showPane({ language });
    const tabs = await screen.findAllByRole("tab");
    expect(tabs.map((tab) => tab.getAttribute("aria-label"))).toEqual(names);
  });

  it("opens a screen from the keyboard", async () => {
    const { user } = await showPane();
    const tab = await screen.findByRole("tab", { name: "指標" });
    act(() => {
      tab.focus();
    });
    await user.keyboard("{Enter}");
    expect(
      await screen.findByRole("heading", { level: 1, name: "4 枚のシートに表 2 個" }),
    ).toBeVisible();
    expect(tab).toHaveAttribute("aria-selected", "true");
  });

  it("keeps a screen as it was left", async () => {
    const { user } = await showPane();
    const chip = await screen.findByRole("button", { name: /やや遅れ/ });
    await user.click(chip);
    await user.click(screen.getByRole("tab", { name: /点検/ }));
    await user.click(screen.getByRole("tab", { name: "概要" }));
    expect(await screen.findByRole("button", { name: /やや遅れ/, pressed: true })).toBeVisible();
  });

  it("names the panel after its tab", async () => {
    await showPane();
    expect(await screen.findByRole("tabpanel", { name: "概要" })).toBeVisible();
  });
});

describe("the ribbon's buttons", () => {
  it("open the screen they ask for", async () => {
    const { dependencies } = await showPane();
    act(() => {
      dependencies.request.set({ screen: "checks", action: null });
    });
    expect(await screen.findByRole("heading", { level: 1, name: "指摘 3 件" })).toBeVisible();
  });

  it("start the work they stand for, also when they opened the pane", async () => {
    const { dependencies } = await showPane({
      state: { kind: "idle" },
      prepare: ({ request }) => {
        request.set({ screen: "checks", action: "read" });
      },
    });
    expect(dependencies.session.calls).toEqual(["read"]);
    act(() => {
      dependencies.request.set({ screen: "overview", action: "refresh" });
    });
    await waitFor(() => {
      expect(dependencies.session.calls).toEqual(["read", "refresh"]);
    });
  });
});

describe("cells that cannot be selected", () => {
  it("are told at the foot of the pane, and the message can be closed", async () => {
    const { user } = await showPane({
      prepare: (dependencies) => {
        dependencies.selectAnswer = err({ kind: "item-missing", detail: "ItemNotFound" });
      },
    });
    await user.click(await screen.findByRole("button", { name: "KPI①!A8 を選択" }));
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent("シートまたは表が見つかりません");
    await user.click(within(alert).getByRole("button", { name: "閉じる" }));
    await waitFor(() => {
      expect(screen.queryByRole("alert")).not.toBeInTheDocument();
    });
  });
});

describe("a screen reader", () => {
  it.each([
    ["ja", "ワークブックを読んでいます", "読み取りました。指標は 3 件です。 指摘 3 件"],
    ["en", "Reading the workbook", "Read. Indicators: 3. 3 findings"],
  ] as const)("is told that work goes on and how it ended (%s)", async (language, busy, done) => {
    const { dependencies } = await showPane({
      language,
      state: { kind: "reading", progress: null, last: null },
    });
    const announcer = screen.getByTestId("announcer");
    expect(announcer).toHaveAttribute("aria-live", "polite");
    expect(announcer).toHaveTextContent(busy);
    act(() => {
      dependencies.session.set({ kind: "ready", workbook: sampleWorkbook });
    });
    await waitFor(() => {
      expect(announcer).toHaveTextContent(done);
    });
  });
});

describe("the theme", () => {
  it("follows the host's window", async () => {
    const { dependencies } = await showPane({ state: { kind: "idle" } });
    const background = () =>
      getComputedStyle(document.querySelector(".fui-FluentProvider")!).getPropertyValue(
        "--colorNeutralBackground1",
      );
    expect(background().trim()).toBe("#ffffff");
    act(() => {
      dependencies.theme.set({ bodyBackgroundColor: "#262626", bodyForegroundColor: "#ffffff" });
    });
    await waitFor(() => {
      expect(background().trim()).toBe("#292929");
    });
  });
});
