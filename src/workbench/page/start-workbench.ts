import { createAutomation } from "../automation";
import { Grid } from "../grid/grid";
import { GridScreen } from "../grid/grid-screen";
import { createUniverUi } from "../grid/univer-ui";
import { ExcelHost } from "../host/excel-host";
import type { FunctionsMetadata } from "../host/functions-metadata";
import type { AddinWindow } from "../host/native-bridge";
import { OpenDocument } from "../open-document";
import { locales } from "./add-in-pane";
import { functionsAssociated } from "./add-in-window";
import { readManifest } from "./read-manifest";
import type { WorkbenchSession } from "./workbench-session";

declare global {
  interface Window {
    /** The add-in's page calls this before its Office.js runs. */
    workbenchInstall?: (page: AddinWindow) => void;
    workbench?: ReturnType<typeof createAutomation>;
  }
}

/** Puts spreadsheet, host and add-in together, and opens the first workbook. */
export async function startWorkbench(
  session: WorkbenchSession,
  container: HTMLElement,
): Promise<void> {
  const { language, dark } = session.state.get();
  const univer = createUniverUi({ container, language, dark });
  const grid = new Grid(univer);
  const host = new ExcelHost(grid, { locale: locales[language] });
  host.setDark(dark);
  const screen = new GridScreen(univer, grid, container);
  const document = new OpenDocument(host);

  const [manifest, metadata] = await Promise.all([
    fetchText("manifest.xml").then(readManifest),
    fetchText(language === "ja" ? "functions-ja.json" : "functions.json").then(
      (text) => JSON.parse(text) as FunctionsMetadata,
    ),
  ]);
  host.functions.register(manifest.namespace, metadata);
  session.state.update({ manifest });

  let current: AddinWindow | null = null;
  window.workbenchInstall = (page) => {
    current = page;
    Object.assign(host.context.application, { locale: locales[session.state.get().language] });
    host.attach(page);
    session.state.update({ addInReady: false });
    void functionsAssociated(page, metadata, () => current === page).then((ready) => {
      if (!ready) return;
      host.functions.setReady(true);
      session.state.update({ addInReady: true });
    });
  };
  await session.begin({ host, screen, document });
  const automation = createAutomation(host, document);
  window.workbench = {
    ...automation,
    open: async (bytes, name) => {
      await automation.open(bytes, name);
      session.opened(document.file?.name ?? "");
    },
  };
}

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return response.text();
}
