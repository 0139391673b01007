import { driversIn } from "../../../src/core/logic-model/drivers";

// The measures of the national and Tokyo's models, by the area that they stand under there.
test.each([
  ["介護テクノロジーの導入事業所数", "technology"],
  ["研修・セミナーの参加者数", "training"],
  ["生産性向上委員会を設置している事業所数", "improvement"],
  ["モデル事業所の見学会の回数", "spread"],
  ["フォーラムへの来場者数", "momentum"],
  ["介護テクノロジーの活用事業所数", "technology"],
  ["生産性向上セミナーの視聴者数・受講事業所数", "training"],
  ["機器導入前セミナー等の受講事業所数", "training"],
  ["試用機器貸出件数", "improvement"],
  ["モデル事業所公開見学会への参加事業所数", "spread"],
  ["ＩＣＴ・介護ロボット等の導入率", "technology"],
])("%s speaks of %s first", (name, driver) => {
  expect(driversIn(name)[0]?.driver).toBe(driver);
});

test("a name that speaks of none", () => {
  expect(driversIn("相談対応件数")).toEqual([]);
});
