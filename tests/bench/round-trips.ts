import { buildMetadata } from "../../scripts/metadata/build-metadata";
import type { KpiWorkbook } from "../../src/app/kpi-workbook";
import { LiveStatus } from "../../src/app/live-status";
import { LiveView } from "../../src/app/live-view";
import { Watched } from "../../src/app/observable";
import { systemTimers as timers } from "../../src/app/ports";
import { Session } from "../../src/app/session";
import { StatusCalls } from "../../src/app/status-calls";
import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import { provideStatus } from "../../src/functions/status-port";
import { startHeadless } from "../support/headless";
import { print, report } from "./measure";

/** Excel answers at most so many bytes: what is more can only be read in parts. */
const payloadLimit = 5 * 1024 * 1024;
const header = [
  "指標",
  "現状値（令和６年度）",
  "目標値（令和11年度）",
  "実績値（令和７年度）",
  "状況",
];

const { en } = await buildMetadata();
const headless = await startHeadless({ functions: en });
await import("../../src/functions/register");
const { host, workbench } = headless;
const workbook = new ExcelWorkbook(timers);
const setting = {
  workbook,
  timers,
  view: new Watched<KpiWorkbook | null>(null),
  calls: new StatusCalls(),
};
// Nobody listens to changes: the refresh has to find out by itself what has become another.
const status = new LiveStatus(new LiveView(setting), setting.calls);
provideStatus((address) => status.resolve(address));
const session = new Session(setting);

for (const size of [100, 1_000, 10_000, 100_000]) {
  host.openEmpty();
  const rows = Array.from({ length: size }, (_, i) => [
    `第${i + 1}圏域の研修会の参加者数`,
    "100人",
    "200人",
    "110人",
    "=KPI.STATUS()",
  ]);
  await workbench.write("Sheet1!A1", [header, ...rows]);
  await workbench.idle();
  await session.read();
  await workbench.write(
    `Sheet1!D2:D${size + 1}`,
    rows.map((_, i) => [i % 2 === 0 ? "190人" : "90人"]),
  );
  await workbench.idle();
  workbench.resetTraffic();
  const changes = await session.refresh();
  const { requests, bytesIn, bytesOut } = workbench.traffic();
  if (changes?.length !== size) throw new Error(`${changes?.length ?? "no"} of ${size} changed`);
  report({
    budget: "requests",
    what: "refreshing statuses of indicators that have all changed",
    against: "one read (in parts of 5 MB where it is more), one write",
    ...{ size, unit: "requests", ours: [requests] },
    theirs: [Math.ceil(bytesOut / payloadLimit) + 1],
  });
  print("  bytes", { "to Excel": bytesIn, "from Excel": bytesOut });
  await workbench.idle();
}
headless.close();
