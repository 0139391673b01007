import type { FrameLocator, Page } from "@playwright/test";
import type { WorkbenchAutomation } from "../../../src/workbench/automation";

declare global {
  interface Window {
    workbench: WorkbenchAutomation;
  }
}

/** The workbench in the browser, as a person and as `window.workbench` can drive it. */
export class WorkbenchPage {
  constructor(readonly page: Page) {}

  /** Opens the page with a sample and waits until the add-in beside it is at rest. */
  async open(query: Readonly<Record<string, string>> = {}): Promise<void> {
    await this.page.goto(`workbench.html?${new URLSearchParams(query).toString()}`);
    await this.page.waitForFunction(() => "workbench" in window);
    await this.idle();
  }

  /** The add-in's pane. */
  get pane(): FrameLocator {
    return this.page.frameLocator("iframe");
  }

  /** No calculation, function call or request under way. */
  async idle(): Promise<void> {
    await this.page.evaluate(() => window.workbench.idle());
  }

  async values(address: string): Promise<unknown[][]> {
    await this.idle();
    return this.page.evaluate(async (at) => (await window.workbench.read(at)).values, address);
  }

  async write(address: string, cells: unknown[][]): Promise<void> {
    await this.page.evaluate(([at, block]) => window.workbench.write(at, block), [
      address,
      cells,
    ] as const);
    await this.idle();
  }

  async sheets(): Promise<string[]> {
    return this.page.evaluate(() => window.workbench.sheets());
  }

  /** Reads the workbook with the pane's one button. */
  async read(): Promise<void> {
    await this.pane.getByRole("button", { name: /ワークブックを読む|Read the workbook/ }).click();
    await this.pane.getByRole("heading", { name: /指標 \d+ 件|\d+ indicators?/ }).waitFor();
  }
}
