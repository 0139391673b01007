import { exclusionHint, proposalsFor } from "../../../src/core/define/proposals";
import { saying } from "./support/content";

const said = (name: string, texts = {}) =>
  Object.fromEntries(
    proposalsFor(saying({ name, ...texts }), []).map(({ field, value }) => [field, value]),
  );

// The names of Mie's and Tokyo's documents.
test.each([
  ["ＩＣＴ・介護ロボット等の導入率", { unit: "％", direction: "increase" }],
  ["みえ介護生産性向上支援センターへの相談対応件数", { unit: "件", accumulation: "per-period" }],
  ["介護ロボット・ＩＣＴ機器展示会参加者数", { unit: "人", accumulation: "per-period" }],
  ["介護テクノロジーの導入事業所数", { unit: "事業所", direction: "increase" }],
  ["介護職員の離職率", { unit: "％", direction: "decrease" }],
])("%s", (name, expected) => {
  expect(said(name)).toMatchObject(expected);
});

test("what staff have said is not proposed again", () => {
  const content = saying({ name: "離職率", unit: "%" }, { direction: "decrease" });
  expect(proposalsFor(content, [])).toEqual([]);
  expect(proposalsFor(saying({}), [])).toEqual([]);
});

test("every proposal gives its reason", () => {
  expect(proposalsFor(saying({ name: "満足度", target: "80％" }), [])).toContainEqual({
    field: "unit",
    value: "％",
    reason: { kind: "value", text: "80％" },
  });
});

test("the logic model places it: where it is listed, else by its driver", () => {
  const nodes = [
    { name: "人材育成", isGoal: false, measures: [] },
    { name: "働きやすい職場", isGoal: true, measures: [{ name: "定着率", kind: "KGI" as const }] },
  ];
  expect(proposalsFor(saying({ name: "定着率" }), nodes)).toEqual(
    expect.arrayContaining([
      { field: "area", value: "働きやすい職場", reason: { kind: "model", node: "働きやすい職場" } },
      { field: "kind", value: "KGI", reason: { kind: "model", node: "働きやすい職場" } },
    ]),
  );
  expect(proposalsFor(saying({ name: "セミナーの受講者数" }), nodes)).toContainEqual({
    field: "area",
    value: "人材育成",
    reason: { kind: "word", word: "受講" },
  });
});

test("the two figures that Tokyo's council leaves out are hinted at", () => {
  expect(exclusionHint("国主催フォーラムの参加者数")).toEqual({
    rule: "no-influence",
    word: "国主催",
  });
  expect(exclusionHint("補助金の活用実績額")).toMatchObject({ rule: "no-target" });
  expect(exclusionHint("公開見学会への参加事業所数")).toBeNull();
});
