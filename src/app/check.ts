import type { Finding } from "../core/rules/finding";
import type { RuleView } from "../core/rules/rule-view";
import { checkSteps, type CheckOptions } from "../core/rules/run-rules";
import type { Attention } from "./attention";

/**
 * Checks what was read, in steps of a few milliseconds between which the screen can draw and the user
 * cancel. `null` when nobody wanted it any more.
 */
export async function checkWorkbook(
  view: RuleView,
  attention: Attention,
  options: CheckOptions = {},
): Promise<readonly Finding[] | null> {
  const steps = checkSteps(view, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    attention.report({ step: "checking", ...step.value });
    if (!(await attention.pause())) return null;
  }
}
