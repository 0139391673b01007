import { unattended } from "./app/attention";
import { systemClock } from "./app/clock";
import { corrections } from "./app/corrections";
import { sharingOnDemand } from "./app/convert/sharing-on-demand";
import { explicitFormulas } from "./app/explicit-formulas";
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
import { Session } from "./app/session";
import { statusColumns } from "./app/status-column/status-columns";
import { StatusCalls } from "./app/status-calls";
import { summaries } from "./app/summaries";
import { tidyCopyOnDemand } from "./app/tidy-copy/tidy-copy-on-demand";
import { openInBrowser } from "./excel/browser-window";
import { ExcelDrafts } from "./excel/excel-drafts";
import { ExcelFile } from "./excel/excel-file";
import { ExcelSelection } from "./excel/excel-selection";
import { ExcelSpills } from "./excel/excel-spills";
import { ExcelWorkbook } from "./excel/excel-workbook";
import { provideStatus } from "./functions/status-port";
import { provideSummary } from "./functions/summary-port";
import type { PaneDependencies } from "./taskpane/pane-dependencies";

/** What was there before the pane was loaded. */
type FromTheStart = Pick<PaneDependencies, "language" | "theme" | "request">;

/** Wires the use cases to Excel: from now on the cells that ask about the workbook are answered. */
export function wirePane({ language, theme, request }: FromTheStart): PaneDependencies {
  const workbook = new ExcelWorkbook(timers);
  const selection = new ExcelSelection(timers);
  const file = new ExcelFile(timers);
  const view = new Watched<KpiWorkbook | null>(null);
  const setting = { workbook, timers, view, calls: new StatusCalls() };

  const live = new LiveView(setting);
  const status = new LiveStatus(live, setting.calls);
  const summary = new LiveSummary(live, language);
  provideStatus((address) => status.resolve(address));
  provideSummary((address, scope) => summary.resolve(address, scope));
  void live.start();

  /** The workbook is another by our own doing; the next preview should know it. */
  const readQuietly = async () => {
    const read = await readKpis(workbook, unattended(timers));
    if (read?.ok) view.set(read.value);
  };
  const followed: Followed = (written) => {
    if (written?.ok) void readQuietly();
    return written;
  };
  return {
    language,
    theme,
    session: new Session(setting),
    summary: summaries(workbook, followed),
    explicit: explicitFormulas(setting, followed),
    corrections: corrections(workbook, followed),
    register: registerOnDemand(workbook, followed),
    definitions: definitionsOnDemand(workbook, new ExcelDrafts(timers), followed),
    model: modelOnDemand(workbook, followed),
    checks: checksOnDemand(workbook, timers, followed),
    sharing: sharingOnDemand(
      { workbook, timers, spills: new ExcelSpills(timers), file, maker: copyMaker },
      followed,
    ),
    imports: importOnDemand(workbook, timers, importReader, followed),
    tidyCopy: tidyCopyOnDemand(workbook, followed),
    record: recordOnDemand(workbook, followed),
    settings: obeyedSettings(setting),
    statusColumn: statusColumns(workbook, followed),
    clock: systemClock,
    file,
    selection: () => selection.current(),
    select: (range) => workbook.select(range),
    openPage: openInBrowser,
    request,
  };
}

/** What reads a file that the user chose is fetched only then. */
async function importReader() {
  const { startReading } = await import("./files/import/start-reading");
  return startReading;
}

/** So is what makes a converted copy of the workbook's file. */
async function copyMaker() {
  const { makeCopy } = await import("./files/converted-copy/make-copy");
  return makeCopy;
}
