import { short, shortModel } from "../../../src/core/logic-model/short-model";
import { modelFrom } from "../../../src/core/logic-model/templates";

const long = "介護".repeat(16_000);

test("a text that fits stays as it is; of a longer one the beginning is kept, with a sign", () => {
  expect(short("委員会の設置")).toBe("委員会の設置");
  expect(short(long)).toHaveLength(401);
  expect(short(long).endsWith("…")).toBe(true);
  // A letter of two code units is not cut in two.
  expect(short("𠮷".repeat(400))).toBe("𠮷".repeat(400));
  expect(short("𠮷".repeat(500))).toBe(`${"𠮷".repeat(400)}…`);
});

test("every text of a model is cut; what it consists of stays", () => {
  const model = modelFrom("tokyo", "ja");
  const grown = {
    ...model,
    title: long,
    nodes: model.nodes.map((node) => ({
      ...node,
      name: long,
      indicators: [{ name: long, kind: "KPI" as const, indicatorId: null }],
    })),
    links: model.links.map((link) => ({ ...link, caption: long })),
    notes: [long],
  };
  const cut = shortModel(grown);
  expect(JSON.stringify(cut)).not.toContain("介護".repeat(201));
  expect(cut.nodes.map(({ id }) => id)).toEqual(model.nodes.map(({ id }) => id));
  expect(cut.links.map(({ from, to }) => [from, to])).toEqual(
    model.links.map(({ from, to }) => [from, to]),
  );
});
