/** @jest-environment jsdom */
import { existsSync } from "node:fs";
import { createEvent, fireEvent, screen } from "@testing-library/react";
import { emptyWorkbook } from "../support/sample-workbook";
import { showPane } from "../support/show-pane";

const show = (language: "ja" | "en") =>
  showPane({ state: { kind: "ready", workbook: emptyWorkbook }, screen: "settings", language });

function press(link: HTMLElement): Event {
  const click = createEvent.click(link);
  fireEvent(link, click);
  return click;
}

test.each([
  ["ja", /^使い方ガイド.*新しいウィンドウ/, "docs/guide/start.ja.md"],
  ["en", /^Troubleshooting.*new window/, "docs/guide/troubleshooting.md"],
] as const)(
  "設定 leads to the guide in the reader's language (%s)",
  async (language, name, source) => {
    const { dependencies } = await show(language);
    const link = screen.getByRole("link", { name });
    const page = new URL((link as HTMLAnchorElement).href).pathname;
    expect(existsSync(source)).toBe(true);
    expect(page).toBe(
      source.replace(/^docs\/guide\/([\w-]+)(\.ja)?\.md$/, `/guide/${language}/$1.html`),
    );
    expect(press(link).defaultPrevented).toBe(true);
    expect(dependencies.openedPages.map((one) => new URL(one).pathname)).toEqual([page]);
  },
);

test("where the host opens no browser, it is a link", async () => {
  const { dependencies } = await show("ja");
  dependencies.opensPages = false;
  const link = screen.getByRole("link", { name: /^関数と点検の規則の説明/ });
  expect(link).toHaveAttribute("href", "help/ja.html");
  expect(link).toHaveAttribute("target", "_blank");
  expect(press(link).defaultPrevented).toBe(false);
  expect(dependencies.openedPages).toEqual([]);
});
