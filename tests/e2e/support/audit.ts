import type { Frame, Page } from "@playwright/test";
import axe from "axe-core";
import { expect } from "./workbench-test";

/**
 * The add-in's pane breaks no rule of accessibility that axe can judge, by itself: in Excel it is a
 * page of its own.
 * @param screen Named in the failure, where a test audits several screens.
 */
export async function audit(page: Page, screen = "pane"): Promise<void> {
  const frame = await (await page.waitForSelector("iframe")).contentFrame();
  if (!frame) throw new Error("There is no pane.");
  // Fluent's focus guards: in the tab order for keyboards, hidden from readers on purpose.
  await auditFrame(frame, screen, ["[data-tabster-dummy]"]);
}

/** The same of a page or frame, without what these selectors name. */
export async function auditFrame(
  frame: Frame | Page,
  screen: string,
  exclude: readonly string[] = [],
): Promise<void> {
  await frame.evaluate(axe.source);
  const violations = await frame.evaluate(async (exclude) => {
    // Every rule is tried all the same; only what passes is not described element by element.
    const options = { resultTypes: ["violations"], iframes: false } as const;
    const { violations } = await (window as unknown as AxeWindow).axe.run({ exclude }, options);
    return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`);
  }, exclude);
  expect(violations.map((violation) => `${screen}: ${violation}`)).toEqual([]);
}

interface AxeWindow {
  readonly axe: {
    run(
      context: { exclude: readonly string[] },
      options: object,
    ): Promise<{ violations: readonly { id: string; nodes: readonly { html: string }[] }[] }>;
  };
}
