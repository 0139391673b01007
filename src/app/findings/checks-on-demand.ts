import type { Followed } from "../followed";
import type { Attention } from "../attention";
import type { KpiWorkbook } from "../kpi-workbook";
import type { Timers, Workbook } from "../ports";
import type { RuleGroup } from "../../core/rules/rule";
import type { Undoable } from "../apply-wanted";
import { CheckSession, type CheckState, type CheckWish } from "./check-session";
import type { CurePreview } from "./cure-cells";
import type { FindingsPreview } from "./write-findings";

/**
 * Checking and what comes of it. Eighty rules with their words are much code, so each part is fetched
 * when it is first asked for.
 */
export function checksOnDemand(workbook: Workbook, timers: Timers, followed: Followed) {
  const session = new CheckSession({ workbook, timers });
  return {
    get: (): CheckState => session.get(),
    subscribe: (listener: () => void) => session.subscribe(listener),
    run: (wish: CheckWish) => session.run(wish),
    cancel: () => {
      session.cancel();
    },
    switchGroups: async (
      known: KpiWorkbook,
      groups: readonly RuleGroup[],
      attention: Attention,
    ) => {
      const { switchGroups } = await import("./switch-groups");
      return followed(await switchGroups(workbook, known, groups, attention));
    },
    write: async (preview: FindingsPreview, attention: Attention) => {
      const { writeFindings } = await import("./write-findings");
      return followed(await writeFindings(workbook, preview, attention));
    },
    mend: async (preview: CurePreview, attention: Attention) => {
      const { writeCure } = await import("./cure-cells");
      return followed(await writeCure(workbook, preview, attention));
    },
    undo: async (written: Undoable, attention: Attention) => {
      const { takeBack } = await import("../apply-wanted");
      return followed(await takeBack(workbook, written, attention));
    },
  };
}
