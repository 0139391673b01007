/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Watched } from "../../../src/app/observable";
import { screenRequests } from "../../../src/app/screen-requests";
import { showFirstScreen } from "../../../src/taskpane/first-screen/show-first-screen";
import type { HostTheme } from "../../../src/taskpane/pane-dependencies";

const light: HostTheme = { bodyBackgroundColor: "#FFFFFF", bodyForegroundColor: "#000000" };
const black: HostTheme = { bodyBackgroundColor: "#262626", bodyForegroundColor: "#FFFFFF" };

function show(language: "ja" | "en" = "ja") {
  document.body.innerHTML = `<div id="pane">first picture</div>`;
  const pane = document.getElementById("pane")!;
  const theme = new Watched<HostTheme | null>(light);
  const request = screenRequests();
  const leave = showFirstScreen(pane, { language, theme, request });
  return { pane, theme, request, leave, place: pane.firstElementChild! };
}

const readIt = { screen: "overview", action: "read" } as const;

test.each([
  ["ja", "KPI ロジックモデル", "ワークブックを読む"],
  ["en", "KPI Logic Model", "Read the workbook"],
] as const)(
  "the add-in explains itself in three lines and offers one button (%s)",
  (language, product, read) => {
    const { pane } = show(language);
    expect(pane).not.toHaveTextContent("first picture");
    expect(screen.getByRole("heading", { level: 1, name: product })).toBeVisible();
    expect(screen.getAllByRole("listitem")).toHaveLength(3);
    expect(screen.getAllByRole("button")).toEqual([screen.getByRole("button", { name: read })]);
    expect(document.documentElement).toHaveAttribute("lang", language);
  },
);

describe("what is asked for before the pane is there", () => {
  test("by a click is kept for it, and answered at once", async () => {
    const { request } = show();
    await userEvent.click(screen.getByRole("button"));
    expect(request.get()).toEqual(readIt);
    expect(
      screen.getByRole("progressbar", { name: "ワークブックを読んでいます" }),
    ).toBeInTheDocument();
    expect(screen.getAllByRole("heading", { level: 1 })).toHaveLength(1);
    expect(screen.queryByRole("button")).not.toBeInTheDocument();
  });

  test.each(["{Enter}", " "])("by the key %j too", async (key) => {
    const { request } = show();
    await userEvent.tab();
    expect(screen.getByRole("button")).toHaveFocus();
    await userEvent.keyboard(key);
    expect(request.get()).toEqual(readIt);
  });

  test("by a button of the ribbon is waited for in the same way", () => {
    const { request } = show("en");
    request.set({ screen: "checks", action: "read" });
    expect(screen.getByRole("progressbar", { name: "Reading the workbook" })).toBeInTheDocument();
  });
});

describe("the colours", () => {
  test("follow the host's window until the pane takes over", () => {
    const { theme, place, leave } = show();
    expect(place).not.toHaveClass("dark");
    theme.set(black);
    expect(place).toHaveClass("dark");
    leave();
    theme.set(light);
    expect(place).toHaveClass("dark");
  });

  test("of a host that has none are light where the system does not say", () => {
    const { theme, place } = show();
    theme.set(black);
    theme.set(null);
    expect(place).not.toHaveClass("dark");
  });
});
