import type { HostError } from "../app/host-error";
import type { WriteStep } from "../app/write-plan";
import { err, ok, type Result } from "../core/result";
import type { Listing } from "./listing";
import type { Collect, RoundTrip } from "./round-trip";

/** What must be known of a sheet before a drawing on it can be changed; lengths in points. */
export interface StandingDrawing {
  readonly left: number;
  readonly top: number;
  /** Ids of the shapes that bear the drawing's name: the staff's are never among them. */
  readonly own: readonly string[];
  /** Ids of all other shapes. */
  readonly others: readonly string[];
  /** The group that holds the drawing, and the names of its shapes; `null` where it was ungrouped. */
  readonly group: { readonly id: string; readonly members: readonly string[] } | null;
}

type DrawingStep = Extract<WriteStep, { kind: "drawing" | "drawing-texts" }>;

/** In the order of the plan's steps; `null` for all other steps, and for sheets that are still to come. */
export type StandingDrawings = ReadonlyMap<WriteStep, StandingDrawing>;

/** Shapes, their connections and groups. */
const requirement = ["ExcelApi", "1.9"] as const;

/**
 * Looks at the sheets that a plan draws on. No request for plans that draw nothing; a second one
 * where a group has to be looked into.
 */
export async function readDrawings(
  roundTrip: RoundTrip,
  steps: readonly WriteStep[],
  listing: Listing,
): Promise<Result<StandingDrawings, HostError>> {
  const drawing = steps.filter(
    (step): step is DrawingStep => step.kind === "drawing" || step.kind === "drawing-texts",
  );
  if (drawing.length === 0) return ok(new Map());
  if (!Office.context.requirements.isSetSupported(...requirement)) {
    return err({ kind: "not-supported", detail: requirement.join(" ") });
  }
  const there = drawing.filter(({ sheet }) => listing.sheets.some(({ name }) => name === sheet));
  if (there.length === 0) return ok(new Map());
  const first = await roundTrip((context) => {
    const queued = there.map((step) => [step, queueShapes(context, step)] as const);
    return () => queued.map(([step, collect]) => [step, collect()] as const);
  });
  if (!first.ok) return first;
  const withTexts = first.value.flatMap(([step, { group }]) =>
    step.kind === "drawing-texts" && group ? [{ step, id: group.id }] : [],
  );
  if (withTexts.length === 0) return ok(new Map(first.value));
  const members = await roundTrip((context) => {
    const queued = withTexts.map(({ step, id }) => queueMembers(context, step, id));
    return () => queued.map((collect) => collect());
  });
  if (!members.ok) return members;
  const known = new Map<WriteStep, StandingDrawing>(first.value);
  withTexts.forEach(({ step, id }, at) => {
    const standing = known.get(step);
    if (standing) known.set(step, { ...standing, group: { id, members: members.value[at] ?? [] } });
  });
  return ok(known);
}

function queueShapes(
  { workbook }: Excel.RequestContext,
  step: DrawingStep,
): Collect<StandingDrawing> {
  const sheet = workbook.worksheets.getItem(step.sheet);
  const { shapes } = sheet;
  shapes.load("items/id,items/name,items/type");
  const { row, column } = step.kind === "drawing" ? step.at : { row: 0, column: 0 };
  const corner = sheet.getRangeByIndexes(row, column, 1, 1);
  corner.load("left,top");
  return () => {
    const own = shapes.items.filter(({ name }) => isOwn(name, step.name));
    const group = own.find(({ name, type }) => name === step.name && type === "Group");
    return {
      left: corner.left,
      top: corner.top,
      own: own.map(({ id }) => id),
      others: shapes.items.filter((shape) => !own.includes(shape)).map(({ id }) => id),
      group: group ? { id: group.id, members: [] } : null,
    };
  };
}

function queueMembers(
  { workbook }: Excel.RequestContext,
  { sheet }: DrawingStep,
  group: string,
): Collect<readonly string[]> {
  const { shapes } = workbook.worksheets.getItem(sheet).shapes.getItem(group).group;
  shapes.load("items/name");
  return () => shapes.items.map(({ name }) => name);
}

/** `KPI model`, `KPI model node N1`; not `KPI models`. */
function isOwn(name: string, drawing: string): boolean {
  return name === drawing || name.startsWith(`${drawing} `);
}
