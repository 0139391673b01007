import { isPlace, matchReference, matchRow } from "../../../src/core/table/row-words";

test.each([
  ["期待値", "planned"],
  ["計画", "planned"],
  ["目 標 値", "target"],
  ["実績値（速報）", "actual"],
  ["Actual", "actual"],
  ["毎年の上昇率", "derived"],
  ["対前年度比", "derived"],
  ["達成率", "derived"],
  ["評価", "verdict"],
])("a row of %s is %s", (label, role) => expect(matchRow(label)).toBe(role));

test.each([
  "受講者数",
  "離職率",
  "サービスの質の評価を受けた事業所数",
  "加算の取得率の上昇率の推移について",
])("%s is a name, not a kind of row", (label) => expect(matchRow(label)).toBeNull());

test.each([
  ["参考（全国）", null],
  ["参考", null],
  ["全国平均", null],
  ["三重県", null],
  ["（参考）全国", null],
  [
    "（参考）\n少なくとも一つの事業者が利用している割合",
    "少なくとも一つの事業者が利用している割合",
  ],
  ["参考値：加算の取得率", "加算の取得率"],
  ["導入率", undefined],
  ["全国大会の出場者数", undefined],
  ["計", undefined],
])("%s as a reference", (label, name) => expect(matchReference(label)).toBe(name));

test.each(["全国", "（全国）", "東京都", "大阪府", "北海道", "県平均", "類似団体平均"])(
  "%s is a place",
  (label) => expect(isPlace(label)).toBe(true),
);
