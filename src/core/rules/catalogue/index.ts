import type { CatalogueRule } from "../rule";
import { announcedIndicatorMissing } from "./announced-indicator-missing";
import { baselineMissing } from "./baseline-missing";
import { comparatorOnlyInText } from "./comparator-only-in-text";
import { derivedRowMislabeled } from "./derived-row-mislabeled";
import { frequencyInUnitColumn } from "./frequency-in-unit-column";
import { headingContradictsTable } from "./heading-contradicts-table";
import { periodsMixed } from "./periods-mixed";
import { rateNameCountUnit } from "./rate-name-count-unit";
import { sectionEmpty } from "./section-empty";
import { targetNearBaseline } from "./target-near-baseline";

/** Every rule; where two speak of one cell, this order counts. */
export const catalogue: readonly CatalogueRule[] = [
  headingContradictsTable,
  comparatorOnlyInText,
  derivedRowMislabeled,
  baselineMissing,
  targetNearBaseline,
  rateNameCountUnit,
  frequencyInUnitColumn,
  periodsMixed,
  sectionEmpty,
  announcedIndicatorMissing,
];
