import type { Indicator } from "../indicator/indicator";
import type { LogicModel, ModelNode } from "../logic-model/model";
import { nameKey } from "../logic-model/same-name";
import { aimsOf } from "../report/council/council-source";
import { oneLine } from "../table/one-line";
import type { KnownNode } from "./proposals";

/** What an indicator may lead to. */
export interface LinkTarget {
  readonly name: string;
  readonly kind: "goal" | "area" | "indicator";
}

/** The way from an indicator to a goal, as the model has it: names, the nearest first. */
export type Onward = readonly { readonly name: string; readonly sentence: string }[];

/** A way is told as far as this; more does not fit and is no help. */
const mostOnward = 4;

/** The nodes of a model for proposals. */
export function knownNodes(model: LogicModel): readonly KnownNode[] {
  const aims = new Set(aimsOf(model).map(({ id }) => id));
  return model.nodes.map(({ id, name, indicators }) => ({
    name,
    isGoal: aims.has(id),
    measures: indicators,
  }));
}

/** Goals first, then areas, then the other indicators; each name once, and never the indicator itself. */
export function linkTargets(
  model: LogicModel,
  indicators: readonly Indicator[],
  own: string,
): readonly LinkTarget[] {
  const seen = new Set([nameKey(own)]);
  const fresh = (name: string) => {
    const key = nameKey(name);
    if (key === "" || seen.has(key)) return false;
    seen.add(key);
    return true;
  };
  const nodes = knownNodes(model);
  const named = (isGoal: boolean) =>
    nodes.filter((node) => node.isGoal === isGoal && fresh(node.name));
  return [
    ...named(true).map(({ name }): LinkTarget => ({ name, kind: "goal" })),
    ...named(false).map(({ name }): LinkTarget => ({ name, kind: "area" })),
    ...indicators
      .filter(({ kind, name }) => kind !== "reference" && fresh(name))
      .map(({ name }): LinkTarget => ({ name: oneLine(name), kind: "indicator" })),
  ];
}

/** Where the way goes on from a goal, an area or an indicator, along the first link of each. */
export function onwardFrom(model: LogicModel, name: string): Onward {
  const way: { name: string; sentence: string }[] = [];
  let at = nodeOf(model, name);
  const passed = new Set<string>();
  while (at && way.length < mostOnward && !passed.has(at.id)) {
    passed.add(at.id);
    const { id } = at;
    const link = model.links.find((one) => one.from === id && one.to !== id);
    const next = link && model.nodes.find((node) => node.id === link.to);
    if (!next || passed.has(next.id)) break;
    way.push({ name: next.name, sentence: link.caption });
    at = next;
  }
  return way;
}

/** The sentence that the model has between an area and what it leads to; empty without one. */
export function sentenceBetween(model: LogicModel, from: string, to: string): string {
  const [source, target] = [nodeOf(model, from), nodeOf(model, to)];
  if (!source || !target) return "";
  const link = model.links.find((one) => one.from === source.id && one.to === target.id);
  return link?.caption ?? "";
}

/** The node of that name, else the one that the indicator of that name measures. */
function nodeOf({ nodes }: LogicModel, name: string): ModelNode | undefined {
  const key = nameKey(name);
  return (
    nodes.find((node) => nameKey(node.name) === key) ??
    nodes.find(({ indicators }) => indicators.some((one) => nameKey(one.name) === key))
  );
}
