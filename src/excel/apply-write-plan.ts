import type { HostError } from "../app/host-error";
import type { StepOf, WritePlan, WriteStep } from "../app/write-plan";
import { err, ok, type Result } from "../core/result";
import type { WorkbookSnapshot } from "../core/sheet/snapshot";
import type { BegunDrawings } from "./begun-drawings";
import { queueListing, type Listing } from "./listing";
import { queueStep } from "./queue-step";
import { readDrawings, type StandingDrawing } from "./read-drawings";
import { refusePlan, type Knowledge } from "./refuse-plan";
import type { RoundTrip } from "./round-trip";
import { splitPlan } from "./split-plan";
import { blocksOf } from "./watched-blocks";
import { emptiedBy } from "./watched-sheets";
import { writeWatched } from "./write-watched";

/**
 * A block that is looked at first takes twice as much of a request, and what stood there is answered
 * with its values too.
 */
const watchedBytes = 2_000_000;

/** What is watched while a plan is applied. */
interface Watch {
  readonly begun: BegunDrawings;
  /** The workbook that the plan was made from; `null`: whatever stands there is written over. */
  readonly basis: WorkbookSnapshot | null;
}

/**
 * Queues every step and sends them in one request; in several only above the payload limit. Plans
 * that draw take one look before it. Answers the listing of afterwards. Calculation and drawing on
 * the screen wait until the request is done; both resume by themselves. Events stay on: they could not be put on again after a refused request.
 */
export async function applyWritePlan(
  roundTrip: RoundTrip,
  plan: WritePlan,
  known: Knowledge,
  { begun, basis }: Watch,
): Promise<Result<Listing, HostError>> {
  const refusal = refusePlan(plan, known);
  if (refusal) return err(refusal);
  const drawings = await readDrawings(roundTrip, plan.steps, known.listing);
  if (!drawings.ok) return drawings;
  const standing = {
    tables: known.tables,
    drawings: new Map(
      [...drawings.value].flatMap(([step, shapes]) => withRemains(step, shapes, begun)),
    ),
  };
  const steps = plan.steps.filter((step) => !isInterrupted(step) || standing.drawings.has(step));
  if (steps.length === 0) return ok(known.listing);
  begun.begin(drawings.value);
  const isWatched = basis !== null && blocksOf(steps, steps).length > 0;
  const parts = splitPlan(steps, isWatched ? watchedBytes : undefined).map((part) => ({
    blocks: blocksOf(part, steps),
    emptied: emptiedBy(part),
    queue: (context: Excel.RequestContext) => {
      context.application.suspendApiCalculationUntilNextSync();
      context.application.suspendScreenUpdatingUntilNextSync();
      for (const step of part) queueStep(context, step, standing);
      return queueListing(context);
    },
  }));
  const changedBesides = (listing: Listing) => basis && missingSheet(listing, plan, basis);
  const written = await writeWatched(roundTrip, parts, { basis, changedBesides });
  if (!written.ok) return written;
  begun.end(drawings.value);
  return ok(written.value.at(-1) ?? known.listing);
}

/** A sheet that was read and is not there under its name any more, while formulas of the plan speak of it. */
function missingSheet(
  listing: Listing,
  { steps }: WritePlan,
  { sheets }: WorkbookSnapshot,
): string | null {
  const there = new Set(listing.sheets.map(({ name }) => name));
  const missing = sheets.filter(({ name }) => !there.has(name));
  if (missing.length === 0) return null;
  const formulas = steps.flatMap(formulasOf);
  const spoken = missing.find(({ name }) => {
    const written = name.replaceAll("'", "''");
    return formulas.some((formula) => formula.includes(written));
  });
  return spoken?.name ?? null;
}

function formulasOf(step: WriteStep): readonly string[] {
  if (step.kind === "cells") {
    return step.cells.flatMap((row) =>
      row.flatMap((cell) => (cell.kind === "formula" ? [cell.formula] : [])),
    );
  }
  if (step.kind !== "restore") return [];
  return step.cells.flatMap((row) =>
    row.flatMap(({ entry, isFormula }) => (isFormula ? [String(entry)] : [])),
  );
}

/** What brings back a drawing that Excel has not touched is left out. */
function withRemains(
  step: WriteStep,
  shapes: StandingDrawing,
  begun: BegunDrawings,
): readonly (readonly [WriteStep, StandingDrawing])[] {
  if (!isInterrupted(step)) return [[step, shapes]];
  const own = begun.remains(step, shapes);
  return own ? [[step, { ...shapes, own }]] : [];
}

function isInterrupted(step: WriteStep): step is StepOf<"drawing"> {
  return step.kind === "drawing" && step.interrupted === true;
}
