import { normalize } from "../text/normalize";
import type { Layer, LayerRole, LogicModel } from "./model";

/** All roles, cause first, with the words that staff name such a layer by. */
const words: readonly (readonly [LayerRole, readonly string[]])[] = [
  ["input", ["インプット", "基盤", "投入", "資源", "input", "inputs", "resources"]],
  ["activity", ["アクティビティ", "活動", "取組", "activity", "activities"]],
  ["output", ["アウトプット", "産出", "output", "outputs"]],
  [
    "initial",
    ["初期アウトカム", "短期アウトカム", "直接アウトカム", "initial outcome", "short-term outcome"],
  ],
  [
    "intermediate",
    ["中間アウトカム", "中期アウトカム", "intermediate outcome", "medium-term outcome"],
  ],
  [
    "final",
    [
      "最終アウトカム",
      "長期アウトカム",
      "アウトカム",
      "成果",
      "final outcome",
      "long-term outcome",
      "outcome",
      "outcomes",
    ],
  ],
  ["impact", ["インパクト", "社会的影響", "impact", "impacts"]],
  ["present", ["現在", "現状", "present", "today"]],
  ["milestone", ["中間目標", "kpi", "milestone", "milestones", "intermediate goal"]],
  ["goal", ["目標", "kgi", "goal", "goals"]],
  ["ultimate", ["最終的な目標", "最終目標", "上位目的", "目的", "ultimate goal", "purpose"]],
];

/** Every role, cause first. */
export const layerRoles: readonly LayerRole[] = words.map(([role]) => role);

/** The outcomes of the chain: what is reached, not what is done. */
const outcomeRoles: readonly LayerRole[] = ["initial", "intermediate", "final", "impact"];

/** Does such a layer say what is reached? Every other holds areas: what is done for it. */
export function isAim(role: LayerRole | null): boolean {
  return role === "goal" || role === "ultimate" || (role !== null && outcomeRoles.includes(role));
}

/** The role that a layer's name gives; brackets, blanks and width do not matter. `null` for other words. */
export function layerRoleOf(name: string): LayerRole | null {
  const plain = normalize(name)
    .text.toLowerCase()
    .replace(/[([【「<][^)\]】」>]*[)\]】」>]/gu, "")
    .replace(/\s+/gu, (gap, at: number, whole: string) =>
      /[a-z]/.test(whole.charAt(at - 1)) ? " " : gap.replace(/\s/gu, ""),
    )
    .trim();
  return words.find(([, names]) => names.includes(plain))?.[0] ?? null;
}

/**
 * Layers cause first. Known ones stand in the order of their roles; a layer of the staff's own
 * keeps its place after the one that it was listed after. `listed` is cause first as well.
 */
export function sortLayers(listed: readonly Layer[]): readonly Layer[] {
  let rank = -1;
  return listed
    .map((layer, at) => {
      if (layer.role) rank = layerRoles.indexOf(layer.role);
      return { layer, rank, at };
    })
    .sort((a, b) => a.rank - b.rank || a.at - b.at)
    .map(({ layer }) => layer);
}

/** Two-storey as soon as one layer says so; else the chain. */
export function formOf(layers: readonly Layer[]): LogicModel["form"] {
  const storeys: readonly (LayerRole | null)[] = ["present", "milestone", "goal", "ultimate"];
  return layers.some(({ role }) => storeys.includes(role)) ? "two-storey" : "chain";
}
