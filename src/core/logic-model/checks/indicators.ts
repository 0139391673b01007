import { normalize } from "../../text/normalize";
import type { ModelFault } from "../fault";
import { isAim } from "../layer-roles";
import type { LayerRole, LogicModel, ModelNode } from "../model";
import { nameKey } from "../same-name";

/** Layers in which a goal is to be measured; what stands above them may be reached through them. */
const measured: readonly (LayerRole | null)[] = ["goal", "initial", "intermediate", "final"];

/** Names that count what was done or who came, whatever they are called: an output. */
const outputName =
  /(参加者数|参加事業所数|受講者数|受講事業所数|視聴者数|来場者数|出席者数|相談件数|貸出件数|開催回数|実施回数|回数|配布数|配布部数)$/u;

/** What people are asked: a KGI from such answers alone rests on who answers. */
const survey = /アンケート|意識調査|聞き取り|ヒアリング|survey|questionnaire/iu;

function rolesOf({ layers }: LogicModel): ReadonlyMap<string, LayerRole | null> {
  return new Map(layers.map(({ name, role }) => [name, role]));
}

/** Goals without a measure of their own, and areas without any. */
export function unmeasured(model: LogicModel): readonly ModelFault[] {
  const roles = rolesOf(model);
  return model.nodes.flatMap((node): ModelFault[] => {
    const role = roles.get(node.layer) ?? null;
    const own = node.indicators.filter(({ kind }) => kind !== "reference");
    if (own.length > 0) return [];
    const references = node.indicators.map(({ name }) => name);
    if (measured.includes(role)) {
      return [{ kind: "goal-unmeasured", about: node.id, data: { goal: node.name, references } }];
    }
    return isAim(role)
      ? []
      : [{ kind: "area-unmeasured", about: node.id, data: { area: node.name } }];
  });
}

/** Counts of what was done that stand for what was reached. */
export function outputsAsOutcomes(model: LogicModel): readonly ModelFault[] {
  const roles = rolesOf(model);
  return model.nodes.flatMap(({ id, layer, indicators }) => {
    const role = roles.get(layer) ?? null;
    return indicators.flatMap(({ name, kind }): ModelFault[] => {
      if (kind === "reference" || (!isAim(role) && kind !== "KGI")) return [];
      const word = outputName.exec(withoutBrackets(name))?.[1];
      if (word === undefined) return [];
      return [{ kind: "output-as-outcome", about: id, data: { indicator: name, word, layer } }];
    });
  });
}

function withoutBrackets(name: string): string {
  return normalize(name)
    .text.replace(/\([^)]*\)/gu, "")
    .replace(/\s+/gu, "");
}

/** One measure under nodes of two layers: cause and effect cannot be the same. */
export function inSeveralLayers({ nodes }: LogicModel): readonly ModelFault[] {
  const places = new Map<string, { name: string; node: ModelNode; layers: Set<string> }>();
  for (const node of nodes) {
    for (const { name, indicatorId } of node.indicators) {
      const key = indicatorId ?? nameKey(name);
      const known = places.get(key);
      if (known) known.layers.add(node.layer);
      else places.set(key, { name, node, layers: new Set([node.layer]) });
    }
  }
  return [...places.values()].flatMap(({ name, node, layers }): ModelFault[] =>
    layers.size < 2
      ? []
      : [
          {
            kind: "indicator-in-layers",
            about: node.id,
            data: { indicator: name, layers: [...layers] },
          },
        ],
  );
}

/** Goals whose KGIs are all answers to a survey. */
export function knownBySurveyOnly({ nodes }: LogicModel): readonly ModelFault[] {
  return nodes.flatMap(({ id, name, indicators }): ModelFault[] => {
    const own = indicators.filter(({ kind }) => kind === "KGI").map((one) => one.name);
    if (own.length === 0 || !own.every((indicator) => survey.test(indicator))) return [];
    return [{ kind: "kgi-by-survey", about: id, data: { goal: name, indicators: own } }];
  });
}
