/**
 * The one entry of the shared runtime. The functions are registered before anything else is
 * loaded, so that cells never wait for the pane.
 */
import "./functions/register";
import { unattended } from "./app/attention";
import { systemClock } from "./app/clock";
import { previewCorrections, undoCorrections, writeCorrections } from "./app/correct-roles";
import { sharingOnDemand } from "./app/convert/sharing-on-demand";
import { planExplicitStatus } from "./app/explicit-status";
import type { Followed } from "./app/followed";
import type { KpiWorkbook } from "./app/kpi-workbook";
import { checksOnDemand } from "./app/findings/checks-on-demand";
import { importOnDemand } from "./app/import-actuals/import-on-demand";
import { definitionsOnDemand } from "./app/define-indicator/definitions-on-demand";
import { LiveStatus } from "./app/live-status";
import { LiveSummary } from "./app/live-summary";
import { LiveView } from "./app/live-view";
import { modelOnDemand } from "./app/logic-model/model-on-demand";
import { Watched } from "./app/observable";
import { obeyedSettings } from "./app/obeyed-settings";
import { systemTimers as timers } from "./app/ports";
import { readKpis } from "./app/read-kpis";
import { recordOnDemand } from "./app/record/record-on-demand";
import { registerOnDemand } from "./app/register/register-on-demand";
import { screenRequests } from "./app/screen-requests";
import { Session } from "./app/session";
import { statusColumns } from "./app/status-column/status-columns";
import { StatusCalls } from "./app/status-calls";
import { tidyCopyOnDemand } from "./app/tidy-copy/tidy-copy-on-demand";
import { undoExplicitStatus, writeExplicitStatus } from "./app/write-explicit-status";
import { previewSummary, undoSummary, writeSummary } from "./app/write-summary";
import { registerCommands } from "./commands/register-commands";
import { outsideExcel, paneNotLoaded, type Advice } from "./core/messages/host";
import { languageOf, type Language } from "./core/messages/language";
import { outputLanguage } from "./core/settings/settings";
import { openInBrowser } from "./excel/browser-window";
import { ExcelDrafts } from "./excel/excel-drafts";
import { ExcelFile } from "./excel/excel-file";
import { ExcelSelection } from "./excel/excel-selection";
import { ExcelSpills } from "./excel/excel-spills";
import { ExcelWorkbook } from "./excel/excel-workbook";
import { hostTheme } from "./excel/host-theme";
import { provideStatus } from "./functions/status-port";
import { provideSummary } from "./functions/summary-port";
import type { PaneDependencies } from "./taskpane/pane-dependencies";

/** Wires the use cases to Excel; the pane is loaded last, with all it needs in its hands. */
async function startInExcel(pane: HTMLElement, language: Language): Promise<void> {
  const workbook = new ExcelWorkbook(timers);
  const selection = new ExcelSelection(timers);
  const view = new Watched<KpiWorkbook | null>(null);
  const setting = { workbook, timers, view, calls: new StatusCalls() };

  const live = new LiveView(setting);
  const status = new LiveStatus(live, setting.calls);
  const summary = new LiveSummary(live, language);
  provideStatus((address) => status.resolve(address));
  provideSummary((address, scope) => summary.resolve(address, scope));
  void live.start();

  const request = screenRequests();
  registerCommands(request);

  /** The workbook is another by our own doing; the next preview should know it. */
  const readQuietly = async () => {
    const read = await readKpis(workbook, unattended(timers));
    if (read?.ok) view.set(read.value);
  };
  const followed: Followed = (written) => {
    if (written?.ok) void readQuietly();
    return written;
  };
  const dependencies: PaneDependencies = {
    language,
    theme: hostTheme(window),
    session: new Session(setting),
    summary: {
      preview: (read, writer) => previewSummary(read, outputLanguage(read.settings, writer)),
      write: async (preview) => followed(await writeSummary(workbook, preview)),
      undo: async (written) => followed(await undoSummary(workbook, written, unattended(timers))),
    },
    explicit: {
      preview: planExplicitStatus,
      write: async (preview) => followed(await writeExplicitStatus(setting, preview)),
      undo: async (formulas) => followed(await undoExplicitStatus(workbook, formulas)),
    },
    corrections: {
      preview: ({ snapshot }, sheet, wishes) => previewCorrections(snapshot, sheet, wishes),
      write: async (...args) => followed(await writeCorrections(workbook, ...args)),
      undo: async (...args) => followed(await undoCorrections(workbook, ...args)),
    },
    register: registerOnDemand(workbook, followed),
    definitions: definitionsOnDemand(workbook, new ExcelDrafts(timers), followed),
    model: modelOnDemand(workbook, followed),
    checks: checksOnDemand(workbook, timers, followed),
    sharing: sharingOnDemand({ workbook, timers, spills: new ExcelSpills(timers) }, followed),
    imports: importOnDemand(workbook, timers, importReader, followed),
    tidyCopy: tidyCopyOnDemand(workbook, followed),
    record: recordOnDemand(workbook, followed),
    settings: obeyedSettings(setting),
    statusColumn: statusColumns(workbook, followed),
    clock: systemClock,
    file: new ExcelFile(timers),
    selection: () => selection.current(),
    select: (range) => workbook.select(range),
    openPage: openInBrowser,
    request,
  };
  const { mountPane } = await import("./taskpane/main");
  mountPane(pane, dependencies);
}

/** What reads a file that the user chose is fetched only then. */
async function importReader() {
  const { startReading } = await import("./files/import/start-reading");
  return startReading;
}

/** What stands in the pane when there is no pane to show: what happened, and what to do. */
function sayInstead(pane: HTMLElement, { what, next }: Advice): void {
  const notice = document.createElement("div");
  const title = document.createElement("h1");
  const sentence = document.createElement("p");
  notice.className = "first-paint";
  notice.setAttribute("role", "alert");
  title.textContent = what;
  sentence.textContent = next;
  notice.append(title, sentence);
  pane.replaceChildren(notice);
}

async function start(pane: HTMLElement): Promise<void> {
  // Without the network Office.js itself may be missing.
  const inExcel =
    typeof Office !== "undefined" && (await Office.onReady()).host === Office.HostType.Excel;
  if (!inExcel) {
    sayInstead(pane, outsideExcel[languageOf(navigator.language)]);
    return;
  }
  const language = languageOf(Office.context.displayLanguage);
  await startInExcel(pane, language).catch(() => {
    sayInstead(pane, paneNotLoaded[language]);
  });
}

const pane = document.getElementById("pane");
if (pane) void start(pane);
