import type { Indicator } from "../core/indicator/indicator";
import type { StatusCode } from "../core/indicator/verdict";
import { ok } from "../core/result";
import type { CellAddress } from "../core/sheet/address";
import type { Attention } from "./attention";
import type { KpiWorkbook } from "./kpi-workbook";
import { diagramMark } from "./logic-model/diagram-mark";
import type { Watched } from "./observable";
import type { Timers, Workbook } from "./ports";
import { readKpis } from "./read-kpis";
import { recalculate } from "./recalculate";
import { statusAnswers } from "./status-answers";
import type { StatusCalls } from "./status-calls";
import { findStatusCells, outdated } from "./status-cells";
import type { Wanted } from "./wanted";

/** One indicator whose status is another than before; `null` stands for "not there". */
export interface StatusChange {
  readonly id: string;
  readonly name: string;
  readonly at: CellAddress;
  readonly before: StatusCode | null;
  readonly after: StatusCode | null;
}

/** What the refresh works on. */
export interface RefreshSetting {
  readonly workbook: Workbook;
  readonly timers: Timers;
  /** The calls that the status cells make. */
  readonly calls: StatusCalls;
  /** The workbook as known last; set before the cells ask, so that they are answered from it. */
  readonly view: Watched<KpiWorkbook | null>;
}

/**
 * Reads once, and once more has Excel calculate the `KPI.STATUS()` cells that show another word
 * than they should. Answers what changed since the last view; nothing when there was none.
 */
export async function refreshStatus(
  setting: RefreshSetting,
  attention: Attention,
): Promise<Wanted<readonly StatusChange[]>> {
  const { workbook, view } = setting;
  const before = view.get();
  const read = await readKpis(workbook, attention);
  if (!read?.ok) return read;
  const after = read.value;
  view.set(after);
  const answers = statusAnswers(after);
  const cells = outdated(findStatusCells(after.snapshot), answers);
  attention.report({ step: "writing", done: 0, total: null });
  const calculated = await recalculate(setting, cells, answers);
  if (!calculated.ok) return calculated;
  await refreshFigure(setting, after);
  // The screen draws all this in a task of its own; it is done, whether anybody still waits or not.
  await attention.pause();
  return ok(before ? statusChanges(before, after) : []);
}

/**
 * Has the figure of the logic model follow, where there is one. Statuses are told even if Excel
 * refuses that (its sheet may be protected): the figure is then known to be of before.
 */
async function refreshFigure({ workbook, view }: RefreshSetting, read: KpiWorkbook): Promise<void> {
  if (!diagramMark(read.snapshot)) return;
  const { refreshDiagram } = await import("./logic-model/refresh-diagram");
  const drawn = await refreshDiagram(workbook, read);
  if (drawn.ok && drawn.value !== read && view.get() === read) view.set(drawn.value);
}

/** Indicators with another status, those that came and those that went, in the order of the tables. */
export function statusChanges(before: KpiWorkbook, after: KpiWorkbook): readonly StatusChange[] {
  const now = indicatorsOf(after);
  const gone = indicatorsOf(before).filter(({ id }) => !after.verdicts.has(id));
  return [...now, ...gone]
    .map(({ id, name, nameAt }) => ({
      id,
      name,
      at: nameAt,
      before: before.verdicts.get(id)?.status ?? null,
      after: after.verdicts.get(id)?.status ?? null,
    }))
    .filter((change) => change.before !== change.after);
}

function indicatorsOf({ reading }: KpiWorkbook): readonly Indicator[] {
  return reading.tables.flatMap((table) => table.indicators);
}
