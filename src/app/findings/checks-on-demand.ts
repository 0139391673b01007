import type { RuleGroup } from "../../core/rules/rule";
import type { Attention } from "../attention";
import type { Followed } from "../followed";
import type { KpiWorkbook } from "../kpi-workbook";
import type { Observable } from "../observable";
import type { Timers, Workbook } from "../ports";
import { takingBack, type TakesBack } from "../taking-back";
import type { Wanted } from "../wanted";
import { CheckSession, type CheckState, type CheckWish } from "./check-session";
import type { CurePreview, WrittenCure } from "./cure-cells";
import type { FindingsPreview, WrittenFindings } from "./write-findings";

/** 点検: the rules, what staff leave as it is, and what can be mended. Nothing here throws or rejects. */
export interface PaneChecks extends Observable<CheckState>, TakesBack {
  /** Checks a workbook, in the place of what is under way. */
  run(wish: CheckWish): Promise<void>;
  cancel(): void;
  /** Keeps in the workbook which groups of rules are asked; not where a newer release wrote its settings. */
  switchGroups(
    workbook: KpiWorkbook,
    groups: readonly RuleGroup[],
    attention: Attention,
  ): Promise<Wanted<"switched" | "changed" | "newer">>;
  /** Writes exactly what was shown, or nothing if the workbook is another by now. */
  write(
    preview: FindingsPreview,
    attention: Attention,
  ): Promise<Wanted<WrittenFindings | "changed">>;
  /** The same for the staff's own cells. */
  mend(preview: CurePreview, attention: Attention): Promise<Wanted<WrittenCure | "changed">>;
}

/**
 * Checking and what comes of it. Eighty rules with their words are much code, so each part is fetched
 * when it is first asked for.
 */
export function checksOnDemand(workbook: Workbook, timers: Timers, followed: Followed): PaneChecks {
  const session = new CheckSession({ workbook, timers });
  return {
    ...takingBack(workbook, followed),
    get: () => session.get(),
    subscribe: (listener) => session.subscribe(listener),
    run: (wish) => session.run(wish),
    cancel: () => {
      session.cancel();
    },
    switchGroups: async (known, groups, attention) => {
      const { switchGroups } = await import("./switch-groups");
      return followed(await switchGroups(workbook, known, groups, attention));
    },
    write: async (preview, attention) => {
      const { writeFindings } = await import("./write-findings");
      return followed(await writeFindings(workbook, preview, attention));
    },
    mend: async (preview, attention) => {
      const { writeCure } = await import("./cure-cells");
      return followed(await writeCure(workbook, preview, attention));
    },
  };
}
