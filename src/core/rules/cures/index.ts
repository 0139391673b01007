import { cellAt } from "../../sheet/snapshot";
import type { Finding, FindingData, FindingKind } from "../finding";
import { cureComparator } from "./comparator-only-in-text";
import type { CellEdit, Cure, CureView } from "./cure";
import { cureDerivedRow } from "./derived-row-mislabeled";
import { cureEra } from "./era-ended";
import { cureHeading } from "./heading-contradicts-table";
import { cureSpaces } from "./layout-by-spaces";
import { cureNumbers } from "./number-as-text";
import { cureRepeats } from "./repeats-omitted";
import { cureSigns } from "./signs-vary";

/**
 * The rules whose findings can be mended by rewriting cells. What is not here needs a decision that
 * only a person can take, and its words say what to do.
 */
const cures: { readonly [K in FindingKind]?: Cure<FindingData[K]> } = {
  "comparator-only-in-text": cureComparator,
  "derived-row-mislabeled": cureDerivedRow,
  "era-ended": cureEra,
  "heading-contradicts-table": cureHeading,
  "layout-by-spaces": cureSpaces,
  "number-as-text": cureNumbers,
  "repeats-omitted": cureRepeats,
  "signs-vary": cureSigns,
};

/** Can findings of this kind be mended at all? Whether one can, `cureOf` tells. */
export function hasCure(kind: FindingKind): boolean {
  return cures[kind] !== undefined;
}

/** The cells that would mend a finding; none where a person must. A protected sheet is left alone. */
export function cureOf<K extends FindingKind>(
  finding: Finding<K>,
  view: CureView,
): readonly CellEdit[] {
  const cure: Cure<FindingData[K]> | undefined = cures[finding.kind];
  if (!cure) return [];
  const sheets = new Map(view.snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  return cure(finding, view).filter(({ at }) => {
    const sheet = sheets.get(at.sheet);
    return sheet && !sheet.protected && cellAt(sheet, at).formula === cellAt(sheet, at).value;
  });
}
