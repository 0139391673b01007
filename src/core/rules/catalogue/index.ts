import { criteriaNotAssessed } from "./choice/criteria-not-assessed";
import { criteriaOnlyNamed } from "./choice/criteria-only-named";
import { criterionUndefined } from "./choice/criterion-undefined";
import { criterionUnmet } from "./choice/criterion-unmet";
import { detailsMissing } from "./choice/details-missing";
import { detailsUnstated } from "./choice/details-unstated";
import { notInfluenced } from "./choice/not-influenced";
import { rateCountsRespondents } from "./choice/rate-counts-respondents";
import { targetNotSettable } from "./choice/target-not-settable";
import { kpiFormulaCircular } from "./formulas/kpi-formula-circular";
import { kpiFormulaEmptyArgument } from "./formulas/kpi-formula-empty-argument";
import { kpiFormulaInConditionalFormat } from "./formulas/kpi-formula-in-conditional-format";
import { kpiFormulaUnknown } from "./formulas/kpi-formula-unknown";
import { kpiFormulaVolatile } from "./formulas/kpi-formula-volatile";
import { areaNameShort } from "./machine-readability/area-name-short";
import { blankBesideZero } from "./machine-readability/blank-beside-zero";
import { cellsMerged } from "./machine-readability/cells-merged";
import { choicesInconsistent } from "./machine-readability/choices-inconsistent";
import { codesUnexplained } from "./machine-readability/codes-unexplained";
import { formulasLeft } from "./machine-readability/formulas-left";
import { headerMissing } from "./machine-readability/header-missing";
import { headerNotFirstRow } from "./machine-readability/header-not-first-row";
import { headerRepeated } from "./machine-readability/header-repeated";
import { layoutBySpaces } from "./machine-readability/layout-by-spaces";
import { linesHidden } from "./machine-readability/lines-hidden";
import { meaningByColour } from "./machine-readability/meaning-by-colour";
import { metadataMissing } from "./machine-readability/metadata-missing";
import { numberAsText } from "./machine-readability/number-as-text";
import { objectsOnSheet } from "./machine-readability/objects-on-sheet";
import { otherWithDetail } from "./machine-readability/other-with-detail";
import { platformDependentCharacters } from "./machine-readability/platform-dependent-characters";
import { repeatsOmitted } from "./machine-readability/repeats-omitted";
import { severalDataInCell } from "./machine-readability/several-data-in-cell";
import { severalTablesOnSheet } from "./machine-readability/several-tables-on-sheet";
import { symbolUnexplained } from "./machine-readability/symbol-unexplained";
import { tableSplit } from "./machine-readability/table-split";
import { textBesideTable } from "./machine-readability/text-beside-table";
import { timeAxisNotStandard } from "./machine-readability/time-axis-not-standard";
import { wideForm } from "./machine-readability/wide-form";
import { yearlySheetsDiffer } from "./machine-readability/yearly-sheets-differ";
import { modelAreaUnmeasured } from "./logic-model/model-area-unmeasured";
import { modelDriverAbsent } from "./logic-model/model-driver-absent";
import { modelGoalUnmeasured } from "./logic-model/model-goal-unmeasured";
import { modelIndicatorInLayers } from "./logic-model/model-indicator-in-layers";
import { modelIndicatorUnplaced } from "./logic-model/model-indicator-unplaced";
import { modelIndicatorWithoutPath } from "./logic-model/model-indicator-without-path";
import { modelKgiBySurvey } from "./logic-model/model-kgi-by-survey";
import { modelLayerSkipped } from "./logic-model/model-layer-skipped";
import { modelLinkUnexplained } from "./logic-model/model-link-unexplained";
import { modelLinksCircular } from "./logic-model/model-links-circular";
import { modelOutputAsOutcome } from "./logic-model/model-output-as-outcome";
import { modelTableUnclear } from "./logic-model/model-table-unclear";
import { baselineMissing } from "./targets/baseline-missing";
import { baselineZero } from "./targets/baseline-zero";
import { derivedRowMislabeled } from "./targets/derived-row-mislabeled";
import { lastMilestoneDiffers } from "./targets/last-milestone-differs";
import { listWithoutTargets } from "./targets/list-without-targets";
import { milestonesNotMonotone } from "./targets/milestones-not-monotone";
import { milestonesOutOfOrder } from "./targets/milestones-out-of-order";
import { rateMislabeled } from "./targets/rate-mislabeled";
import { targetAgainstDirection } from "./targets/target-against-direction";
import { targetAlreadyMet } from "./targets/target-already-met";
import { targetFarBeyondOthers } from "./targets/target-far-beyond-others";
import { targetMissing } from "./targets/target-missing";
import { targetNearBaseline } from "./targets/target-near-baseline";
import { targetPeriodNotLater } from "./targets/target-period-not-later";
import { targetUnsettled } from "./targets/target-unsettled";
import { yearlyGoalAddsUp } from "./targets/yearly-goal-adds-up";
import { announcedIndicatorMissing } from "./texts/announced-indicator-missing";
import { comparatorOnlyInText } from "./texts/comparator-only-in-text";
import { definitionDiffers } from "./texts/definition-differs";
import { headingContradictsTable } from "./texts/heading-contradicts-table";
import { noteMarkWithoutNote } from "./texts/note-mark-without-note";
import { noteWithoutMark } from "./texts/note-without-mark";
import { organisationNameVaries } from "./texts/organisation-name-varies";
import { rateNameCountUnit } from "./texts/rate-name-count-unit";
import { sectionEmpty } from "./texts/section-empty";
import { subtitleShared } from "./texts/subtitle-shared";
import { eraEnded } from "./values/era-ended";
import { eraYearDisagrees } from "./values/era-year-disagrees";
import { frequencyInUnitColumn } from "./values/frequency-in-unit-column";
import { indicatorDuplicate } from "./values/indicator-duplicate";
import { namesDiffer } from "./values/names-differ";
import { percentScaleMixed } from "./values/percent-scale-mixed";
import { periodsMixed } from "./values/periods-mixed";
import { referencePeriodDiffers } from "./values/reference-period-differs";
import { referenceWithGaps } from "./values/reference-with-gaps";
import { signsVary } from "./values/signs-vary";
import { termsVary } from "./values/terms-vary";
import { unitMissing } from "./values/unit-missing";
import { unitMixed } from "./values/unit-mixed";
import { valueOutOfBounds } from "./values/value-out-of-bounds";
import { valueUnreadable } from "./values/value-unreadable";
import { yearKindUnstated } from "./values/year-kind-unstated";

/** Every rule; where two speak of one cell, this order counts. */
export const catalogue = [
  subtitleShared,
  headingContradictsTable,
  comparatorOnlyInText,
  definitionDiffers,
  rateNameCountUnit,
  announcedIndicatorMissing,
  sectionEmpty,
  noteMarkWithoutNote,
  noteWithoutMark,
  organisationNameVaries,
  valueUnreadable,
  valueOutOfBounds,
  percentScaleMixed,
  unitMixed,
  unitMissing,
  frequencyInUnitColumn,
  eraYearDisagrees,
  eraEnded,
  yearKindUnstated,
  periodsMixed,
  referencePeriodDiffers,
  referenceWithGaps,
  indicatorDuplicate,
  namesDiffer,
  termsVary,
  signsVary,
  targetMissing,
  targetUnsettled,
  listWithoutTargets,
  targetAgainstDirection,
  targetPeriodNotLater,
  milestonesOutOfOrder,
  milestonesNotMonotone,
  lastMilestoneDiffers,
  yearlyGoalAddsUp,
  derivedRowMislabeled,
  rateMislabeled,
  baselineMissing,
  baselineZero,
  targetAlreadyMet,
  targetNearBaseline,
  targetFarBeyondOthers,
  notInfluenced,
  targetNotSettable,
  criterionUnmet,
  criterionUndefined,
  rateCountsRespondents,
  criteriaNotAssessed,
  criteriaOnlyNamed,
  detailsMissing,
  detailsUnstated,
  modelTableUnclear,
  modelLinksCircular,
  modelIndicatorWithoutPath,
  modelIndicatorUnplaced,
  modelGoalUnmeasured,
  modelAreaUnmeasured,
  modelOutputAsOutcome,
  modelIndicatorInLayers,
  modelKgiBySurvey,
  modelLayerSkipped,
  modelLinkUnexplained,
  modelDriverAbsent,
  kpiFormulaUnknown,
  kpiFormulaCircular,
  kpiFormulaEmptyArgument,
  kpiFormulaVolatile,
  kpiFormulaInConditionalFormat,
  severalTablesOnSheet,
  tableSplit,
  textBesideTable,
  headerMissing,
  layoutBySpaces,
  severalDataInCell,
  platformDependentCharacters,
  blankBesideZero,
  objectsOnSheet,
  meaningByColour,
  cellsMerged,
  linesHidden,
  numberAsText,
  repeatsOmitted,
  headerRepeated,
  choicesInconsistent,
  otherWithDetail,
  formulasLeft,
  headerNotFirstRow,
  codesUnexplained,
  symbolUnexplained,
  timeAxisNotStandard,
  areaNameShort,
  yearlySheetsDiffer,
  metadataMissing,
  wideForm,
] as const;

/** One of them. */
export type CatalogueRule = (typeof catalogue)[number];
