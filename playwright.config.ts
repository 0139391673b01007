import { defineConfig } from "@playwright/test";

const port = Number(process.env["E2E_PORT"] ?? 4173);
const address = `http://127.0.0.1:${port}/kpi/`;

export default defineConfig({
  testDir: "tests/e2e",
  globalSetup: "./tests/e2e/support/unpack-browser.ts",
  outputDir: "test-results/browser",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 90_000,
  expect: {
    timeout: 15_000,
    // A word that changes is more than this; the rounding of a corner is less.
    toHaveScreenshot: { maxDiffPixels: 20, pathTemplate: "{testDir}/reference/{arg}{ext}" },
  },
  reporter: [["list"], ["./tests/e2e/support/count-reporter.ts"]],
  use: {
    baseURL: address,
    locale: "ja-JP",
    // Every test records until it has passed. The document of each step is cheap; a picture of each
    // moment takes as long as the test itself, so there is one, of the end of a test that fails.
    trace: { mode: "retain-on-failure", screenshots: false },
    screenshot: "only-on-failure",
  },
  webServer: {
    command: "node tests/e2e/support/server.mjs",
    url: `${address}workbench.html`,
    reuseExistingServer: false,
    env: { PORT: String(port), SERVE: "dist" },
  },
});
