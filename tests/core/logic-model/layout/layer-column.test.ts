import { fitLayerColumn } from "../../../../src/core/logic-model/layout/layer-column";
import { estimateWidth } from "../../../../src/core/logic-model/layout/measure";
import { style } from "../../../../src/core/logic-model/layout/style";
import type { LogicModel } from "../../../../src/core/logic-model/model";

const modelOf = (...names: readonly string[]): LogicModel => ({
  form: "chain",
  title: null,
  layers: names.map((name) => ({ name, role: null, note: null })),
  nodes: [],
  links: [],
  exclusions: [],
  notes: [],
});
const narrow = { ...style, layerColumn: 60, layerSize: 10 };

test.each([
  // A Latin letter is 0.55 em: ten of them in letters of 10 are 55, and 20 of blank.
  ["a word that does not fit", ["Milestones"], 75],
  ["the longest word of several names", ["Final outcome", "Intermediate outcome"], 86],
  ["Japanese, which may be broken anywhere", ["初期アウトカムの段階にあるもの"], 60],
  ["a word that fits", ["Goal"], 60],
  ["no word makes it wider than half as wide again", ["a".repeat(500)], 90],
  ["no layers", [], 60],
])("%s", (_, names, expected) => {
  expect(fitLayerColumn(modelOf(...names), narrow, estimateWidth).layerColumn).toBeCloseTo(
    expected,
  );
});
