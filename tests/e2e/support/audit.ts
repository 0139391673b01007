import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect } from "./workbench-test";

/**
 * The add-in's pane breaks no rule of accessibility that axe can judge.
 * @param screen Named in the failure, where a test audits several screens.
 */
export async function audit(page: Page, screen = "pane"): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .include("iframe")
    // Fluent's focus guards: in the tab order for keyboards, hidden from readers on purpose.
    .exclude(["iframe", "[data-tabster-dummy]"])
    // Every rule is tried all the same; only what passes is not described element by element.
    .options({ resultTypes: ["violations"] })
    .analyze();
  expect(violations.map(({ id, nodes }) => `${screen}: ${id} ${nodes[0]?.html}`)).toEqual([]);
}
