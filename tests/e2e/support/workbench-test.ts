import {
  test as base,
  chromium,
  expect,
  type Browser,
  type BrowserContext,
  type WorkerInfo,
} from "@playwright/test";
import type { FoundBrowser } from "./browser";

interface OfTest {
  pageErrors: string[];
  /** The day that the pages of a test take for today; without one, the real one. */
  today: string | null;
}

interface OfWorker {
  browser: Browser;
  /** One for all tests of a worker: scripts that the browser has compiled are not compiled again. */
  sharedContext: BrowserContext;
  /** The same for tests with a day of their own: a clock that was set once stays set. */
  datedContext: BrowserContext;
}

/** What a page may leave behind for the next one, but for the scripts themselves. */
const leftBehind = "cookies,local_storage,indexeddb,cache_storage,service_workers";

/** A test in the browser that unpack-browser.ts found; it fails on any error the pages report. */
export const test = base.extend<OfTest, OfWorker>({
  today: [null, { option: true }],
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
  sharedContext: [provideContext, { scope: "worker" }],
  datedContext: [provideContext, { scope: "worker" }],
  context: async ({ today, sharedContext, datedContext }, use) => {
    if (today !== null) await datedContext.clock.setFixedTime(new Date(today));
    await use(today === null ? sharedContext : datedContext);
  },
  page: async ({ context, viewport, colorScheme, forcedColors, baseURL }, use) => {
    const page = await context.newPage();
    await page.emulateMedia({
      colorScheme: colorScheme ?? null,
      forcedColors: forcedColors ?? null,
    });
    if (viewport) await page.setViewportSize(viewport);
    await use(page);
    const session = await context.newCDPSession(page);
    for (const opened of context.pages()) await opened.goto("about:blank");
    const { origin } = new URL(baseURL ?? "");
    await session.send("Storage.clearDataForOrigin", { origin, storageTypes: leftBehind });
    for (const opened of context.pages()) await opened.close();
  },
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

async function provideContext(
  { browser }: Pick<OfWorker, "browser">,
  use: (context: BrowserContext) => Promise<void>,
  { project }: WorkerInfo,
): Promise<void> {
  const { baseURL, locale } = project.use;
  const context = await browser.newContext({
    ...(baseURL && { baseURL }),
    ...(locale && { locale }),
  });
  await use(context);
  await context.close();
}

export { expect };
