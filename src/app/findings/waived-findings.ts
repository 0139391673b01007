import type { WaivedFinding } from "../../core/report/waived-findings";
import type { WorkbookSnapshot } from "../../core/sheet/snapshot";
import { findingsInSheet, isUnseen, isWaived } from "./findings-in-sheet";

/** What staff left as it is, for a report: what the last check no longer found concerns nobody. */
export function waivedFindings(snapshot: WorkbookSnapshot): readonly WaivedFinding[] {
  return findingsInSheet(snapshot)
    .filter((row) => isWaived(row) && !isUnseen(row) && row.words.finding !== "")
    .map(({ at, words: { place, finding, reason } }) => ({
      place: at === null ? "" : place,
      finding,
      reason,
    }));
}
