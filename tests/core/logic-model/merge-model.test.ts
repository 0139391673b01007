import fc from "fast-check";
import { mergeModel } from "../../../src/core/logic-model/merge-model";
import type { LogicModel } from "../../../src/core/logic-model/model";
import { modelFrom } from "../../../src/core/logic-model/templates";
import { randomModels } from "../../support/models";

const tokyo = modelFrom("tokyo", "ja");
const national = modelFrom("national", "ja");

test("built again from the same workbook, nothing changes", () => {
  expect(mergeModel(tokyo, tokyo)).toEqual(tokyo);
});

test("nothing that people kept is lost or moved", () => {
  fc.assert(
    fc.property(randomModels(15), randomModels(15), (kept, proposed) => {
      const merged = mergeModel(kept, proposed);
      expect(
        merged.nodes
          .slice(0, kept.nodes.length)
          .map(({ id, name, layer }) => ({ id, name, layer })),
      ).toEqual(kept.nodes.map(({ id, name, layer }) => ({ id, name, layer })));
      for (const { id, indicators } of kept.nodes) {
        const own = merged.nodes.find((node) => node.id === id);
        expect(own?.indicators.slice(0, indicators.length)).toEqual(indicators);
      }
      for (const link of kept.links.filter(({ caption }) => caption !== "")) {
        expect(merged.links).toContainEqual(link);
      }
      expect(new Set(merged.nodes.map(({ id }) => id)).size).toBe(merged.nodes.length);
      expect(new Set(merged.links.map(({ id }) => id)).size).toBe(merged.links.length);
    }),
    { numRuns: 100 },
  );
});

test("what the proposal has more is added: a driver, its measure, its link", () => {
  const merged = mergeModel(tokyo, national);
  const momentum = merged.nodes.find(({ name }) => name === "気運の醸成");
  expect(momentum?.indicators.map(({ name }) => name)).toEqual(["フォーラムへの来場者数"]);
  expect(merged.nodes.filter(({ name }) => name === "人材育成")).toHaveLength(1);
});

test("what people excluded stays out", () => {
  const without: LogicModel = {
    ...tokyo,
    exclusions: [{ name: "フォーラムへの来場者数", reason: "国の主催" }],
  };
  const names = mergeModel(without, national).nodes.flatMap(({ indicators }) =>
    indicators.map(({ name }) => name),
  );
  expect(names).not.toContain("フォーラムへの来場者数");
});

test("a bare link gets the sentence that the workbook now has; a written one keeps its own", () => {
  const bare = {
    ...tokyo,
    links: tokyo.links.map((link) => (link.id === "L1" ? { ...link, caption: "" } : link)),
  };
  expect(mergeModel(bare, tokyo).links).toEqual(tokyo.links);
  const own = {
    ...tokyo,
    links: tokyo.links.map((link) =>
      link.id === "L1" ? { ...link, caption: "独自の説明" } : link,
    ),
  };
  expect(mergeModel(own, tokyo).links).toEqual(own.links);
});

test("a name that the workbook now has a cell for is joined to it", () => {
  const linked: LogicModel = {
    ...tokyo,
    nodes: tokyo.nodes.map((node) => ({
      ...node,
      indicators: node.indicators.map((one, at) => ({
        ...one,
        indicatorId: `${node.id}!A${at + 1}`,
      })),
    })),
  };
  expect(mergeModel(tokyo, linked)).toEqual(linked);
});
