import type { FindingData, FindingKind } from "../../rules/finding";
import type { FindingText } from "./finding-text";
import { criteriaNotAssessedText } from "./choice/criteria-not-assessed";
import { criteriaOnlyNamedText } from "./choice/criteria-only-named";
import { criterionUndefinedText } from "./choice/criterion-undefined";
import { criterionUnmetText } from "./choice/criterion-unmet";
import { detailsMissingText } from "./choice/details-missing";
import { detailsUnstatedText } from "./choice/details-unstated";
import { notInfluencedText } from "./choice/not-influenced";
import { rateCountsRespondentsText } from "./choice/rate-counts-respondents";
import { targetNotSettableText } from "./choice/target-not-settable";
import { kpiFormulaCircularText } from "./formulas/kpi-formula-circular";
import { kpiFormulaEmptyArgumentText } from "./formulas/kpi-formula-empty-argument";
import { kpiFormulaInConditionalFormatText } from "./formulas/kpi-formula-in-conditional-format";
import { kpiFormulaUnknownText } from "./formulas/kpi-formula-unknown";
import { kpiFormulaVolatileText } from "./formulas/kpi-formula-volatile";
import { areaNameShortText } from "./machine-readability/area-name-short";
import { blankBesideZeroText } from "./machine-readability/blank-beside-zero";
import { cellsMergedText } from "./machine-readability/cells-merged";
import { choicesInconsistentText } from "./machine-readability/choices-inconsistent";
import { codesUnexplainedText } from "./machine-readability/codes-unexplained";
import { formulasLeftText } from "./machine-readability/formulas-left";
import { headerMissingText } from "./machine-readability/header-missing";
import { headerNotFirstRowText } from "./machine-readability/header-not-first-row";
import { headerRepeatedText } from "./machine-readability/header-repeated";
import { layoutBySpacesText } from "./machine-readability/layout-by-spaces";
import { linesHiddenText } from "./machine-readability/lines-hidden";
import { meaningByColourText } from "./machine-readability/meaning-by-colour";
import { metadataMissingText } from "./machine-readability/metadata-missing";
import { numberAsTextText } from "./machine-readability/number-as-text";
import { objectsOnSheetText } from "./machine-readability/objects-on-sheet";
import { otherWithDetailText } from "./machine-readability/other-with-detail";
import { platformDependentCharactersText } from "./machine-readability/platform-dependent-characters";
import { repeatsOmittedText } from "./machine-readability/repeats-omitted";
import { severalDataInCellText } from "./machine-readability/several-data-in-cell";
import { severalTablesOnSheetText } from "./machine-readability/several-tables-on-sheet";
import { symbolUnexplainedText } from "./machine-readability/symbol-unexplained";
import { tableSplitText } from "./machine-readability/table-split";
import { textBesideTableText } from "./machine-readability/text-beside-table";
import { timeAxisNotStandardText } from "./machine-readability/time-axis-not-standard";
import { wideFormText } from "./machine-readability/wide-form";
import { yearlySheetsDifferText } from "./machine-readability/yearly-sheets-differ";
import { modelAreaUnmeasuredText } from "./logic-model/model-area-unmeasured";
import { modelDriverAbsentText } from "./logic-model/model-driver-absent";
import { modelGoalUnmeasuredText } from "./logic-model/model-goal-unmeasured";
import { modelIndicatorInLayersText } from "./logic-model/model-indicator-in-layers";
import { modelIndicatorUnplacedText } from "./logic-model/model-indicator-unplaced";
import { modelIndicatorWithoutPathText } from "./logic-model/model-indicator-without-path";
import { modelKgiBySurveyText } from "./logic-model/model-kgi-by-survey";
import { modelLayerSkippedText } from "./logic-model/model-layer-skipped";
import { modelLinkUnexplainedText } from "./logic-model/model-link-unexplained";
import { modelLinksCircularText } from "./logic-model/model-links-circular";
import { modelOutputAsOutcomeText } from "./logic-model/model-output-as-outcome";
import { modelTableUnclearText } from "./logic-model/model-table-unclear";
import { baselineMissingText } from "./targets/baseline-missing";
import { baselineZeroText } from "./targets/baseline-zero";
import { derivedRowMislabeledText } from "./targets/derived-row-mislabeled";
import { lastMilestoneDiffersText } from "./targets/last-milestone-differs";
import { listWithoutTargetsText } from "./targets/list-without-targets";
import { milestonesNotMonotoneText } from "./targets/milestones-not-monotone";
import { milestonesOutOfOrderText } from "./targets/milestones-out-of-order";
import { rateMislabeledText } from "./targets/rate-mislabeled";
import { targetAgainstDirectionText } from "./targets/target-against-direction";
import { targetAlreadyMetText } from "./targets/target-already-met";
import { targetFarBeyondOthersText } from "./targets/target-far-beyond-others";
import { targetMissingText } from "./targets/target-missing";
import { targetNearBaselineText } from "./targets/target-near-baseline";
import { targetPeriodNotLaterText } from "./targets/target-period-not-later";
import { targetUnsettledText } from "./targets/target-unsettled";
import { yearlyGoalAddsUpText } from "./targets/yearly-goal-adds-up";
import { announcedIndicatorMissingText } from "./texts/announced-indicator-missing";
import { comparatorOnlyInTextText } from "./texts/comparator-only-in-text";
import { definitionDiffersText } from "./texts/definition-differs";
import { headingContradictsTableText } from "./texts/heading-contradicts-table";
import { noteMarkWithoutNoteText } from "./texts/note-mark-without-note";
import { noteWithoutMarkText } from "./texts/note-without-mark";
import { organisationNameVariesText } from "./texts/organisation-name-varies";
import { rateNameCountUnitText } from "./texts/rate-name-count-unit";
import { sectionEmptyText } from "./texts/section-empty";
import { subtitleSharedText } from "./texts/subtitle-shared";
import { eraEndedText } from "./values/era-ended";
import { eraYearDisagreesText } from "./values/era-year-disagrees";
import { frequencyInUnitColumnText } from "./values/frequency-in-unit-column";
import { indicatorDuplicateText } from "./values/indicator-duplicate";
import { namesDifferText } from "./values/names-differ";
import { percentScaleMixedText } from "./values/percent-scale-mixed";
import { periodsMixedText } from "./values/periods-mixed";
import { referencePeriodDiffersText } from "./values/reference-period-differs";
import { referenceWithGapsText } from "./values/reference-with-gaps";
import { signsVaryText } from "./values/signs-vary";
import { termsVaryText } from "./values/terms-vary";
import { unitMissingText } from "./values/unit-missing";
import { unitMixedText } from "./values/unit-mixed";
import { valueOutOfBoundsText } from "./values/value-out-of-bounds";
import { valueUnreadableText } from "./values/value-unreadable";
import { yearKindUnstatedText } from "./values/year-kind-unstated";

/** The words of every rule: a rule without words does not compile. */
export const findingTexts: { readonly [K in FindingKind]: FindingText<FindingData[K]> } = {
  "criteria-not-assessed": criteriaNotAssessedText,
  "criteria-only-named": criteriaOnlyNamedText,
  "criterion-undefined": criterionUndefinedText,
  "criterion-unmet": criterionUnmetText,
  "details-missing": detailsMissingText,
  "details-unstated": detailsUnstatedText,
  "not-influenced": notInfluencedText,
  "rate-counts-respondents": rateCountsRespondentsText,
  "target-not-settable": targetNotSettableText,
  "model-area-unmeasured": modelAreaUnmeasuredText,
  "model-driver-absent": modelDriverAbsentText,
  "model-goal-unmeasured": modelGoalUnmeasuredText,
  "model-indicator-in-layers": modelIndicatorInLayersText,
  "model-indicator-without-path": modelIndicatorWithoutPathText,
  "model-indicator-unplaced": modelIndicatorUnplacedText,
  "model-kgi-by-survey": modelKgiBySurveyText,
  "model-layer-skipped": modelLayerSkippedText,
  "model-link-unexplained": modelLinkUnexplainedText,
  "model-links-circular": modelLinksCircularText,
  "model-output-as-outcome": modelOutputAsOutcomeText,
  "model-table-unclear": modelTableUnclearText,
  "kpi-formula-circular": kpiFormulaCircularText,
  "kpi-formula-empty-argument": kpiFormulaEmptyArgumentText,
  "kpi-formula-in-conditional-format": kpiFormulaInConditionalFormatText,
  "kpi-formula-unknown": kpiFormulaUnknownText,
  "kpi-formula-volatile": kpiFormulaVolatileText,
  "area-name-short": areaNameShortText,
  "blank-beside-zero": blankBesideZeroText,
  "cells-merged": cellsMergedText,
  "choices-inconsistent": choicesInconsistentText,
  "codes-unexplained": codesUnexplainedText,
  "formulas-left": formulasLeftText,
  "header-missing": headerMissingText,
  "header-not-first-row": headerNotFirstRowText,
  "header-repeated": headerRepeatedText,
  "layout-by-spaces": layoutBySpacesText,
  "lines-hidden": linesHiddenText,
  "meaning-by-colour": meaningByColourText,
  "metadata-missing": metadataMissingText,
  "number-as-text": numberAsTextText,
  "objects-on-sheet": objectsOnSheetText,
  "other-with-detail": otherWithDetailText,
  "platform-dependent-characters": platformDependentCharactersText,
  "repeats-omitted": repeatsOmittedText,
  "several-data-in-cell": severalDataInCellText,
  "several-tables-on-sheet": severalTablesOnSheetText,
  "symbol-unexplained": symbolUnexplainedText,
  "table-split": tableSplitText,
  "text-beside-table": textBesideTableText,
  "time-axis-not-standard": timeAxisNotStandardText,
  "wide-form": wideFormText,
  "yearly-sheets-differ": yearlySheetsDifferText,
  "baseline-missing": baselineMissingText,
  "baseline-zero": baselineZeroText,
  "derived-row-mislabeled": derivedRowMislabeledText,
  "last-milestone-differs": lastMilestoneDiffersText,
  "list-without-targets": listWithoutTargetsText,
  "milestones-not-monotone": milestonesNotMonotoneText,
  "milestones-out-of-order": milestonesOutOfOrderText,
  "rate-mislabeled": rateMislabeledText,
  "target-against-direction": targetAgainstDirectionText,
  "target-already-met": targetAlreadyMetText,
  "target-far-beyond-others": targetFarBeyondOthersText,
  "target-missing": targetMissingText,
  "target-near-baseline": targetNearBaselineText,
  "target-period-not-later": targetPeriodNotLaterText,
  "target-unsettled": targetUnsettledText,
  "yearly-goal-adds-up": yearlyGoalAddsUpText,
  "announced-indicator-missing": announcedIndicatorMissingText,
  "comparator-only-in-text": comparatorOnlyInTextText,
  "definition-differs": definitionDiffersText,
  "heading-contradicts-table": headingContradictsTableText,
  "note-mark-without-note": noteMarkWithoutNoteText,
  "note-without-mark": noteWithoutMarkText,
  "organisation-name-varies": organisationNameVariesText,
  "rate-name-count-unit": rateNameCountUnitText,
  "section-empty": sectionEmptyText,
  "subtitle-shared": subtitleSharedText,
  "era-ended": eraEndedText,
  "era-year-disagrees": eraYearDisagreesText,
  "frequency-in-unit-column": frequencyInUnitColumnText,
  "indicator-duplicate": indicatorDuplicateText,
  "names-differ": namesDifferText,
  "percent-scale-mixed": percentScaleMixedText,
  "periods-mixed": periodsMixedText,
  "reference-period-differs": referencePeriodDiffersText,
  "reference-with-gaps": referenceWithGapsText,
  "signs-vary": signsVaryText,
  "terms-vary": termsVaryText,
  "unit-missing": unitMissingText,
  "unit-mixed": unitMixedText,
  "value-out-of-bounds": valueOutOfBoundsText,
  "value-unreadable": valueUnreadableText,
  "year-kind-unstated": yearKindUnstatedText,
};
