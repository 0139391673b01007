import type { HostError } from "../app/host-error";
import type { StepOf, WritePlan, WriteStep } from "../app/write-plan";
import type { Listing } from "./listing";
import { fitsList } from "./queue-furnishing";
import type { PlacedTable } from "./read-sheet";

/** What is known of the workbook, from the last read. */
export interface Knowledge {
  readonly listing: Listing;
  readonly tables: readonly PlacedTable[];
}

/**
 * Why a plan must not be applied, before anything of it is: Excel itself would only stop half-way.
 * A sheet is emptied or removed only if the add-in's own table stands in it, and emptied only if
 * it can be seen.
 */
export function refusePlan({ steps }: WritePlan, known: Knowledge): HostError | null {
  for (const step of steps) {
    const refusal = refuse(step, known);
    if (refusal) return refusal;
  }
  return null;
}

function refuse(step: WriteStep, known: Knowledge): HostError | null {
  if (step.kind === "own-sheet") return refuseEmptying(step, known);
  if (step.kind === "remove-sheet") return refuseRemoval(step, known);
  if (step.kind !== "choices" || fitsList(step.words)) return null;
  return { kind: "invalid", detail: `List of ${step.words.length} words` };
}

function refuseEmptying(
  step: StepOf<"own-sheet">,
  { listing, tables }: Knowledge,
): HostError | null {
  const sheet = listing.sheets.find(({ name }) => sameName(name, step.sheet));
  const table = tables.find(({ name }) => sameName(name, step.table));
  if (!sheet && !table) return null;
  if (sheet && table?.sheet === sheet.name && sheet.visible) return null;
  return sheet
    ? { kind: "name-taken", detail: `Sheet ${sheet.name}${sheet.visible ? "" : " (hidden)"}` }
    : { kind: "name-taken", detail: `Table ${step.table} in sheet ${table?.sheet ?? ""}` };
}

/** What is gone already needs no removal. */
function refuseRemoval(
  { sheet, table, unfinished }: StepOf<"remove-sheet">,
  { listing, tables }: Knowledge,
): HostError | null {
  if (unfinished) return null;
  const present = listing.sheets.find(({ name }) => sameName(name, sheet));
  const own = tables.some((one) => sameName(one.name, table) && one.sheet === present?.name);
  return present && !own ? { kind: "name-taken", detail: `Sheet ${present.name}` } : null;
}

/** To Excel, names that differ in case alone are the same. */
function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
