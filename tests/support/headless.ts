import { readFile } from "node:fs/promises";
import type { FunctionsMetadata } from "../../src/workbench/host/functions-metadata";
import { createHeadlessWorkbench, type HeadlessWorkbench } from "../../src/workbench/headless";
import { loadOffice, type OfficeWindow } from "./office-window";

/** What Office.js gives to an add-in's page; the project's code finds it as globals. */
const officeGlobals = ["Excel", "Office", "OfficeExtension", "CustomFunctions"] as const;

export interface HeadlessOptions {
  /** Content of `functions.json`: what formulas may call. */
  readonly functions?: FunctionsMetadata;
  /** What stands before the dot in a formula. */
  readonly namespace?: string;
  readonly locale?: string;
  /** As an Excel that does not call the functions of cells marked dirty. */
  readonly ignoreSetDirty?: boolean;
  /** As an older Excel, by its newest requirement set. */
  readonly excelApi?: string;
}

export interface Headless extends HeadlessWorkbench {
  readonly office: OfficeWindow;
  /** The add-in's page is loaded again, with an Office.js that knows nothing of before. */
  reload(): Promise<void>;
  /** The bytes of a file, seen from the project's folder. */
  sample(path: string): Promise<Uint8Array>;
}

/**
 * Starts a workbench in Node with the unmodified Office.js, whose globals are there until
 * `close()`. One at a time.
 */
export async function startHeadless(options: HeadlessOptions = {}): Promise<Headless> {
  const {
    functions,
    namespace = "KPI",
    locale = "ja-JP",
    ignoreSetDirty = false,
    excelApi,
  } = options;
  const headless = createHeadlessWorkbench({
    ...{ locale, ignoreSetDirty },
    ...(excelApi === undefined ? {} : { excelApi }),
  });
  if (functions) headless.host.functions.register(namespace, functions);
  const globals = globalThis as Record<string, unknown>;
  const load = async () => {
    const loaded = await loadOffice((window) => {
      headless.host.attach(window);
    }, locale);
    for (const name of officeGlobals) globals[name] = loaded.window[name];
    return loaded;
  };
  let office = await load();
  await headless.workbench.idle();
  headless.workbench.resetTraffic();
  return {
    ...headless,
    get office() {
      return office;
    },
    reload: async () => {
      const former = office;
      office = await load();
      former.close();
    },
    sample: (path) => readFile(path),
    close: () => {
      for (const name of officeGlobals) Reflect.deleteProperty(globals, name);
      headless.close();
      office.close();
    },
  };
}
