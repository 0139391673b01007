import { registerColumns } from "../../core/register/columns";
import type { Omission } from "../../core/register/omissions";
import type { RegisterRow } from "../../core/register/register-row";
import { formatCell, type CellAddress } from "../../core/sheet/address";
import type { PlannedCell, WritePlan, WriteStep } from "../write-plan";
import { cellBlocks, type PlacedCell } from "../cell-blocks";
import { growSteps, nextRow } from "./grow-register";
import { markChanges, rowsAtOnce } from "./preview-register";
import type {
  PreviewRow,
  RegisterAnswer,
  RegisterAnswers,
  RegisterPreview,
} from "./register-preview";
import { newSheetSteps } from "./register-layout";
import { registerSources, type RegisterSources, type StaffIndicator } from "./register-sources";
import { newCells, rowChanges, type CellChange } from "./row-changes";
import { allSteps, type CountedSteps } from "../../core/steps";
import { blank, formulaCell } from "../planned-cells";

/** What is done for one row, once every question has its answer. */
interface Deeds {
  readonly changes: { readonly row: number; readonly cells: readonly CellChange[] }[];
  readonly added: StaffIndicator[];
  readonly texts: PlacedCell[];
  readonly omit: { readonly nameAt: CellAddress; readonly why: Omission }[];
  readonly restore: CellAddress[];
  /** Rows that an indicator has taken over: they have a source again. */
  readonly adopted: Set<string>;
}

/**
 * The plan of a preview with the user's answers: one request. Of a register that is there, only cells
 * that change are written; sheet, order, formats and everything typed stay as they are.
 */
export function planRegister(preview: RegisterPreview, answers: RegisterAnswers): WritePlan {
  return allSteps(planSteps(preview, answers, registerSources(preview.basis, preview.language)));
}

/** The same in steps of a few milliseconds, from what the preview was made from. */
export function* planSteps(
  preview: RegisterPreview,
  answers: RegisterAnswers,
  sources: RegisterSources,
): CountedSteps<WritePlan> {
  const deeds = yield* decide(sources, preview, answers);
  const steps = yield* sources.place ? updateSteps(sources, deeds) : newSteps(sources, deeds);
  const names = sources.omissions.plan(deeds.omit, deeds.restore);
  const remember: WriteStep[] =
    names.set.length + names.remove.length > 0 ? [{ kind: "names", ...names }] : [];
  return { steps: [...steps, ...remember] };
}

function* decide(
  sources: RegisterSources,
  { rows: previews }: RegisterPreview,
  answers: RegisterAnswers,
): CountedSteps<Deeds> {
  const deeds: Deeds = {
    changes: [],
    added: [],
    texts: [],
    omit: [],
    restore: [],
    adopted: new Set(),
  };
  const indicators = new Map(sources.indicators.map((one) => [one.stated.id, one]));
  const rows = new Map(sources.rows.map((row) => [formatCell(row.nameAt), row]));
  const total = previews.length * 2;
  for (const [done, preview] of previews.entries()) {
    const found = indicators.get(preview.id);
    if (found) decideIndicator(sources, deeds, { preview, found, rows, answers });
    if (done % rowsAtOnce === rowsAtOnce - 1) yield { done, total };
  }
  for (const preview of previews) {
    const row = rows.get(preview.id);
    if (!row || indicators.has(preview.id) || deeds.adopted.has(preview.id)) continue;
    decideRow(sources, deeds, { preview, row, answers });
  }
  return deeds;
}

interface RowDecision {
  readonly preview: PreviewRow;
  readonly row: RegisterRow;
  readonly answers: RegisterAnswers;
}

/** A row without an indicator of the staff's sheets. */
function decideRow(
  sources: RegisterSources,
  deeds: Deeds,
  { preview, row, answers }: RowDecision,
): void {
  if (preview.kind === "question") decideCopy(sources, deeds, row, answerTo(preview, answers));
  else if (preview.kind === "vanished") {
    put(deeds, row, markChanges(sources, row));
    put(deeds, row, rowChanges(sources, row, sources.ownCellsOf(row)));
  } else if (preview.kind === "updated") {
    put(deeds, row, rowChanges(sources, row, sources.ownCellsOf(row)));
  }
}

interface Decision {
  readonly preview: PreviewRow;
  readonly found: StaffIndicator;
  readonly rows: ReadonlyMap<string, RegisterRow>;
  readonly answers: RegisterAnswers;
}

function decideIndicator(
  sources: RegisterSources,
  deeds: Deeds,
  { preview, found, rows, answers }: Decision,
): void {
  const { nameAt, id } = found.stated;
  switch (preview.kind) {
    case "new":
      if (answers.get(id) === "leave-out") deeds.omit.push({ nameAt, why: "leave-out" });
      else deeds.added.push(found);
      return;
    case "updated": {
      const row = sources.matches.rowOf.get(id);
      if (row) put(deeds, row, rowChanges(sources, row, sources.cellsOf(found, row.range.top)));
      return;
    }
    case "left-out":
      if (answers.get(id) !== "another") return;
      deeds.restore.push(nameAt);
      deeds.added.push(found);
      return;
    case "offered":
      if (answers.get(id) === "another") deeds.added.push(found);
      return;
    case "question":
      decideNamesake(sources, deeds, { preview, found, rows, answers });
      return;
    case "unchanged":
    case "vanished":
      return;
  }
}

/** The same as a row without a source: the row gets one. The same as what has a row: it needs none. */
function decideNamesake(
  sources: RegisterSources,
  deeds: Deeds,
  { preview, found, rows, answers }: Decision,
): void {
  const answer = answerTo(preview, answers);
  const key = preview.question ? formatCell(preview.question.other.at) : "";
  const row = preview.question?.about === "row" ? rows.get(key) : undefined;
  if (answer === "another") deeds.added.push(found);
  else if (answer === "same" && row && !sources.matches.indicatorOf.has(row)) {
    deeds.adopted.add(key);
    const cells = sources.cellsOf(found, row.range.top);
    put(deeds, row, rowChanges(sources, row, cells, ["name", "origin"]));
  } else deeds.omit.push({ nameAt: found.stated.nameAt, why: answer });
}

/** A copied row is marked, or becomes the staff's own under the name that it shows. */
function decideCopy(
  sources: RegisterSources,
  deeds: Deeds,
  row: RegisterRow,
  answer: RegisterAnswer,
): void {
  if (answer === "same") put(deeds, row, markChanges(sources, row));
  else {
    const { row: top, column } = row.nameAt;
    deeds.texts.push({ row: top, column, cell: { kind: "text", text: row.name } });
  }
}

function answerTo({ question }: PreviewRow, answers: RegisterAnswers): RegisterAnswer {
  if (!question) return "another";
  const answer = answers.get(question.id);
  return answer && question.choices.includes(answer) ? answer : question.proposal;
}

function put(deeds: Deeds, { range }: RegisterRow, cells: readonly CellChange[]): void {
  if (cells.length > 0) deeds.changes.push({ row: range.top, cells });
}

function* newSteps(sources: RegisterSources, { added }: Deeds): CountedSteps<readonly WriteStep[]> {
  const { sheet, language, headerRow, cellsOf } = sources;
  const rows: PlannedCell[][] = [];
  for (const found of added) {
    const cells = cellsOf(found, headerRow + 1 + rows.length);
    rows.push(
      registerColumns.map((column): PlannedCell => {
        const cell = cells.get(column);
        return cell ? formulaCell(cell) : blank;
      }),
    );
    if (rows.length % rowsAtOnce === 0) yield halfWay(rows.length, added.length);
  }
  return newSheetSteps(sheet, language, rows);
}

/** The second half of the work: everything is decided. */
function halfWay(done: number, total: number) {
  return { done: total + done, total: total * 2 };
}

function* updateSteps(sources: RegisterSources, deeds: Deeds): CountedSteps<readonly WriteStep[]> {
  const { sheet, columns, cellsOf } = sources;
  const first = nextRow(sources);
  const added: { row: number; cells: readonly CellChange[] }[] = [];
  for (const found of deeds.added) {
    const row = first + added.length;
    added.push({ row, cells: newCells(cellsOf(found, row)) });
    if (added.length % rowsAtOnce === 0) yield halfWay(added.length, deeds.added.length);
  }
  const placed = [...deeds.changes, ...added].flatMap(({ row, cells }) =>
    cells.flatMap((change): PlacedCell[] => {
      const column = columns.get(change.column);
      return column === undefined ? [] : [{ row, column, cell: formulaCell(change) }];
    }),
  );
  return [
    ...cellBlocks(sheet, [...placed, ...deeds.texts]),
    ...growSteps(sources, first + added.length - 1),
  ];
}
