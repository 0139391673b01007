import { intersects, type Rectangle } from "../core/sheet/address";
import type { ExcelTable, SheetSnapshot } from "../core/sheet/snapshot";
import type { WriteStep } from "./write-plan";

/** What is to be done with the tables of a sheet so that they stand as before. */
interface ChangedTables {
  /** They become plain cells. */
  readonly added: readonly string[];
  readonly resized: readonly ExcelTable[];
  /** They are made anew. */
  readonly gone: readonly ExcelTable[];
}

/** The tables that came, went and grew: in a sheet that the plan writes whole, or by its own steps. */
export function tablesOf(
  was: SheetSnapshot,
  is: SheetSnapshot,
  steps: readonly WriteStep[],
): ChangedTables {
  const whole = steps.some(isWhole);
  const planned = new Set(
    steps.flatMap((step) =>
      step.kind === "table" ? [step.name] : "table" in step ? [step.table] : [],
    ),
  );
  const ours = ({ name }: ExcelTable) => whole || planned.has(name);
  const find = ({ tables }: SheetSnapshot, name: string) => tables.find((one) => one.name === name);
  // Excel names a new table by itself before the plan's name is given to it.
  const places = steps.flatMap((step) => (step.kind === "table" ? [step.range] : []));
  const stays = (table: ExcelTable) => {
    const present = find(is, table.name);
    return present && mayBeResized(present.rectangle, table.rectangle) ? present : undefined;
  };
  return {
    added: is.tables
      .filter((table) => {
        const former = find(was, table.name);
        return former
          ? ours(table) && !stays(former)
          : ours(table) || isOneOf(places, table.rectangle);
      })
      .map(({ name }) => name),
    gone: was.tables.filter((table) => ours(table) && !stays(table)),
    resized: was.tables.filter((table) => {
      const present = stays(table);
      return present && ours(table) && !isOneOf([table.rectangle], present.rectangle);
    }),
  };
}

/** Excel resizes a table only if its headers stay in their row and the old and the new place overlap. */
function mayBeResized(present: Rectangle, wanted: Rectangle): boolean {
  return present.top === wanted.top && intersects(present, wanted);
}

/** Is the sheet as a whole the plan's? */
export function isWhole({ kind }: WriteStep): boolean {
  return kind === "own-sheet" || kind === "remove-sheet";
}

export function isOneOf(ranges: readonly Rectangle[], range: Rectangle): boolean {
  return ranges.some(
    ({ top, left, bottom, right }) =>
      top === range.top && left === range.left && bottom === range.bottom && right === range.right,
  );
}
