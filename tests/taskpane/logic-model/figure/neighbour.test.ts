import { layOut } from "../../../../src/core/logic-model/layout/lay-out";
import { estimateWidth } from "../../../../src/core/logic-model/layout/measure";
import { modelFrom } from "../../../../src/core/logic-model/templates";
import { arrowKeys, neighbour } from "../../../../src/taskpane/logic-model/figure/neighbour";

const model = modelFrom("national", "ja");
const diagram = layOut(model, estimateWidth, {
  direction: "up",
  language: "ja",
  figures: new Map(),
});

it("up leads along the links to the goal and beyond", () => {
  expect(neighbour(diagram, "N4", "ArrowUp")).toBe("N2");
  expect(neighbour(diagram, "N2", "ArrowUp")).toBe("N1");
  expect(neighbour(diagram, "N1", "ArrowUp")).toBeNull();
});

it("left and right lead through all five areas of their layer", () => {
  const areas = diagram.nodes
    .filter(({ layer }) => layer === "中間目標")
    .toSorted((a, b) => a.box.x - b.box.x)
    .map(({ id }) => id);
  const walked = [areas[0]];
  for (let at = areas[0]; at;) {
    const next = neighbour(diagram, at, "ArrowRight");
    if (next) walked.push(next);
    at = next ?? undefined;
  }
  expect(walked).toEqual(areas);
  expect(areas).toHaveLength(5);
});

it.each(arrowKeys)("%s from a node that is not there leads nowhere", (key) => {
  expect(neighbour(diagram, "N99", key)).toBeNull();
});
