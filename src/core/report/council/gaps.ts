import type { Indicator } from "../../indicator/indicator";
import type { ModelIndicator } from "../../logic-model/model";
import { oneLine } from "../../table/one-line";
import { hasNumbers, type CouncilDesk } from "./council-source";

/** What is not measured, and why: no numbers at all, no actual yet, or no verdict. */
export function gapSentences(desk: CouncilDesk): readonly string[] {
  const { model, texts, byId, verdicts } = desk;
  const own = model.nodes
    .flatMap(({ indicators }) => indicators)
    .filter(({ kind }) => kind !== "reference");
  const bare = own.filter((one) => !hasOwnNumbers(one, byId)).map(({ name }) => name);
  const found = own.flatMap((one) => indicatorOf(one, byId) ?? []).filter(hasNumbers);
  const waiting = found.filter(({ id }) => verdicts.get(id)?.status === "not-measured");
  const undetermined = found.flatMap(({ id, name }) => {
    const reason = verdicts.get(id)?.reason;
    return reason ? [texts.undetermined(oneLine(name), reason)] : [];
  });
  const sentences = [
    ...(bare.length > 0 ? [texts.withoutNumbers(bare)] : []),
    ...(waiting.length > 0 ? [texts.withoutActuals(waiting.map(({ name }) => oneLine(name)))] : []),
    ...undetermined,
  ];
  if (sentences.length > 0 || own.length === 0) return sentences;
  return [texts.allMeasured];
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
