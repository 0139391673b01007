// The longest tasks of the pane over up to a hundred thousand indicators, step by step in the built workbench:
// npm run build && npm run bench -- pane-responsive
import { spawn } from "node:child_process";
import { once } from "node:events";
import { chromium, type Browser } from "@playwright/test";
import { findBrowser } from "../e2e/support/browser";
import { WorkbenchPage } from "../e2e/support/workbench-page";
import { goalsAndAreas, largeModel } from "./browser/large-model";
import { largeWorkbook, type Layout } from "./browser/large-workbook";
import { MainThread } from "./browser/main-thread";
import { modelSteps, paneSteps, type PaneStep } from "./browser/pane-steps";
import { print, report } from "./measure";

/** What a person does not notice, in milliseconds. */
const limit = 50;
const port = 4175;

interface Bench {
  /** Tells steps of the same words apart. */
  readonly layout: Layout | null;
  readonly size: number;
  readonly file: () => Promise<Uint8Array>;
  readonly steps: readonly PaneStep[];
}

const workbooks = [
  ["one table", 100],
  ["one table", 1_000],
  ["one table", 10_000],
  ["one table", 100_000],
  ["tables of 50", 10_000],
] as const;
const benches: readonly Bench[] = [
  ...workbooks.map(([layout, size]) => ({
    layout,
    size,
    file: () => largeWorkbook(layout, size),
    steps: paneSteps(size).filter(({ upTo = size }) => size <= upTo),
  })),
  { layout: null, size: goalsAndAreas, file: largeModel, steps: modelSteps },
];

const server = spawn(process.execPath, ["tests/e2e/support/server.mjs"], {
  env: { ...process.env, PORT: String(port), SERVE: process.env["SERVE"] ?? "dist" },
});
await once(server.stdout, "data");
const found = await findBrowser();
const browser = await chromium.launch({
  executablePath: found.executablePath,
  args: [...found.args],
  env: { ...(process.env as Record<string, string>), ...found.env },
});
try {
  for (const bench of benches) await measure(browser, bench);
} finally {
  await browser.close();
  server.kill();
}

async function measure(browser: Browser, { layout, size, file, steps }: Bench): Promise<void> {
  const page = await browser.newPage({
    baseURL: `http://127.0.0.1:${port}/kpi/`,
    viewport: { width: 1360, height: 800 },
    locale: "ja-JP",
  });
  page.setDefaultTimeout(300_000);
  const workbench = new WorkbenchPage(page);
  await workbench.open();
  await workbench.run(
    (bench, bytes) => bench.open(new Uint8Array(bytes), "large.xlsx"),
    [...(await file())],
  );
  await workbench.idle();
  const [, frame] = page.frames();
  if (!frame) throw new Error("The pane is not there.");
  const thread = new MainThread(browser, page, frame, await page.context().newCDPSession(page));
  for (const { what, before, work } of steps) {
    await before?.(workbench);
    await workbench.idle();
    const { pane, office, whole } = await thread.during(() => work(workbench));
    report({
      budget: "responsive",
      what: layout === null ? what : `${what} (${layout})`,
      against: `${limit} ms`,
      size,
      unit: "ms",
      ours: [pane],
      theirs: [limit],
    });
    print("  Office.js and the spreadsheet in the same thread", {
      "Office.js, ms": office.toFixed(0),
      "longest task of all, ms": whole.toFixed(0),
    });
  }
  await page.close();
}
