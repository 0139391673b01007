import type { HostError } from "../app/host-error";
import type { WritePlan, WriteStep } from "../app/write-plan";
import type { Listing } from "./listing";
import type { PlacedTable } from "./read-sheet";

/** What is known of the workbook, from the last read. */
export interface Knowledge {
  readonly listing: Listing;
  readonly tables: readonly PlacedTable[];
}

/**
 * Why a plan must not be applied, before anything of it is: Excel itself would only stop half-way.
 * A sheet is emptied only if the add-in's own table stands in it, and only if it can be seen.
 */
export function refusePlan({ steps }: WritePlan, known: Knowledge): HostError | null {
  const refusals = steps.map((step) => (step.kind === "own-sheet" ? refuse(step, known) : null));
  return refusals.find((refusal) => refusal !== null) ?? null;
}

function refuse(
  step: Extract<WriteStep, { kind: "own-sheet" }>,
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

/** To Excel, names that differ in case alone are the same. */
function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
