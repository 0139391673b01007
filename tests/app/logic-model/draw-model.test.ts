import fc from "fast-check";
import { drawingOf } from "../../../src/app/logic-model/model-layout";
import type { PlannedBox, PlannedDrawing, PlannedLine } from "../../../src/app/planned-drawing";
import { modelFrom } from "../../../src/core/logic-model/templates";
import { randomModels } from "../../support/models";

const how = { language: "ja", direction: "up" } as const;
const tokyo = modelFrom("tokyo", "ja");
const national = modelFrom("national", "ja");

const linesOf = ({ items }: PlannedDrawing) =>
  items.flatMap((item) => (item.kind === "line" ? [item] : []));
const boxesOf = ({ items }: PlannedDrawing) =>
  new Map(items.flatMap((item) => (item.kind === "shape" ? [[item.name, item.box] as const] : [])));
const isBlock = (name: string) => /^KPI model (?:node|caption) /.test(name);

/** Connection sites as ECMA-376's presets have them: a rectangle's four, an ellipse's eight. */
function siteOf(box: PlannedBox, site: number, isEllipse: boolean): readonly [number, number] {
  const { left, top, width, height } = box;
  const [x, y] = [left + width / 2, top + height / 2];
  const four = [
    [x, top],
    [left, y],
    [x, top + height],
    [left + width, y],
  ] as const;
  return four[isEllipse ? site / 2 : site] ?? [NaN, NaN];
}

describe.each(["up", "right"] as const)("a figure %s", (direction) => {
  test.each([
    ["Tokyo's", tokyo],
    ["the national", national],
  ])(
    "%s model: every line ends at the site of the shape that it holds on to, and is straight",
    (_, model) => {
      const drawing = drawingOf(model, new Map(), { language: "ja", direction });
      const boxes = boxesOf(drawing);
      const lines = linesOf(drawing);
      expect(lines.length).toBeGreaterThanOrEqual(model.links.length);
      for (const { from, to } of lines) {
        for (const { shape, site, x, y } of [from, to]) {
          const box = boxes.get(shape);
          if (!box) throw new Error(shape);
          const [atX, atY] = siteOf(box, site, shape.includes(" bend "));
          expect(Math.hypot(atX - x, atY - y)).toBeLessThan(0.8);
        }
        expect(Math.min(Math.abs(from.x - to.x), Math.abs(from.y - to.y))).toBeLessThan(0.01);
      }
    },
  );
});

test("over random models names are unique, and no line runs through a box that it does not hold on to", () => {
  fc.assert(
    fc.property(randomModels(24), (model) => {
      const drawing = drawingOf(model, new Map(), how);
      const names = drawing.items.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      const blocks = [...boxesOf(drawing)].filter(([name]) => isBlock(name));
      for (const line of linesOf(drawing)) {
        for (const [name, box] of blocks) {
          if (name !== line.from.shape && name !== line.to.shape) {
            expect(runsThrough(line, box)).toBe(false);
          }
        }
      }
    }),
    { numRuns: 60, seed: 6 },
  );
});

function runsThrough({ from, to }: PlannedLine, box: PlannedBox): boolean {
  const [left, right] = [Math.min(from.x, to.x), Math.max(from.x, to.x)];
  const [top, bottom] = [Math.min(from.y, to.y), Math.max(from.y, to.y)];
  // By more than the width of a line.
  const inside = 1;
  return (
    right > box.left + inside &&
    left < box.left + box.width - inside &&
    bottom > box.top + inside &&
    top < box.top + box.height - inside
  );
}

test("a status is told by its mark and word, not by its colour alone, and stands in bold", () => {
  const [area] = tokyo.nodes.filter(({ indicators }) => indicators.length > 0);
  const [first] = area?.indicators ?? [];
  if (!area || !first) throw new Error("The template has indicators.");
  const measured = { ...first, indicatorId: "指標!E9" };
  const model = { ...tokyo, nodes: [{ ...area, indicators: [measured] }], links: [] };
  const figures = new Map([["指標!E9", { values: "30.0% → 90.0%", status: "behind" as const }]]);
  const node = drawingOf(model, figures, how).items.find(({ name }) => name.includes(" node "));
  const pieces = node?.kind === "shape" ? (node.text?.pieces ?? []) : [];
  expect(pieces.map(({ text }) => text).slice(-2)).toEqual(["\n▲ 遅れ", " 30.0% → 90.0%"]);
  expect(pieces.at(-2)).toMatchObject({ bold: true, color: "#a4262c" });
  expect(node?.description).toContain("▲ 遅れ 30.0% → 90.0%");
});

test("those who do not see the figure are told all of it", () => {
  const { title, description } = drawingOf(tokyo, new Map(), how);
  expect(title).toBe(tokyo.title);
  for (const { name } of tokyo.nodes) expect(description).toContain(name);
});
