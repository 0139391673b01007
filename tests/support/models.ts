import fc from "fast-check";
import type { LogicModel } from "../../src/core/logic-model/model";

/** The four layers of the two-storey form and the words for random names. */
const layers = ["現在", "中間目標", "目標", "最終的な目標"] as const;
const words = [
  "導入",
  "人材育成",
  "改善活動",
  "横展開",
  "ICT",
  "委員会の設置により",
  "見学会",
  "、",
];

/** Random models: nodes in any layer, links between any two, with sentences and indicators or without. */
export function randomModels(nodesAtMost: number): fc.Arbitrary<LogicModel> {
  const text = (most: number) =>
    fc.array(fc.constantFrom(...words), { maxLength: most }).map((parts) => parts.join(""));
  return fc.integer({ min: 0, max: nodesAtMost }).chain((count) =>
    fc
      .record({
        nodes: fc.array(
          fc.record({
            layer: fc.constantFrom(...layers),
            name: text(6),
            indicators: fc.array(text(8), { maxLength: 3 }),
          }),
          { minLength: count, maxLength: count },
        ),
        links: fc.array(
          fc.record({
            from: fc.nat({ max: Math.max(0, count - 1) }),
            to: fc.nat({ max: Math.max(0, count - 1) }),
            caption: fc.oneof(fc.constant(""), text(8)),
          }),
          { maxLength: count * 2 },
        ),
      })
      .map(({ nodes, links }) => modelOf(nodes, links)),
  );
}

function modelOf(
  nodes: readonly { layer: string; name: string; indicators: readonly string[] }[],
  links: readonly { from: number; to: number; caption: string }[],
): LogicModel {
  return {
    form: "two-storey",
    title: null,
    layers: layers.map((name) => ({ name, role: null, note: null })),
    nodes: nodes.map(({ layer, name, indicators }, at) => ({
      id: `N${at + 1}`,
      layer,
      name,
      indicators: indicators.map((indicator) => ({
        name: indicator,
        kind: "KPI",
        indicatorId: null,
      })),
    })),
    links: links.map(({ from, to, caption }, at) => ({
      id: `L${at + 1}`,
      from: `N${from + 1}`,
      to: `N${to + 1}`,
      caption,
      assumption: "",
    })),
    exclusions: [],
    notes: [],
  };
}
