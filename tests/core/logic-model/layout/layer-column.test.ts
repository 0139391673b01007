import { fitLayerColumn, layerPadding } from "../../../../src/core/logic-model/layout/layer-column";
import { estimateWidth } from "../../../../src/core/logic-model/layout/measure";
import { style } from "../../../../src/core/logic-model/layout/style";
import { wrapText } from "../../../../src/core/logic-model/layout/wrap-text";
import type { LogicModel } from "../../../../src/core/logic-model/model";
import { logicModelTexts } from "../../../../src/core/messages/logic-model";
import { roomyWidth } from "../../../../src/files/figure/roomy-width";

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
  // A Latin letter is 0.55 em: ten of them in letters of 10 are 55, and 20 of blank; then the next whole pixel.
  ["a word that does not fit", ["Milestones"], 76],
  ["the longest word of several names", ["Final outcome", "Intermediate outcome"], 86],
  ["Japanese, which may be broken anywhere", ["初期アウトカムの段階にあるもの"], 60],
  ["a word that fits", ["Goal"], 60],
  ["no word makes it wider than half as wide again", ["a".repeat(500)], 90],
  ["no layers", [], 60],
])("%s", (_, names, expected) => {
  const { layerColumn } = fitLayerColumn(modelOf(...names), narrow, estimateWidth);
  expect(layerColumn).toBe(expected);
});

test.each(Object.entries({ estimateWidth, roomyWidth }))(
  "no word of a usual name is cut in two (%s)",
  (_, measure) => {
    const names = Object.values(logicModelTexts("en").layers);
    for (const layerSize of [10, 12, 44 / 3, 15]) {
      const style = { ...narrow, layerColumn: 104, layerSize };
      const { layerColumn } = fitLayerColumn(modelOf(...names), style, measure);
      const room = (layerColumn - layerPadding) / layerSize;
      const words = names.flatMap((name) => name.split(" "));
      const lines = names.flatMap((name) => wrapText(name, room, measure));
      expect(lines.flatMap((line) => line.split(" "))).toEqual(words);
    }
  },
);
