import fc from "fast-check";
import type { Box, Diagram, Point } from "../../../../src/core/logic-model/layout/diagram";
import { layOut, layOutSteps } from "../../../../src/core/logic-model/layout/lay-out";
import { estimateWidth } from "../../../../src/core/logic-model/layout/measure";
import type { LogicModel } from "../../../../src/core/logic-model/model";
import { modelFrom } from "../../../../src/core/logic-model/templates";
import { randomModels } from "../../../support/models";

const directions = ["up", "right"] as const;
const draw = (model: LogicModel, direction: "up" | "right" = "up") =>
  layOut(model, estimateWidth, { direction, language: "ja", figures: new Map() });

const right = (box: Box) => box.x + box.width;
const bottom = (box: Box) => box.y + box.height;
const overlap = (a: Box, b: Box) =>
  a.x < right(b) - 0.1 && b.x < right(a) - 0.1 && a.y < bottom(b) - 0.1 && b.y < bottom(a) - 0.1;
const within = (inner: Box, outer: Box) =>
  inner.x >= outer.x - 0.1 &&
  inner.y >= outer.y - 0.1 &&
  right(inner) <= right(outer) + 0.1 &&
  bottom(inner) <= bottom(outer) + 0.1;

const stretch = (from: Point, to: Point): Box => ({
  x: Math.min(from.x, to.x),
  y: Math.min(from.y, to.y),
  width: Math.abs(from.x - to.x),
  height: Math.abs(from.y - to.y),
});
const pieces = ({ points }: { readonly points: readonly Point[] }) =>
  points.slice(1).map((to, at) => stretch(points[at]!, to));
const inside = (box: Box): Box => ({
  x: box.x + 1,
  y: box.y + 1,
  width: Math.max(0, box.width - 2),
  height: Math.max(0, box.height - 2),
});

/** Pairs of boxes that overlap, found in the order of their left edges. */
function overlaps(boxes: readonly { readonly id: string; readonly box: Box }[]): string[] {
  const sorted = [...boxes].sort((a, b) => a.box.x - b.box.x);
  return sorted.flatMap((a, at) => {
    const found: string[] = [];
    for (const b of sorted.slice(at + 1)) {
      if (b.box.x >= right(a.box)) break;
      if (overlap(a.box, b.box)) found.push(`${a.id} ${b.id}`);
    }
    return found;
  });
}

function faults(model: LogicModel, diagram: Diagram): string[] {
  const nodes = diagram.nodes.map(({ id, box }) => ({ id, box }));
  const captions = diagram.captions.map(({ links, box }) => ({ id: links.join("+"), box }));
  const page = { x: 0, y: 0, width: diagram.width, height: diagram.height };
  return [
    ...overlaps([...nodes, ...captions]),
    ...overlaps(diagram.bands.map(({ layer, box }) => ({ id: `band ${layer}`, box }))),
    ...[...nodes, ...captions].flatMap(({ id, box }) =>
      within(box, page) ? [] : [`${id} off page`],
    ),
    ...diagram.connectors.flatMap((connector) =>
      pieces(connector).flatMap((piece) => {
        if (piece.width > 0.1 && piece.height > 0.1) return [`${connector.link} is slanted`];
        const own = (links: string) => links.split("+").includes(connector.link);
        return [...nodes, ...captions.filter(({ id }) => !own(id))].flatMap(({ id, box }) =>
          overlap(inside(box), { ...piece, width: piece.width + 0.3, height: piece.height + 0.3 })
            ? [`${connector.link} runs through ${id}`]
            : [],
        );
      }),
    ),
    ...model.nodes.flatMap(({ id, layer }) => {
      const node = diagram.nodes.find((candidate) => candidate.id === id);
      const band = diagram.bands.find((candidate) => candidate.layer === layer);
      return node && band && within(node.box, band.box) ? [] : [`${id} left its layer`];
    }),
  ];
}

/** Does a point lie on the edge of a box? */
function onEdge({ x, y }: Point, box: Box): boolean {
  const near = (a: number, b: number) => Math.abs(a - b) < 0.2;
  const inX = x > box.x - 0.2 && x < right(box) + 0.2;
  const inY = y > box.y - 0.2 && y < bottom(box) + 0.2;
  return (
    ((near(x, box.x) || near(x, right(box))) && inY) ||
    ((near(y, box.y) || near(y, bottom(box))) && inX)
  );
}

describe("any model", () => {
  test.each(directions)(
    "nothing overlaps, nothing is crossed out, layers are kept: %s",
    (direction) => {
      fc.assert(
        fc.property(randomModels(60), (model) => {
          expect(faults(model, draw(model, direction))).toEqual([]);
        }),
        { numRuns: 60 },
      );
    },
  );

  test("also with 300 nodes", () => {
    fc.assert(
      fc.property(randomModels(300), (model) => {
        expect(faults(model, draw(model))).toEqual([]);
      }),
      { numRuns: 4 },
    );
  });

  test("every link between two nodes is drawn, from one to the other", () => {
    fc.assert(
      fc.property(randomModels(30), (model) => {
        const diagram = draw(model);
        const box = (id: string) => diagram.nodes.find((node) => node.id === id)!.box;
        const drawn = model.links.filter(({ from, to }) => from !== to);
        expect(diagram.connectors.map(({ link }) => link).sort()).toEqual(
          drawn.map(({ id }) => id).sort(),
        );
        for (const { from, to, points } of diagram.connectors) {
          expect(onEdge(points[0]!, box(from))).toBe(true);
          expect(onEdge(points.at(-1)!, box(to))).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("the same model gives the same figure", () => {
    fc.assert(
      fc.property(randomModels(40), (model) => {
        expect(draw(structuredClone(model))).toEqual(draw(model));
      }),
      { numRuns: 20 },
    );
  });
});

describe("the model of Tokyo", () => {
  const model = modelFrom("tokyo", "ja");

  test.each(directions)("is drawn without a fault: %s", (direction) => {
    expect(faults(model, draw(model, direction))).toEqual([]);
  });

  test("goal above, present below; what leads to another area of the layer stands under it", () => {
    const { nodes, bands } = draw(model);
    expect(bands.map(({ layer }) => layer)).toEqual(["現在", "中間目標", "目標", "最終的な目標"]);
    const top = new Map(nodes.map(({ name, box }) => [name, box.y]));
    const order = [
      "介護サービスの質の向上",
      "働きやすい職場環境が整った事業所の増加",
      "テクノロジーの導入・活用",
      "人材育成",
      "取組の横展開",
    ];
    const tops = order.map((name) => top.get(name)!);
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
    expect(top.get("改善活動の実施")).toBe(top.get("人材育成"));
  });

  test("links of one origin with one sentence share it", () => {
    const { captions, connectors } = draw(model);
    expect(captions.map(({ links }) => links)).toEqual([
      ["L1"],
      ["L2"],
      ["L3"],
      ["L4"],
      ["L5"],
      ["L6", "L7", "L8"],
    ]);
    expect(connectors).toHaveLength(8);
  });
});

test("a model without nodes is a page with its layers", () => {
  const diagram = draw(modelFrom("empty-two-storey", "ja"));
  expect(diagram.nodes).toEqual([]);
  expect(diagram.bands).toHaveLength(4);
  expect(diagram.height).toBeGreaterThan(0);
});

test("in steps, with others at work between them, it is the same figure", () => {
  const options = { direction: "up", language: "ja", figures: new Map() } as const;
  fc.assert(
    fc.property(randomModels(20), randomModels(20), (model, other) => {
      const steps = layOutSteps(model, estimateWidth, options);
      const others = layOutSteps(other, estimateWidth, options);
      let step = steps.next();
      let count = 1;
      for (; !step.done; step = steps.next()) {
        others.next();
        count++;
      }
      expect(step.value).toEqual(draw(model));
      expect(count).toBeGreaterThan(5);
    }),
    { numRuns: 20 },
  );
});

test("an area without indicators says so, and names of one row stand in one line", () => {
  const national = modelFrom("national", "ja");
  const areas = national.nodes.filter(({ layer }) => layer === "中間目標");
  const [measured, ...others] = areas.map(({ id }) => id);
  const model = {
    ...national,
    nodes: national.nodes.map((node) =>
      node.id === measured ? node : { ...node, indicators: [] },
    ),
  };
  const texts = new Map(draw(model).nodes.map((node) => [node.id, node.texts]));
  const saying = [...texts].filter(([, lines]) =>
    lines.some(({ role, text }) => role === "unmeasured" && text === "指標はまだない"),
  );
  // Not the goals: what they are reached through may be measured in their place.
  expect(saying.map(([id]) => id)).toEqual(others);
  expect(new Set(areas.map(({ id }) => texts.get(id)?.[0]?.y)).size).toBe(1);
});
