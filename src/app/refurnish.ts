import type { Rectangle } from "../core/sheet/address";
import type { SheetSnapshot } from "../core/sheet/snapshot";
import type { StepOf, WritePlan, WriteStep } from "./write-plan";

/**
 * Lists to choose from, colours by words, page, widths and looks of a sheet whose table the plan writes
 * whole or makes longer, as they stood with the former table: a sheet of the add-in has the same ones
 * each time.
 */
export function refurnish(was: SheetSnapshot, { steps }: WritePlan): readonly WriteStep[] {
  const own = steps.filter((step) => "sheet" in step && step.sheet === was.name);
  const tables = own.flatMap(plannedTable);
  const moves = tables.flatMap(({ name, range }) => {
    const former = was.tables.find((table) => table.name === name)?.rectangle;
    return former ? [{ planned: range, former }] : [];
  });
  const isWhole = own.some(({ kind }) => kind === "own-sheet");
  return own.flatMap((step): readonly WriteStep[] => {
    if (step.kind === "choices" || step.kind === "word-colours") {
      const move = moves.find(({ planned }) => isWithin(step.range, planned));
      if (!move) return [];
      const range = moved(step.range, move);
      return [{ ...step, words: [] }, ...(range.top > range.bottom ? [] : [{ ...step, range }])];
    }
    if (!isWhole || moves.length === 0) return [];
    if (step.kind === "style") return styled(step, moves);
    return ["page", "freeze", "column-widths"].includes(step.kind) ? [step] : [];
  });
}

interface Move {
  readonly planned: Rectangle;
  readonly former: Rectangle;
}

/** In the table; above it only where it begins in the same row, for then the same stands there. */
function styled(step: StepOf<"style">, moves: readonly Move[]): readonly WriteStep[] {
  const move = moves.find(({ planned }) => isWithin(step.range, planned));
  if (!move) {
    const isFixed = moves.every(({ planned, former }) => planned.top === former.top);
    const isAbove = moves.every(({ planned }) => step.range.bottom < planned.top);
    return isFixed && isAbove ? [step] : [];
  }
  const range = moved(step.range, move);
  return range.top > range.bottom ? [] : [{ ...step, range }];
}

function plannedTable(step: WriteStep): readonly { name: string; range: Rectangle }[] {
  if (step.kind === "table") return [{ name: step.name, range: step.range }];
  return step.kind === "resize-table" ? [{ name: step.table, range: step.range }] : [];
}

function isWithin(range: Rectangle, block: Rectangle): boolean {
  const { top, left, bottom, right } = block;
  return range.top >= top && range.left >= left && range.bottom <= bottom && range.right <= right;
}

/** From the planned table to the former one: what reaches to its end, does so still. */
function moved({ top, left, bottom, right }: Rectangle, { planned, former }: Move): Rectangle {
  const down = former.top - planned.top;
  return {
    ...{ left, right },
    top: top + down,
    bottom: bottom === planned.bottom ? former.bottom : bottom + down,
  };
}
