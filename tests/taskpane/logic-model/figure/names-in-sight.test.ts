import type {
  Diagram,
  DiagramNode,
  DiagramText,
} from "../../../../src/core/logic-model/layout/diagram";
import { namesInSight } from "../../../../src/taskpane/logic-model/figure/names-in-sight";

/** A name of ten full-width letters at 10 pixels: 100 pixels wide, in the middle of its box. */
function node(x: number, width: number): DiagramNode {
  const text: DiagramText = {
    text: "働きやすい職場環境が",
    role: "name",
    size: 10,
    anchor: "middle",
    status: null,
    x: x + width / 2,
    y: 20,
  };
  const box = { x, y: 0, width, height: 30 };
  return { id: "goal", layer: "目標", name: text.text, role: "goal", box, texts: [text] };
}

function diagram(width: number, nodes: readonly DiagramNode[]): Diagram {
  return {
    ...{ direction: "up", width, height: 100, nodes },
    ...{ title: [], bands: [], axis: [], captions: [], connectors: [], notes: [] },
  };
}

const middles = (drawn: Diagram) => drawn.nodes.map(({ texts: [text] }) => text?.x);

test.each([
  ["in the middle of what is seen of the box", 100, 900, 400, 250],
  ["not beyond the left edge of the box", 360, 540, 400, 418],
  ["where they are, if the box ends in sight", 100, 200, 400, 200],
  ["where they are, if none of the box is seen", 500, 400, 400, 700],
])("words stand %s", (_, x, width, edge, middle) => {
  expect(middles(namesInSight(diagram(1000, [node(x, width)]), edge))).toEqual([middle]);
});

test("a figure that is seen as a whole is as it was laid out", () => {
  const drawn = diagram(400, [node(100, 300)]);
  expect(namesInSight(drawn, 400)).toBe(drawn);
});

test("a box without words is left alone", () => {
  const drawn = diagram(1000, [{ ...node(100, 900), texts: [] }]);
  expect(namesInSight(drawn, 400)).toEqual(drawn);
});
