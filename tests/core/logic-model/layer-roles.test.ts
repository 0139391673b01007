import { layerRoleOf, sortLayers } from "../../../src/core/logic-model/layer-roles";

test.each([
  ["基盤", "input"],
  ["アウトカム（初期）", "final"],
  ["初期アウトカム", "initial"],
  ["ＫＰＩ（中間目標）", "milestone"],
  ["目　標", "goal"],
  ["最終的な目標", "ultimate"],
  ["Ultimate goal", "ultimate"],
  ["intermediate  outcome", "intermediate"],
  ["独自の層", null],
  ["", null],
])("%s is %s", (name, role) => {
  expect(layerRoleOf(name)).toBe(role);
});

test("known layers stand in their order, a layer of one's own after the one it was listed after", () => {
  const layer = (name: string) => ({ name, role: layerRoleOf(name), note: null });
  const sorted = sortLayers(["目標", "支援の体制", "現在", "準備", "中間目標"].map(layer));
  expect(sorted.map(({ name }) => name)).toEqual([
    "現在",
    "準備",
    "中間目標",
    "目標",
    "支援の体制",
  ]);
});
