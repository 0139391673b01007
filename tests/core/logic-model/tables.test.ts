import fc from "fast-check";
import type { LogicModel } from "../../../src/core/logic-model/model";
import { readModelTables } from "../../../src/core/logic-model/read-tables";
import { modelTables, type ModelTables } from "../../../src/core/logic-model/tables";
import { modelFrom, type TemplateId } from "../../../src/core/logic-model/templates";
import type { Language } from "../../../src/core/messages/language";
import { randomModels } from "../../support/models";

const templates: readonly TemplateId[] = ["empty-chain", "empty-two-storey", "national", "tokyo"];
const languages: readonly Language[] = ["ja", "en"];
const cases = templates.flatMap((id) => languages.map((language) => [id, language] as const));
const back = (model: LogicModel, language: Language = "ja") =>
  readModelTables(modelTables(model, language));
const lines = ({ rows }: ModelTables["nodes"]) =>
  rows.map((row) => row.map(({ text, formula }) => formula ?? text).join("|"));

/** Nodes are listed layer by layer, goal first: their order between layers is no part of the model. */
const byLayer = (model: LogicModel): LogicModel => ({
  ...model,
  nodes: model.layers
    .toReversed()
    .flatMap(({ name }) => model.nodes.filter((n) => n.layer === name)),
});

describe("written and read again", () => {
  test.each(cases)("%s in %s is the same model", (id, language) => {
    const model = modelFrom(id, language);
    expect(back(model, language)).toMatchObject({ model: byLayer(model), remarks: [] });
  });

  test("an indicator is a live reference to its cell", () => {
    const model = modelFrom("tokyo", "ja");
    const indicators = [{ name: "導入率", kind: "KPI", indicatorId: "'KPI①'!A8" }] as const;
    const linked = {
      ...model,
      nodes: model.nodes.map((node) => (node.id === "N3" ? { ...node, indicators } : node)),
    };
    expect(lines(modelTables(linked, "ja").nodes)).toContain(
      "中間目標|テクノロジーの導入・活用|KPI|='KPI①'!$A$8|N3|",
    );
    expect(back(linked).model.nodes.find(({ id }) => id === "N3")?.indicators).toEqual(indicators);
  });

  test("any model keeps its links, also those between nodes of one name", () => {
    fc.assert(
      fc.property(randomModels(12), (random) => {
        // A node without a name cannot be told from the row of a layer; two of one name and layer are one.
        const model = {
          ...random,
          nodes: random.nodes.map((node, at) => ({ ...node, name: `${node.name}${at % 3}` })),
        };
        const keys = model.nodes.map(({ layer, name }) => `${layer} ${name}`);
        fc.pre(new Set(keys).size === keys.length);
        const { links } = back(model).model;
        expect(links.map(({ from, to, caption }) => [from, to, caption])).toEqual(
          model.links.map(({ from, to, caption }) => [from, to, caption]),
        );
      }),
      { numRuns: 100 },
    );
  });
});

describe("edited by hand", () => {
  const { nodes, links } = modelTables(modelFrom("tokyo", "ja"), "ja");

  test("sorted rows and moved columns make no difference to nodes and links", () => {
    const turned = {
      nodes: {
        header: nodes.header.toReversed(),
        rows: nodes.rows.map((row) => row.toReversed()).toReversed(),
      },
      links: { ...links, rows: links.rows.toReversed() },
    };
    const { model, remarks } = readModelTables(turned);
    expect(remarks).toEqual([]);
    expect(model.layers.map(({ name }) => name)).toEqual([
      "現在",
      "中間目標",
      "目標",
      "最終的な目標",
    ]);
    const names = ({ id, name }: LogicModel["nodes"][number]) => `${id} ${name}`;
    expect(model.nodes.map(names).sort()).toEqual(modelFrom("tokyo", "ja").nodes.map(names).sort());
    expect(model.links.map(({ id }) => id).sort()).toEqual(
      modelFrom("tokyo", "ja").links.map(({ id }) => id),
    );
  });

  test("a new row without a number gets the next free one", () => {
    const cell = (text: string) => ({ text, formula: null });
    const row = ["中間目標", "気運の醸成", "KPI", "来場者数", "", ""].map(cell);
    const { model } = readModelTables({ nodes: { ...nodes, rows: [...nodes.rows, row] }, links });
    expect(model.nodes.at(-1)).toMatchObject({ id: "N7", name: "気運の醸成" });
  });

  test("a renamed node leaves its links in the words as written, with a remark", () => {
    const renamed = nodes.rows.map((row) =>
      row.map((cell) => (cell.text === "人材育成" ? { ...cell, text: "人づくり" } : cell)),
    );
    const reading = readModelTables({ nodes: { ...nodes, rows: renamed }, links });
    expect(reading.model.links.filter(({ from }) => from === "人材育成")).toHaveLength(2);
    expect(reading.remarks).toContainEqual({
      kind: "link-end-unknown",
      row: 5,
      end: "to",
      written: "人材育成",
    });
    // Nothing is lost: written again, the links still say what they said.
    expect(lines(modelTables(reading.model, "ja").links)).toEqual(lines(links));
  });

  test("tables without any known column are an empty model", () => {
    const strange = { header: ["x"], rows: [[{ text: "y", formula: null }]] };
    expect(readModelTables({ nodes: strange, links: strange }).model).toMatchObject({
      nodes: [],
      links: [],
    });
  });
});
