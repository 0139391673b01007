/** @jest-environment jsdom */
import { act, render, screen, within } from "@testing-library/react";
import { App } from "../../src/taskpane/app";
import { fakeDependencies } from "./support/fake-dependencies";
import { sampleFindings, sampleWorkbook } from "./support/sample-workbook";
import { showPane } from "./support/show-pane";

/** Shows a check whose result cannot be looked at, until the defect is gone. */
async function showDefective() {
  let broken = true;
  const { user } = await showPane({
    screen: "checks",
    prepare: ({ checks }) => {
      checks.set({
        kind: "checked",
        last: {
          workbook: sampleWorkbook,
          findings: sampleFindings,
          get looks() {
            if (broken) throw new Error("the defect");
            return "seen" as const;
          },
        },
      });
    },
  });
  return { user, repair: () => (broken = false) };
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
    const { user, repair } = await showDefective();
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent("この画面を表示できませんでした");
    expect(within(alert).getByText("the defect")).not.toBeVisible();
    repair();
    await user.click(within(alert).getByRole("button", { name: "もう一度試す" }));
    expect(await screen.findByRole("heading", { level: 1, name: "指摘 3 件" })).toBeVisible();
  });

  it("leaves the other screens as they are", async () => {
    const { user } = await showDefective();
    await screen.findByRole("alert");
    await user.click(screen.getByRole("tab", { name: "概要" }));
    expect(await screen.findByRole("heading", { level: 1, name: "指標 3 件" })).toBeVisible();
  });

  it("does not take the pane with it when the frame itself fails", async () => {
    const dependencies = fakeDependencies({ kind: "idle" }, "en");
    render(<App dependencies={dependencies} />);
    act(() => {
      dependencies.session.set({
        kind: "failed",
        last: sampleWorkbook,
        get error(): never {
          throw new Error("the defect");
        },
      });
    });
    expect(await screen.findByRole("alert")).toHaveTextContent("close the pane and open it again");
  });
});
