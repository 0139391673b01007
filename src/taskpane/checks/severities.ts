import type { Severity } from "../../core/rules/finding";

/** The gravest first. */
export const severities = ["error", "warning", "advice"] as const satisfies readonly Severity[];
