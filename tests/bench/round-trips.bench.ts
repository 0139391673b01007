import { readFile } from "node:fs/promises";
import { buildMetadata } from "../../scripts/metadata/build-metadata";
import type { KpiWorkbook } from "../../src/app/kpi-workbook";
import { LiveStatus } from "../../src/app/live-status";
import { LiveView } from "../../src/app/live-view";
import { Watched } from "../../src/app/observable";
import { systemTimers as timers } from "../../src/app/ports";
import { Session } from "../../src/app/session";
import { StatusCalls } from "../../src/app/status-calls";
import { readWorkbook } from "../../src/core/table/read-workbook";
import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import { provideStatus } from "../../src/functions/status-port";
import { startHeadless, type Headless } from "../support/headless";
import { snapshotOfFile } from "../support/xlsx-snapshot";
import { median, print, ratio, timed } from "./measure";

let headless: Headless;
beforeAll(async () => {
  const { en } = await buildMetadata();
  headless = await startHeadless({ functions: en });
  await import("../../src/functions/register");
}, 60_000);
afterAll(() => headless.close());

test("requests to Excel", async () => {
  const { workbench } = headless;
  await workbench.open(await readFile("assets/samples/progress-review.xlsx"), "review.xlsx");
  const workbook = new ExcelWorkbook(timers);
  const view = new Watched<KpiWorkbook | null>(null);
  const setting = { workbook, timers, view, calls: new StatusCalls() };
  const live = new LiveView(setting);
  const status = new LiveStatus(live, setting.calls);
  provideStatus((address) => status.resolve(address));
  await live.start();
  const session = new Session(setting);
  const count = async (what: string, work: () => Promise<unknown>) => {
    await workbench.idle();
    workbench.resetTraffic();
    await work();
    const { requests, bytesIn, bytesOut } = workbench.traffic();
    print(what, { requests, "bytes in": bytesIn, "bytes out": bytesOut });
  };
  await count("read", () => session.read());
  await count("read again", () => session.read());
  await count("refresh, nothing changed", () => session.refresh());
});

test("reading the tables beside parsing the same snapshot as JSON", async () => {
  const snapshot = await snapshotOfFile("assets/samples/mie-kpi.xlsx");
  const sheets = Array.from({ length: 25 }, (_, copy) =>
    snapshot.sheets.map((sheet) => ({ ...sheet, name: `${sheet.name} (${copy})` })),
  ).flat();
  const json = JSON.stringify({ ...snapshot, sheets });
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let pair = 0; pair < 9; pair++) {
    theirs.push(await timed(() => void JSON.parse(json)));
    ours.push(await timed(() => void readWorkbook({ ...snapshot, sheets })));
  }
  print(`reading ${sheets.length} sheets`, {
    "median ms": median(ours).toFixed(1),
    "JSON.parse, ms": median(theirs).toFixed(1),
    ratio: ratio(ours, theirs),
  });
});
