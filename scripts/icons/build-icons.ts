// Draws assets/icons/*.svg as the PNG sizes that the manifest asks for: npm run icons
import { readFile, writeFile } from "node:fs/promises";
import { chromium } from "@playwright/test";
import { findBrowser } from "../../tests/e2e/support/browser";

const sizes = {
  product: [16, 32, 64, 80, 128],
  refresh: [16, 32, 80],
  define: [16, 32, 80],
  check: [16, 32, 80],
  summary: [16, 32, 80],
};
const found = await findBrowser();
const browser = await chromium.launch({
  executablePath: found.executablePath,
  args: [...found.args],
  env: { ...(process.env as Record<string, string>), ...found.env },
});
const page = await browser.newPage();
for (const [name, widths] of Object.entries(sizes)) {
  const svg = await readFile(`assets/icons/${name}.svg`, "utf8");
  for (const width of widths) {
    await page.setViewportSize({ width, height: width });
    await page.setContent(
      `<style>*{margin:0}svg{display:block;width:${width}px;height:${width}px}</style>${svg}`,
    );
    const png = await page.screenshot({ omitBackground: true });
    await writeFile(`assets/icons/${name}-${width}.png`, png);
  }
}
await browser.close();
