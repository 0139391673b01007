import { test as base, chromium, expect, type Browser } from "@playwright/test";
import type { FoundBrowser } from "./browser";

/** A test in the browser that unpack-browser.ts found; it fails on any error the pages report. */
export const test = base.extend<{ pageErrors: string[] }, { browser: Browser }>({
  browser: [
    async ({}, use) => {
      const found = JSON.parse(process.env["FOUND_BROWSER"] ?? "{}") as FoundBrowser;
      const browser = await chromium.launch({
        executablePath: found.executablePath,
        args: [...found.args],
        env: { ...(process.env as Record<string, string>), ...found.env },
        headless: true,
      });
      await use(browser);
      await browser.close();
    },
    { scope: "worker", timeout: 60_000 },
  ],
  pageErrors: [
    async ({ page }, use) => {
      const errors: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error") errors.push(message.text());
      });
      page.on("pageerror", (error) => errors.push(`pageerror: ${error.message}`));
      await use(errors);
      expect(errors).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
