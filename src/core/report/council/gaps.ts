import type { Indicator } from "../../indicator/indicator";
import type { ModelIndicator } from "../../logic-model/model";
import { nameKey } from "../../logic-model/same-name";
import { oneLine } from "../../table/one-line";
import { hasNumbers, type CouncilDesk } from "./council-source";

/** What is not measured, and why: no numbers at all, no actual yet, or no verdict. */
export function gapSentences(desk: CouncilDesk): readonly string[] {
  const { model, texts, byId, verdicts } = desk;
  const own = model.nodes
    .flatMap(({ indicators }) => indicators)
    .filter(({ kind }) => kind !== "reference");
  const { bare, inProse } = withoutNumbers(own, desk);
  const found = own.flatMap((one) => indicatorOf(one, byId) ?? []).filter(hasNumbers);
  const waiting = found.filter(({ id }) => verdicts.get(id)?.status === "not-measured");
  const undetermined = found.flatMap(({ id, name }) => {
    const reason = verdicts.get(id)?.reason;
    return reason ? [texts.undetermined(oneLine(name), reason)] : [];
  });
  const sentences = [
    ...(bare.length > 0 ? [texts.withoutNumbers(bare)] : []),
    ...inProse,
    ...(waiting.length > 0 ? [texts.withoutActuals(waiting.map(({ name }) => oneLine(name)))] : []),
    ...undetermined,
  ];
  if (sentences.length > 0 || own.length === 0) return sentences;
  return [texts.allMeasured];
}

/** Those that no table has a number for; a sentence of a sheet may give the goal. */
function withoutNumbers(
  own: readonly ModelIndicator[],
  { byId, candidates, texts }: CouncilDesk,
): { readonly bare: readonly string[]; readonly inProse: readonly string[] } {
  const bare: string[] = [];
  const inProse: string[] = [];
  for (const one of own.filter((indicator) => !hasOwnNumbers(indicator, byId))) {
    const found = candidates.find(({ name }) => nameKey(name) === nameKey(one.name));
    if (found) inProse.push(texts.onlyInProse(one.name, oneLine(found.goal), found.at.sheet));
    else bare.push(one.name);
  }
  return { bare, inProse };
}

function indicatorOf(
  { indicatorId }: ModelIndicator,
  byId: CouncilDesk["byId"],
): Indicator | undefined {
  return indicatorId === null ? undefined : byId.get(indicatorId);
}

function hasOwnNumbers(one: ModelIndicator, byId: CouncilDesk["byId"]): boolean {
  const indicator = indicatorOf(one, byId);
  return indicator !== undefined && hasNumbers(indicator);
}
