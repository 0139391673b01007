import type { LogicModel } from "../../../src/core/logic-model/model";
import { modelFrom } from "../../../src/core/logic-model/templates";
import { toMermaid } from "../../../src/core/report/logic-model-mermaid";

test("layers as subgraphs, measures below the names, sentences on the arrows", () => {
  const lines = toMermaid(modelFrom("tokyo", "ja")).split("\n");
  expect(lines[0]).toBe("flowchart BT");
  expect(lines).toContain('  subgraph s2["中間目標"]');
  expect(lines).toContain('    n6["取組の横展開<br>・モデル事業所公開見学会への参加事業所数"]');
  expect(lines).toContain('  n5 -->|"委員会の設置により介護テクノロジーの導入を検討"| n3');
  expect(lines.filter((line) => line.includes("-->"))).toHaveLength(8);
});

test("left to right; an arrow without words; no arrow to what is not there", () => {
  const model: LogicModel = {
    ...modelFrom("national", "ja"),
    links: [
      { id: "L1", from: "N3", to: "N2", caption: "", assumption: "" },
      { id: "L2", from: "N3", to: "不明", caption: "x", assumption: "" },
    ],
  };
  const text = toMermaid(model, "right");
  expect(text).toMatch(/^flowchart LR\n/);
  expect(text.match(/^ {2}n\d+ -->.*$/gmu)).toEqual(["  n3 --> n2"]);
});

test("words cannot end their quotes or become markup", () => {
  const model: LogicModel = {
    ...modelFrom("empty-two-storey", "ja"),
    nodes: [{ id: "N1", layer: "目標", name: `"]; click x <b>|#\n終`, indicators: [] }],
  };
  expect(toMermaid(model)).toContain('n1["#34;]; click x #60;b#62;#124;#35; 終"]');
});
