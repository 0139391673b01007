/** @jest-environment jsdom */
import { act, render, screen, within } from "@testing-library/react";
import type { KpiWorkbook } from "../../src/app/kpi-workbook";
import { App } from "../../src/taskpane/app";
import { fakeDependencies } from "./support/fake-dependencies";
import { sampleWorkbook } from "./support/sample-workbook";
import { showPane } from "./support/show-pane";

const busy = { kind: "busy", detail: "" } as const;

/** A workbook whose findings cannot be looked at, until the defect is gone. */
function defective(): { workbook: KpiWorkbook; repair: () => void } {
  let broken = true;
  const workbook: KpiWorkbook = {
    ...sampleWorkbook,
    get snapshot() {
      if (broken) throw new Error("the defect");
      return sampleWorkbook.snapshot;
    },
  };
  return { workbook, repair: () => (broken = false) };
}

describe("a screen with a defect", () => {
  let logged: jest.SpyInstance;
  beforeEach(() => {
    // React reports every caught error to the console as well.
    logged = jest.spyOn(console, "error").mockImplementation(() => undefined);
  });
  afterEach(() => {
    logged.mockRestore();
  });

  it("is told with its next step, the words of the machine closed, and can be tried again", async () => {
    const { workbook, repair } = defective();
    const { user } = await showPane({ state: { kind: "ready", workbook }, screen: "checks" });
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent("この画面を表示できませんでした");
    expect(within(alert).getByText("the defect")).not.toBeVisible();
    repair();
    await user.click(within(alert).getByRole("button", { name: "もう一度試す" }));
    expect(await screen.findByRole("heading", { level: 1, name: "指摘 3 件" })).toBeVisible();
  });

  it("leaves the other screens as they are", async () => {
    const { user } = await showPane({
      state: { kind: "ready", workbook: defective().workbook },
      screen: "checks",
    });
    await screen.findByRole("alert");
    await user.click(screen.getByRole("tab", { name: "概要" }));
    expect(await screen.findByRole("heading", { level: 1, name: "指標 3 件" })).toBeVisible();
  });

  it("does not take the pane with it when the frame itself fails", async () => {
    const workbook: KpiWorkbook = {
      ...sampleWorkbook,
      get findings(): KpiWorkbook["findings"] {
        throw new Error("the defect");
      },
    };
    const dependencies = fakeDependencies({ kind: "idle" }, "en");
    render(<App dependencies={dependencies} />);
    act(() => {
      dependencies.session.set({ kind: "failed", error: busy, last: workbook });
    });
    expect(await screen.findByRole("alert")).toHaveTextContent("close the pane and open it again");
  });
});
