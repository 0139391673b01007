/** @jest-environment jsdom */
import { act, screen } from "@testing-library/react";
import { sampleWorkbook } from "./support/sample-workbook";
import { showPane } from "./support/show-pane";

describe("work under way", () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  const reading = {
    kind: "reading",
    progress: { step: "judging", done: 3, total: 10 },
    last: null,
  } as const;
  const pass = async (milliseconds: number) => {
    await act(() => jest.advanceTimersByTimeAsync(milliseconds));
  };

  it("says what is done and how far it is", async () => {
    await showPane({ state: reading });
    await pass(0);
    expect(screen.getByText(/状態を判定しています/, { selector: "main *" })).toBeVisible();
    expect(screen.getByText("3 / 10")).toBeVisible();
    expect(screen.getByRole("progressbar")).toHaveAttribute("aria-valuenow", "3");
  });

  it("can be cancelled as soon as it has taken a second", async () => {
    const { dependencies } = await showPane({ state: reading });
    await pass(999);
    expect(screen.queryByRole("button", { name: "中止" })).not.toBeInTheDocument();
    await pass(1);
    act(() => {
      screen.getByRole("button", { name: "中止" }).click();
    });
    expect(dependencies.session.calls).toEqual(["cancel"]);
  });

  it("does not move a screen that is there already, unless it takes a while", async () => {
    const { dependencies } = await showPane();
    await act(async () => {
      dependencies.session.set({ kind: "reading", progress: null, last: sampleWorkbook });
      await Promise.resolve();
    });
    await pass(299);
    expect(screen.queryByRole("progressbar")).not.toBeInTheDocument();
    await pass(1);
    expect(screen.getByRole("progressbar")).toBeVisible();
    expect(screen.getByRole("heading", { name: "指標 3 件" })).toBeVisible();
  });
});
