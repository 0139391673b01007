import type { HostError } from "../app/host-error";
import { err, ok, type Result } from "../core/result";
import { formatRange, type Rectangle } from "../core/sheet/address";
import { cut, fitting, type Block } from "./blocks";
import { queueHiddenColumns, queueHiddenRows } from "./hidden-lines";
import {
  queueMatrices,
  queueMerges,
  queueProtection,
  type Matrices,
  type SheetCells,
} from "./read-sheet";
import type { RoundTrip } from "./round-trip";
import { cellsIn, rangeOf, rangePlace, rectangleOf } from "./ranges";

/**
 * Cells a request, at first. Excel on the web answers at most 5 MB; a cell is answered four times
 * (value, text, format, formula), which is about a hundred bytes for Japanese words.
 */
const cellsAtFirst = 40_000;
/** A request refused with fewer cells than this is refused for another reason. */
const cellsAtLeast = 1_000;

/**
 * Cells of a sheet at most: as many as Excel passes in one range. One forgotten cell in the last
 * row and column makes a used range of seventeen thousand million.
 */
const cellsAtMost = 5_000_000;

/** Where the cells of a sheet stand. */
interface Outline {
  readonly name: string;
  readonly used: Rectangle | null;
  readonly merges: readonly Rectangle[];
  readonly hiddenColumns: readonly number[];
  /** Some rows are hidden, and some not: which, is asked with each block. */
  readonly someRowsHidden: boolean;
  readonly protected: boolean;
}

/** A block of rows, and those of them that nobody sees. */
interface Rows extends Matrices {
  readonly hiddenRows: readonly number[];
}

const emptyOutline: Omit<Outline, "name"> = {
  used: null,
  merges: [],
  hiddenColumns: [],
  someRowsHidden: false,
  protected: false,
};

/** Reads sheets that are too large for one answer: first their outlines, then blocks of rows. */
export async function readInBlocks(
  roundTrip: RoundTrip,
  sheetIds: readonly string[],
): Promise<Result<ReadonlyMap<string, SheetCells>, HostError>> {
  const outlines = await readOutlines(roundTrip, sheetIds);
  if (!outlines.ok) return outlines;
  const beyond = [...outlines.value.values()].find(
    ({ used }) => used && cellsIn(used) > cellsAtMost,
  );
  if (beyond) return err({ kind: "too-large", detail: placeOf(beyond) });
  const wholes = [...outlines.value].flatMap(([sheetId, { used }]) =>
    used ? [{ sheetId, rectangle: used }] : [],
  );
  const read = new Map(sheetIds.map((id): [string, Rows[]] => [id, []]));
  let size = cellsAtFirst;
  let left = wholes.flatMap((whole) => cut(whole, size));
  while (left.length > 0) {
    const asked = left.slice(0, fitting(left, size));
    const answer = await readBlocks(roundTrip, asked, outlines.value);
    if (answer.ok) {
      asked.forEach(({ sheetId }, i) => read.get(sheetId)?.push(...answer.value.slice(i, i + 1)));
      left = left.slice(asked.length);
    } else if (answer.error.kind === "too-large" && size > cellsAtLeast) {
      size = Math.floor(size / 2);
      left = left.flatMap((block) => cut(block, size));
    } else {
      return answer;
    }
  }
  return ok(
    new Map([...outlines.value].map(([id, outline]) => [id, join(outline, read.get(id) ?? [])])),
  );
}

function readOutlines(
  roundTrip: RoundTrip,
  sheetIds: readonly string[],
): Promise<Result<ReadonlyMap<string, Outline>, HostError>> {
  return roundTrip((context) => {
    const queued = sheetIds.map((id) => {
      const sheet = context.workbook.worksheets.getItem(id);
      sheet.load("name");
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load(`${rangePlace},rowHidden`);
      const merges = queueMerges(used);
      const columns = queueHiddenColumns(used);
      const locked = queueProtection(sheet);
      return (): [string, Outline] => [
        id,
        used.isNullObject
          ? { ...emptyOutline, name: sheet.name, protected: locked() }
          : {
              name: sheet.name,
              used: rectangleOf(used),
              merges: merges(),
              hiddenColumns: columns().map((column) => used.columnIndex + column),
              // Typed as never null, but Excel answers null where rows differ.
              someRowsHidden: (used.rowHidden as boolean | null) !== false,
              protected: locked(),
            },
      ];
    });
    return () => new Map(queued.map((outline) => outline()));
  });
}

async function readBlocks(
  roundTrip: RoundTrip,
  blocks: readonly Block[],
  outlines: ReadonlyMap<string, Outline>,
): Promise<Result<readonly Rows[], HostError>> {
  const answer = await roundTrip((context) => {
    const queued = blocks.map(({ sheetId, rectangle }) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      const range = rangeOf(sheet, rectangle);
      const matrices = queueMatrices(range);
      const mayHide = outlines.get(sheetId)?.someRowsHidden === true;
      const hidden = mayHide ? queueHiddenRows(range) : () => [];
      return (): Rows | null => {
        const cells = matrices();
        return cells && { ...cells, hiddenRows: hidden().map((row) => rectangle.top + row) };
      };
    });
    return () => queued.flatMap((rows) => rows() ?? []);
  });
  if (!answer.ok || answer.value.length === blocks.length) return answer;
  return err({ kind: "too-large", detail: "Range.values is null" });
}

function placeOf({ name, used }: Outline): string {
  return used ? formatRange({ sheet: name, ...used }) : name;
}

/** Blocks of the same columns, from top to bottom, as one. */
function join(
  { used, merges, hiddenColumns, protected: locked }: Outline,
  blocks: readonly Rows[],
): SheetCells {
  return {
    top: used?.top ?? 0,
    left: used?.left ?? 0,
    values: blocks.flatMap((block) => block.values),
    texts: blocks.flatMap((block) => block.texts),
    formats: blocks.flatMap((block) => block.formats),
    formulas: blocks.flatMap((block) => block.formulas),
    merges,
    hiddenRows: blocks.flatMap((block) => block.hiddenRows),
    hiddenColumns,
    protected: locked,
  };
}
