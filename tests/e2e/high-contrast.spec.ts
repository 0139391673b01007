import { audit } from "./support/audit";
import { mainScreens, screenWords, taskScreens } from "./support/screen-steps";
import { WorkbenchPage } from "./support/workbench-page";
import { expect, test } from "./support/workbench-test";

// As Windows has it under 設定 › アクセシビリティ › コントラスト テーマ: the browser's own colours only.
test.use({ forcedColors: "active", colorScheme: "dark", viewport: { width: 720, height: 860 } });

const words = screenWords.ja;

test("high contrast: every screen is accessible, and nothing drawn vanishes", async ({ page }) => {
  test.slow();
  const workbench = new WorkbenchPage(page);
  await workbench.open({ sample: "progress-review", pane: "400" });
  await audit(page, "first run");
  await workbench.read();
  for (const { name, show } of [...mainScreens, ...taskScreens]) {
    await test.step(name, async () => {
      await show(workbench, words);
      await audit(page, name);
      expect(await faintShapes(workbench), name).toEqual([]);
    });
  }
});

test("high contrast: the chosen tab, the statuses and the logic model", async ({ page }) => {
  const workbench = new WorkbenchPage(page);
  await workbench.open({ sample: "tokyo-logic-model", pane: "400" });
  await workbench.read();
  await workbench.tab(words.tabs.model).click();
  await workbench.pane.getByRole("button", { name: words.makeModel }).click();
  await workbench.pane.getByRole("application", { name: /KGI/ }).waitFor();
  await audit(page, "logic model");
  expect(await faintShapes(workbench)).toEqual([]);
  const line = workbench.tab(words.tabs.model);
  const drawn = await line.evaluate((tab) => getComputedStyle(tab, "::after").backgroundColor);
  expect(drawn).not.toBe(await colorOf(workbench, "Canvas"));
});

/** Lines, fills and letters of drawings in a colour that is none of the system's, and so may not be seen on its ground. */
async function faintShapes({ pane }: WorkbenchPage): Promise<string[]> {
  return pane.locator("body").evaluate((body) => {
    const names = ["CanvasText", "Canvas", "Highlight", "HighlightText", "ButtonText", "GrayText"];
    const probe = body.appendChild(body.ownerDocument.createElement("span"));
    const colors = [...names, "LinkText", "ButtonFace"].map((name) => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    });
    probe.remove();
    const shapes = [...body.querySelectorAll("svg *")].filter(
      (shape) => shape.checkVisibility() && shape.getBoundingClientRect().width > 0,
    );
    return shapes.flatMap((shape) => {
      const { fill, stroke, opacity, forcedColorAdjust } = getComputedStyle(shape);
      // Fluent's signs have the browser put its colours into them.
      if (opacity === "0" || shape.tagName === "g" || forcedColorAdjust === "auto") return [];
      const own = [fill, stroke].filter((color) => color.startsWith("rgb"));
      return own
        .filter((color) => !colors.includes(color) && !color.endsWith(", 0)"))
        .map((color) => `${shape.tagName} ${color}`);
    });
  });
}

async function colorOf({ pane }: WorkbenchPage, name: string): Promise<string> {
  return pane.locator("body").evaluate((body, color) => {
    const probe = body.appendChild(body.ownerDocument.createElement("span"));
    probe.style.backgroundColor = color;
    const { backgroundColor } = getComputedStyle(probe);
    probe.remove();
    return backgroundColor;
  }, name);
}
