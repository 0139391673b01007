import { readFile } from "node:fs/promises";
import { JSDOM } from "jsdom";
import { unattended } from "../src/app/attention";
import { systemTimers } from "../src/app/ports";
import type { PaneDependencies } from "../src/taskpane/pane-dependencies";
import { functionsMetadata } from "./support/functions-metadata";
import { startHeadless, type Headless } from "./support/headless";

// The pane has tests of its own; here it stands for whoever is handed the wired use cases.
const mountPane = jest.fn<() => void, [HTMLElement, PaneDependencies]>();
jest.mock("../src/taskpane/main", () => ({ mountPane }));

let page: JSDOM;
let headless: Headless | null;

/** Loads the entry anew, in the page that `src/taskpane.html` makes. */
async function load(): Promise<void> {
  jest.resetModules();
  mountPane.mockReset();
  page = new JSDOM(`<!doctype html><body><div id="pane">first picture</div></body>`, {
    pretendToBeVisual: true,
  });
  const { document, navigator } = page.window;
  Object.assign(globalThis, { window: page.window, document });
  Object.defineProperty(globalThis, "navigator", { value: navigator, configurable: true });
  await import("../src/main");
}

const firstButton = () => page.window.document.querySelector("button");
const paneText = () => page.window.document.getElementById("pane")?.textContent ?? "";

/** Waits for what the entry does by itself; as long as its test does, so that no other is kept busy. */
async function until(done: () => boolean): Promise<void> {
  const { signal } = running;
  while (!done()) {
    signal.throwIfAborted();
    await new Promise((resolve) => setImmediate(resolve));
  }
}

let running: AbortController;
beforeEach(() => {
  running = new AbortController();
});
afterEach(() => {
  running.abort();
  headless?.close();
  headless = null;
  page.window.close();
  for (const name of ["window", "document", "navigator", "Office"]) {
    Reflect.deleteProperty(globalThis, name);
  }
});

describe("in Excel", () => {
  /** Starts the add-in beside a sample; nobody has asked it for anything yet. */
  async function start(locale?: string): Promise<Headless> {
    const { en } = await functionsMetadata();
    headless = await startHeadless({ functions: en, ...(locale !== undefined && { locale }) });
    const sample = await readFile("assets/samples/progress-review.xlsx");
    await headless.workbench.open(sample, "progress-review.xlsx");
    await load();
    await until(() => firstButton() !== null);
    return headless;
  }

  /** Presses the first screen's button. */
  async function openPane(locale?: string): Promise<[Headless, PaneDependencies]> {
    const started = await start(locale);
    firstButton()?.click();
    await until(() => mountPane.mock.calls.length > 0);
    await started.workbench.idle();
    return [started, mountPane.mock.calls[0]![1]];
  }

  test("the pane is handed use cases that work: one request after start-up reads everything", async () => {
    const [{ workbench }, pane] = await openPane();
    expect(pane.request.get()).toEqual({ screen: "overview", action: "read" });
    workbench.resetTraffic();
    await pane.session.read();
    expect(workbench.traffic().requests).toBe(1);
    const state = pane.session.get();
    if (state.kind !== "ready") throw new Error("not read");
    expect(state.workbook.verdicts.size).toBe(8);
    const preview = pane.summary.preview(state.workbook, pane.language);
    expect(await pane.summary.write(preview, unattended(systemTimers))).toMatchObject({ ok: true });
    expect(await workbench.sheets()).toContain("KPI要約");
    // It is read again by itself, so that the next preview knows the sheet.
    await until(() => pane.session.get() !== state);
    const next = pane.session.get();
    if (next.kind !== "ready") throw new Error("not read again");
    expect(pane.summary.preview(next.workbook, "ja").replaces).toBe(true);
    const [table] = next.workbook.reading.tables;
    expect(await pane.select(table!.range)).toEqual({ ok: true, value: null });
  });

  test("a status cell is answered without the pane having been opened", async () => {
    const { workbench } = await start();
    await workbench.write("'進捗評価（記入例）'!N7", [["=KPI.STATUS()"]]);
    await workbench.idle();
    expect((await workbench.read("'進捗評価（記入例）'!N7")).values).toEqual([["順調"]]);
    expect(mountPane).not.toHaveBeenCalled();
  });

  test("the ribbon's buttons show the pane and ask it for their screens", async () => {
    const { host } = await start();
    const asked = jest.fn();
    host.onPaneAsked(asked);
    const requests: unknown[] = [];
    for (const action of ["refresh", "check", "summary"]) {
      await host.invokeAction(action);
      await until(() => mountPane.mock.calls.length > 0);
      requests.push(mountPane.mock.calls[0]![1].request.get());
    }
    expect(asked.mock.calls).toEqual([[true], [true], [true]]);
    expect(requests).toEqual([
      { screen: "overview", action: "refresh" },
      { screen: "checks", action: "read" },
      { screen: "logic-model", part: "prose", action: "read" },
    ]);
    expect(mountPane).toHaveBeenCalledTimes(1);
  });

  test.each([
    ["ja-JP", "ja"],
    ["en-US", "en"],
  ])("with Excel in %s the pane is in %s", async (locale, language) => {
    const [, pane] = await openPane(locale);
    expect(pane.language).toBe(language);
    expect(page.window.document.documentElement.lang).toBe(language);
  });

  test("when the pane's files cannot be fetched it says so; the functions still answer", async () => {
    headless = await startHeadless({ functions: (await functionsMetadata()).en });
    jest.doMock("../src/taskpane/main", () => {
      throw new Error("Failed to fetch");
    });
    await load();
    await until(() => paneText().includes("作業ウィンドウを読み込めませんでした"));
    jest.doMock("../src/taskpane/main", () => ({ mountPane }));
    await headless.workbench.write("Sheet1!A1", [["=KPI.REQUIRED_RATE(26,90,2025,2029)"]]);
    await headless.workbench.idle();
    expect((await headless.workbench.read("Sheet1!A1")).values).toEqual([[16]]);
  });
});

describe("outside Excel", () => {
  test("with Office.js but without Excel it says where the add-in belongs", async () => {
    const office = { onReady: () => Promise.resolve({ host: null }), HostType: { Excel: "Excel" } };
    Object.assign(globalThis, { Office: office });
    await load();
    await until(() => paneText() !== "first picture");
    expect(paneText()).toContain("Excel");
    expect(mountPane).not.toHaveBeenCalled();
  });

  test("without Office.js too", async () => {
    await load();
    await until(() => paneText() !== "first picture");
    expect(paneText()).toContain("Excel");
    expect(mountPane).not.toHaveBeenCalled();
  });
});
