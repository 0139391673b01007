import type { LogicModel } from "../../core/logic-model/model";
import { ok, type Result } from "../../core/result";
import type { WorkbookSnapshot } from "../../core/sheet/snapshot";
import { applyWhole } from "../apply-whole";
import type { HostError } from "../host-error";
import type { KpiWorkbook } from "../kpi-workbook";
import type { Workbook } from "../ports";
import type { WritePlan } from "../write-plan";
import { diagramMark, markAsName, type DiagramMark } from "./diagram-mark";
import { drawingName, nodeShapeName } from "./draw-model";
import { fingerprintOf, type Fingerprint } from "./fingerprint";
import { figuresOf } from "./model-layout";
import type { DiagramState } from "./model-sheet";
import { modelOf } from "./model-of";
import { nodeText, type Figures } from "./node-text";

/** How the figure on the sheet stands to its tables and to the statuses of this reading. */
export function diagramState(workbook: KpiWorkbook): DiagramState {
  const standing = standingDiagram(workbook);
  if (!standing) return "none";
  const { mark, now } = standing;
  if (mark.structure !== now.structure) return "model-old";
  return mark.figures === now.figures ? "current" : "figures-old";
}

/**
 * New values and statuses in the shapes that stand there: they stay where staff have moved them.
 * `null` where there is nothing to write. A figure of another model is left alone: it is to be
 * drawn anew, which the user decides.
 */
export function planFigures(workbook: KpiWorkbook): WritePlan | null {
  const standing = standingDiagram(workbook);
  if (!standing || diagramState(workbook) !== "figures-old") return null;
  const { kept, mark, figures, now } = standing;
  const roles = new Map(kept.layers.map(({ name, role }) => [name, role]));
  const texts = kept.nodes.map((node) => ({
    shape: nodeShapeName(node.id),
    text: nodeText(node, roles.get(node.layer) ?? null, figures, mark.language),
  }));
  return {
    steps: [
      { kind: "drawing-texts", sheet: mark.range.sheet, name: drawingName, texts },
      { kind: "names", set: [markAsName({ ...mark, figures: now.figures })], remove: [] },
    ],
  };
}

/**
 * Has the figure say what this reading says; no request where it does already, or where there is
 * none. Answers the reading with what the workbook then remembers.
 */
export async function refreshDiagram(
  workbook: Workbook,
  read: KpiWorkbook,
): Promise<Result<KpiWorkbook, HostError>> {
  const plan = planFigures(read);
  if (!plan) return ok(read);
  const written = await applyOrFinish(workbook, plan, read.snapshot);
  if (!written.ok) return written;
  const set = plan.steps.flatMap((step) => (step.kind === "names" ? step.set : []));
  const names = read.snapshot.names.map((name) => {
    const now = set.find((one) => one.name.toLowerCase() === name.name.toLowerCase());
    return now ? { ...name, ...now } : name;
  });
  return ok({ ...read, snapshot: { ...read.snapshot, names } });
}

/** Excel keeps these up until somebody does something: trying again at once is of no use. */
const lasting: ReadonlySet<HostError["kind"]> = new Set(["cell-edit-mode", "protected"]);

/**
 * Nobody knows what the shapes have said before, so the way out of a figure that is half done is
 * forward: whatever has its new words gets them again. What the workbook remembers of the figure is
 * taken back; while Excel refuses, it tells that the figure is of before.
 */
async function applyOrFinish(
  workbook: Workbook,
  plan: WritePlan,
  before: WorkbookSnapshot,
): Promise<Result<unknown, HostError>> {
  const written = await applyWhole(workbook, plan, before);
  if (written.ok || lasting.has(written.error.kind)) return written;
  // Does Excel answer again?
  if (written.error.kind === "busy" && !(await workbook.read()).ok) return written;
  return applyWhole(workbook, plan, before);
}

interface StandingDiagram {
  readonly kept: LogicModel;
  readonly mark: DiagramMark;
  readonly figures: Figures;
  readonly now: Fingerprint;
}

function standingDiagram(workbook: KpiWorkbook): StandingDiagram | null {
  const mark = diagramMark(workbook.snapshot);
  const kept = mark && modelOf(workbook.snapshot, workbook.reading);
  if (!kept) return null;
  const figures = figuresOf(workbook, mark.language);
  return { kept, mark, figures, now: fingerprintOf(kept, figures, mark.language) };
}
