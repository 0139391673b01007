import type { StepOf, WriteStep } from "../app/write-plan";
import type { StandingDrawing, StandingDrawings } from "./read-drawings";

type DrawingStep = StepOf<"drawing">;
type Shapes = Pick<StandingDrawing, "own" | "others">;

/**
 * The drawings that Excel was told to draw and did not say it has drawn. Excel may have taken the
 * former one away by then, or not: that tells whether it must be drawn again.
 */
export class BegunDrawings {
  /** The shapes that stood there before, by sheet and name of the drawing. */
  readonly #former = new Map<string, Shapes>();

  /** These steps are on their way to Excel. Sent once more, they may find the work of the first time. */
  begin(standing: StandingDrawings): void {
    for (const [step, { own, others }] of drawingsIn(standing)) {
      const key = keyOf(step);
      if (!this.#former.has(key)) this.#former.set(key, { own, others });
    }
  }

  /** Excel has carried them out. */
  end(standing: StandingDrawings): void {
    for (const [step] of drawingsIn(standing)) this.#former.delete(keyOf(step));
  }

  /**
   * The shapes that go when the drawing of before is brought back; `null` where nothing is to be
   * done, because it stands there whole.
   */
  remains(step: DrawingStep, { own, others }: Shapes): readonly string[] | null {
    const former = this.#former.get(keyOf(step));
    if (!former) return null;
    const isWhole = own.length === former.own.length && own.every((id) => former.own.includes(id));
    if (isWhole) return null;
    // Excel may have stopped between adding a shape and naming it. More than one is somebody else's work.
    const strange = others.filter((id) => !former.others.includes(id));
    return strange.length === 1 ? [...own, ...strange] : own;
  }
}

function drawingsIn(
  standing: StandingDrawings,
): readonly (readonly [DrawingStep, StandingDrawing])[] {
  return [...standing].flatMap(([step, shapes]) =>
    isDrawing(step) ? [[step, shapes] as const] : [],
  );
}

function isDrawing(step: WriteStep): step is DrawingStep {
  return step.kind === "drawing";
}

function keyOf({ sheet, name }: DrawingStep): string {
  return `${sheet}\n${name}`;
}
