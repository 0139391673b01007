import type { LogicModel } from "../../logic-model/model";
import type { CouncilDesk } from "./council-source";

/**
 * A sentence a link; links of one origin with one explanation share it, and so do those to one place
 * that nobody has explained.
 */
export function linkSentences({ model, texts, language }: CouncilDesk): readonly string[] {
  const groups = linkGroups(model);
  if (groups.length === 0) return [texts.noLink];
  return groups.map(({ from, to, caption, assumption }) => {
    const [first = ""] = from;
    const [last = ""] = to;
    const way = caption === "" ? texts.bareLink(from, last) : texts.link(first, to, caption);
    const assumed = assumption === "" ? [] : [texts.assumption(assumption)];
    return [way, ...assumed].join(language === "ja" ? "" : " ");
  });
}

/** Links that one sentence tells. */
interface LinkGroup {
  readonly from: string[];
  readonly to: string[];
  readonly caption: string;
  readonly assumption: string;
}

function linkGroups({ nodes, links }: LogicModel): readonly LinkGroup[] {
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  const groups = new Map<string, LinkGroup>();
  for (const { from, to, caption, assumption } of links) {
    const [source, target] = [names.get(from), names.get(to)];
    if (source === undefined || target === undefined || from === to) continue;
    const shared = caption === "" ? [to] : [from, caption];
    const key = JSON.stringify([caption === "", ...shared, assumption]);
    const group = groups.get(key) ?? { from: [], to: [], caption, assumption };
    if (!group.from.includes(source)) group.from.push(source);
    if (!group.to.includes(target)) group.to.push(target);
    groups.set(key, group);
  }
  return [...groups.values()];
}
