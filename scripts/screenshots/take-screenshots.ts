// Pictures of the built workbench for README and docs: npm run build && npm run screenshots
import { spawn } from "node:child_process";
import { once } from "node:events";
import { chromium, type FrameLocator, type Page } from "@playwright/test";
import { findBrowser } from "../../tests/e2e/support/browser";

interface Picture {
  readonly file: string;
  readonly query: Readonly<Record<string, string>>;
  readonly size?: { readonly width: number; readonly height: number };
  /** What a person does before the picture is taken. */
  readonly steps: (pane: FrameLocator, page: Page) => Promise<void>;
}

const readButton = /^(ワークブックを読む|Read the workbook)$/;
const read = async (pane: FrameLocator) => {
  await pane.getByRole("button", { name: readButton }).click();
  await pane.getByRole("heading", { name: /指標 \d+ 件|\d+ indicators?/ }).waitFor();
};
const show = async (pane: FrameLocator, tab: RegExp) => {
  await pane.getByRole("tab", { name: tab }).click();
  await pane.getByRole("tabpanel").filter({ visible: true }).waitFor();
};

const pictures: readonly Picture[] = [
  { file: "first-run", query: {}, steps: () => Promise.resolve() },
  {
    file: "overview",
    query: { sample: "progress-review" },
    steps: async (pane) => read(pane),
  },
  {
    file: "checks",
    query: {},
    steps: async (pane) => {
      await read(pane);
      await show(pane, /^点検/);
    },
  },
  {
    file: "indicators",
    query: {},
    steps: async (pane) => {
      await read(pane);
      await show(pane, /^指標/);
    },
  },
  {
    file: "logic-model",
    query: { sample: "tokyo-logic-model", pane: "600" },
    size: { width: 1360, height: 1250 },
    steps: async (pane) => {
      await read(pane);
      await show(pane, /^ロジックモデル/);
      await pane.getByRole("button", { name: "この表から作る" }).click();
      await pane.getByRole("application", { name: /KGI/ }).waitFor();
    },
  },
  {
    file: "english-dark-320",
    query: { sample: "progress-review", lang: "en", theme: "dark", pane: "320" },
    steps: async (pane) => read(pane),
  },
];

const port = 4174;
const server = spawn(process.execPath, ["tests/e2e/support/server.mjs"], {
  env: { ...process.env, PORT: String(port), SERVE: "dist" },
});
await once(server.stdout, "data");
const found = await findBrowser();
const browser = await chromium.launch({
  executablePath: found.executablePath,
  args: [...found.args],
  env: { ...(process.env as Record<string, string>), ...found.env },
});
for (const { file, query, size = { width: 1360, height: 800 }, steps } of pictures) {
  const page = await browser.newPage({ viewport: size, locale: "ja-JP" });
  const search = new URLSearchParams(query).toString();
  await page.goto(`http://127.0.0.1:${port}/kpi/workbench.html?${search}`);
  const pane = page.frameLocator("iframe");
  await pane.getByRole("button", { name: readButton }).waitFor();
  await page.evaluate(() => window.workbench?.idle());
  await steps(pane, page);
  await page.evaluate(() => window.workbench?.idle());
  await page.evaluate(() => document.fonts.ready);
  // Two frames: the spreadsheet's canvas draws once a frame.
  await page.evaluate(
    () =>
      new Promise((done) =>
        requestAnimationFrame(() => {
          requestAnimationFrame(done);
        }),
      ),
  );
  await page.screenshot({ path: `docs/images/${file}.png` });
  await page.close();
}
await browser.close();
server.kill();
