import { repairedFormula } from "../../core/convert/repaired-formula";
import { ok } from "../../core/result";
import { formatCell, type CellAddress } from "../../core/sheet/address";
import { cellAt, type WorkbookSnapshot } from "../../core/sheet/snapshot";
import type { Attention } from "../attention";
import { enterWanted } from "../enter-whole";
import type { KpiWorkbook } from "../kpi-workbook";
import { staffSheets } from "../own-sheets";
import type { Timers, Workbook } from "../ports";
import { statusAnswers } from "../status-answers";
import { findStatusCells, outdated } from "../status-cells";
import { ownFormulas } from "./preview-conversion";
import type { Wanted } from "../wanted";
import { readNow } from "../read-now";

/**
 * What is wrong with a formula of ours. `name`: Excel did not know the function when it calculated
 * last. `filed`: it still has the name that a file gives it. `busy`: its answer never came.
 * `stale`: it shows another status than its row has by now. `spill`: other cells are in its way.
 */
export type FormulaProblem = "name" | "filed" | "busy" | "stale" | "spill";

/** A formula that does not show what it should. */
export interface BrokenFormula {
  readonly at: CellAddress;
  readonly before: string;
  /** What is entered. */
  readonly formula: string;
  readonly problem: FormulaProblem;
  /** Entering it again is of no use, or not allowed. */
  readonly hopeless: "protected" | "blocked" | null;
}

/** What was entered again, and what is still wrong. */
export interface RepairOutcome {
  readonly repaired: number;
  readonly left: readonly BrokenFormula[];
}

const busyValues: ReadonlySet<unknown> = new Set([
  ...["#BUSY!", "#GETTING_DATA", "#CONNECT!", "#TIMEOUT!", "#UNKNOWN!"],
]);

/** Every formula of ours that does not show what it should. Nothing is written. */
export function findBroken(workbook: KpiWorkbook): readonly BrokenFormula[] {
  const { snapshot } = workbook;
  const cells = findStatusCells(staffSheets(snapshot));
  const stale = new Set(
    outdated(cells, statusAnswers(workbook))
      .filter(({ shown }) => shown !== null)
      .map(({ at }) => formatCell(at)),
  );
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  return ownFormulas(snapshot).flatMap(({ at, formula }): readonly BrokenFormula[] => {
    const sheet = sheets.get(at.sheet);
    if (!sheet) return [];
    const repaired = repairedFormula(formula);
    const { value } = cellAt(sheet, at);
    const problem = problemOf(value, formula !== repaired, stale.has(formatCell(at)));
    if (!problem) return [];
    const blocked = problem === "spill" ? "blocked" : null;
    return [
      {
        at,
        before: formula,
        formula: repaired,
        problem,
        hopeless: sheet.protected ? "protected" : blocked,
      },
    ];
  });
}

function problemOf(value: unknown, filed: boolean, stale: boolean): FormulaProblem | null {
  if (value === "#NAME?") return "name";
  if (filed) return "filed";
  if (value === "#SPILL!") return "spill";
  if (busyValues.has(value)) return "busy";
  return stale ? "stale" : null;
}

/** Milliseconds between two looks at what has become of the formulas, and how many looks. */
const lookEvery = 300;
const mostLooks = 10;

/**
 * Enters the formulas again, as typing would, and looks whether they answer now. If one of them is
 * another by now, nothing is entered. `null` when nobody wanted it any more.
 */
export async function repairFormulas(
  workbook: Workbook,
  timers: Timers,
  broken: readonly BrokenFormula[],
  attention: Attention,
): Promise<Wanted<RepairOutcome | "changed">> {
  const read = await readNow(workbook, attention);
  if (!read.ok) return read;
  if (!broken.every(({ at, before }) => formulaAt(read.value, at) === before)) return ok("changed");
  const hopeful = broken.filter(({ hopeless }) => hopeless === null);
  const entered = await enterWanted(workbook, hopeful, read.value, attention);
  if (!entered?.ok) return entered;
  let left: readonly BrokenFormula[] = hopeful;
  // A function answers some moments after its formula was entered.
  for (let look = 0; look < mostLooks && left.length > 0; look += 1) {
    await new Promise<void>((resolve) => {
      timers.after(lookEvery, resolve);
    });
    const now = await workbook.read();
    if (!now.ok) {
      // What is in the way of one look may be over at the next; who does not answer, costs half a minute each.
      if (now.error.kind === "busy" || look === mostLooks - 1) return now;
      continue;
    }
    left = hopeful.filter((one) => isStillBroken(now.value, one));
  }
  const hopeless = broken.filter((one) => one.hopeless !== null);
  return ok({ repaired: hopeful.length - left.length, left: [...left, ...hopeless] });
}

function formulaAt({ sheets }: WorkbookSnapshot, at: CellAddress): unknown {
  const sheet = sheets.find(({ name }) => name === at.sheet);
  return sheet && cellAt(sheet, at).formula;
}

function isStillBroken({ sheets }: WorkbookSnapshot, { at }: BrokenFormula): boolean {
  const sheet = sheets.find(({ name }) => name === at.sheet);
  if (!sheet) return true;
  const { value, formula } = cellAt(sheet, at);
  const filed = typeof formula === "string" && repairedFormula(formula) !== formula;
  return problemOf(value, filed, false) !== null;
}
