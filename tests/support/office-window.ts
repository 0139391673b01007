import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { JSDOM, ResourceLoader, VirtualConsole } from "jsdom";
import { hostInformation } from "../../src/workbench/host/native-context";

// From the project's folder, since Jest and Node each know this file by another way.
const officeFolder = folderOfOffice(createRequire(path.resolve("package.json")));
const origin = "https://localhost/";

/** Serves the unmodified files of Office.js from the npm package, and nothing else. */
class OfficeFiles extends ResourceLoader {
  override fetch(url: string): ReturnType<ResourceLoader["fetch"]> {
    const name = new URL(url).pathname.slice(1);
    if (!url.startsWith(origin)) throw new Error(`No page may load ${url}.`);
    return readFile(path.join(officeFolder, name)) as ReturnType<ResourceLoader["fetch"]>;
  }
}

/** A window with Office.js in it, as the add-in's page has it. */
export interface OfficeWindow {
  readonly window: JSDOM["window"];
  /** Script errors and failed loads in the window. */
  readonly errors: readonly Error[];
  close(): void;
}

/**
 * Loads Office.js into a new window and waits until it is ready.
 * @param install Puts the stand-in for Excel into the window, before any script runs.
 */
export async function loadOffice(
  install: (window: JSDOM["window"]) => void,
  locale: string,
): Promise<OfficeWindow> {
  const errors: Error[] = [];
  const console = new VirtualConsole();
  console.on("jsdomError", (error) => errors.push(error));
  const { window } = new JSDOM(
    `<!doctype html><html><head><script src="${origin}office.js"></script></head><body></body></html>`,
    {
      url: `${origin}addin.html?_host_Info=${hostInformation(locale)}`,
      runScripts: "dangerously",
      resources: new OfficeFiles(),
      virtualConsole: console,
      pretendToBeVisual: true,
      beforeParse: install,
    },
  );
  await new Promise<void>((resolve) => {
    window.addEventListener("load", () => resolve());
  });
  await (window as unknown as { Office: typeof Office }).Office.onReady();
  return { window, errors, close: () => window.close() };
}

function folderOfOffice(require: NodeJS.Require): string {
  return path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));
}
