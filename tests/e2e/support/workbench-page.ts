import type { FrameLocator, JSHandle, Page } from "@playwright/test";
import type { Workbench } from "../../../src/workbench/automation";

/** The workbench in the browser, as a person and as `window.workbench` can drive it. */
export class WorkbenchPage {
  readonly page: Page;
  private handle: JSHandle<Workbench> | null = null;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens the page and waits until the add-in beside the spreadsheet is at rest. */
  async open(query: Readonly<Record<string, string>> = {}): Promise<void> {
    await this.page.goto(`workbench.html?${new URLSearchParams(query).toString()}`);
    const found = await this.page.waitForFunction(() => window.workbench);
    this.handle = found as JSHandle<Workbench>;
    await this.readButton.waitFor();
    await this.idle();
  }

  /** The add-in's pane. */
  get pane(): FrameLocator {
    return this.page.frameLocator("iframe");
  }

  get readButton() {
    return this.pane.getByRole("button", { name: /^(ワークブックを読む|Read the workbook)$/ });
  }

  /** The first button a newcomer presses. */
  async read(): Promise<void> {
    await this.readButton.click();
    await this.pane.getByRole("heading", { name: /指標 \d+ 件|\d+ indicators?/ }).waitFor();
  }

  tab(name: string) {
    return this.pane.getByRole("tab", { name: new RegExp(`^${name}`) });
  }

  /** Runs a function in the page on `window.workbench`. */
  async run<T, A>(work: (workbench: Workbench, given: A) => T | Promise<T>, given: A): Promise<T> {
    if (!this.handle) throw new Error("the workbench is not open");
    // Playwright calls the function in the page, with the handle's value as its first argument.
    return this.handle.evaluate<T>(work as never, given);
  }

  /** No calculation, function call or request under way. */
  async idle(): Promise<void> {
    await this.run((workbench) => workbench.idle(), null);
  }

  async values(address: string): Promise<unknown[][]> {
    await this.idle();
    return this.run(async (workbench, at) => (await workbench.read(at)).values, address);
  }

  async value(address: string): Promise<unknown> {
    return (await this.values(address))[0]?.[0];
  }

  async write(address: string, cells: unknown[][]): Promise<void> {
    await this.run((workbench, [at, block]) => workbench.write(at, block), [address, cells] as [
      string,
      unknown[][],
    ]);
    await this.idle();
  }
}
