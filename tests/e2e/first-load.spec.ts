import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { audit } from "./support/audit";
import { WorkbenchPage } from "./support/workbench-page";
import { expect, test } from "./support/workbench-test";

/** Bytes of JavaScript (gzip) beside Office.js that the first screen may need. */
const budget = 87_000;

/** The scripts that a page names itself, Office.js and the workbench's own left out. */
function ownScripts(html: string): readonly string[] {
  return [...html.matchAll(/<script[^>]*\ssrc="?([^"\s>]+)/g)]
    .map(([, src]) => src!)
    .filter((src) => !/office\.js$|workbench-frame/.test(src));
}

/** Lets the pane's page have these scripts; the others wait until they are let go. */
async function holdOtherScripts(page: Page, allowed: readonly string[]) {
  const held: string[] = [];
  let letGo: () => void = () => undefined;
  const gone = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(/\.js(\?|$)/, async (route) => {
    const url = route.request().url();
    const ofPane = route.request().frame().url().includes("workbench-addin.html");
    const early =
      /\/office\/|workbench-frame/.test(url) || allowed.some((one) => url.endsWith(one));
    if (ofPane && !early) {
      held.push(url);
      await gone;
    }
    await route.continue();
  });
  return { held, letGo };
}

test("one small script shows the first screen, answers the cells, and keeps what is clicked meanwhile", async ({
  page,
  request,
}) => {
  const installed = ownScripts(await (await request.get("taskpane.html")).text());
  const scripts = ownScripts(await (await request.get("workbench-addin.html")).text());
  expect(scripts).toEqual(installed);
  let bytes = 0;
  for (const script of scripts) bytes += gzipSync(await (await request.get(script)).body()).length;
  expect(bytes).toBeGreaterThan(10_000);
  expect(bytes).toBeLessThanOrEqual(budget);

  const { held, letGo } = await holdOtherScripts(page, scripts);
  const workbench = new WorkbenchPage(page);
  await workbench.open();
  await expect.poll(() => held.length).toBeGreaterThan(1);
  await audit(page, "first screen");
  await workbench.write("'KPI①'!A60", [["=KPI.REQUIRED_RATE(26,90,2025,2029)"]]);
  expect(await workbench.value("'KPI①'!A60")).toBe(16);

  await workbench.readButton.click();
  const reading = workbench.pane.getByRole("progressbar", { name: "ワークブックを読んでいます" });
  await expect(reading).toBeVisible();
  await audit(page, "waiting");
  letGo();
  await workbench.pane.getByRole("heading", { name: /指標 \d+ 件/ }).waitFor();
});
