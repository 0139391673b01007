import type { KpiRecord } from "../../history/records";
import type { Indicator } from "../../indicator/indicator";
import type { Verdict } from "../../indicator/verdict";
import { isAim, layerRoleOf } from "../../logic-model/layer-roles";
import type { LogicModel, ModelIndicator, ModelNode } from "../../logic-model/model";
import type { CouncilTexts } from "../../messages/council-texts";
import type { Language } from "../../messages/language";
import type { ProseStyle } from "../../messages/report-texts";
import type { IndicatorCandidate } from "../../table/kpi-table";
import { indicatorProse } from "../indicator-prose";
import type { WaivedFinding } from "../waived-findings";
import type { ScheduleEntry } from "./read-schedule";

/** What a report for a council is made from: all of it read from the workbook. */
export interface CouncilSource {
  readonly model: LogicModel;
  readonly indicators: readonly Indicator[];
  /** By `Indicator.id`. */
  readonly verdicts: ReadonlyMap<string, Verdict>;
  readonly schedule: readonly ScheduleEntry[];
  /** Goals that stand in sentences of the sheets, not in a table. */
  readonly candidates: readonly IndicatorCandidate[];
  /** What staff have looked at and left as it is. */
  readonly waived: readonly WaivedFinding[];
  /** What was recorded last, oldest first. */
  readonly records?: readonly KpiRecord[];
}

/** The source at hand, with the words to write it in. */
export interface CouncilDesk extends CouncilSource {
  readonly byId: ReadonlyMap<string, Indicator>;
  readonly texts: CouncilTexts;
  readonly language: Language;
  readonly style: ProseStyle;
}

/** Nodes that are to be reached, in the order of their layers from the top; the others lead to them. */
export function aimsOf({ layers, nodes }: LogicModel): readonly ModelNode[] {
  const aims = layers.filter(({ name, role }) => isAim(role ?? layerRoleOf(name)));
  return aims.toReversed().flatMap(({ name }) => nodes.filter(({ layer }) => layer === name));
}

/** Goals that are measured themselves: what lies above them is reached through them. */
export function measuredAimsOf(model: LogicModel): readonly ModelNode[] {
  const above = model.layers
    .filter(({ role }) => role === "ultimate" || role === "impact")
    .map(({ name }) => name);
  return aimsOf(model).filter(
    ({ layer, indicators }) => !above.includes(layer) || indicators.length > 0,
  );
}

/** Nodes on the way to the goals. */
export function areasOf(model: LogicModel): readonly ModelNode[] {
  const aims = new Set(aimsOf(model).map(({ id }) => id));
  return model.nodes.filter(({ id }) => !aims.has(id));
}

/** The names of a node's indicators of a kind. */
export function namesOf(
  { indicators }: ModelNode,
  kind: ModelIndicator["kind"],
): readonly string[] {
  return indicators.filter((one) => one.kind === kind).map(({ name }) => name);
}

/** A paragraph for each indicator of a node that has numbers. */
export function proseOf({ indicators }: ModelNode, desk: CouncilDesk): readonly string[] {
  return indicators.flatMap(({ indicatorId }) => {
    const indicator = indicatorId === null ? undefined : desk.byId.get(indicatorId);
    if (!indicator || !hasNumbers(indicator)) return [];
    return [indicatorProse(indicator, desk.verdicts.get(indicator.id), desk.language, desk.style)];
  });
}

/** Does the workbook say where an indicator stands or is to go, for itself or for others? */
export function hasNumbers({ baseline, target, actuals, references }: Indicator): boolean {
  return [baseline, target, ...actuals, ...references.flatMap(({ data }) => data)].some(
    (datum) => datum?.quantity != null,
  );
}
