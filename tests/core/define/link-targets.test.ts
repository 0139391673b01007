import {
  knownNodes,
  linkTargets,
  onwardFrom,
  sentenceBetween,
} from "../../../src/core/define/link-targets";
import { modelFrom } from "../../../src/core/logic-model/templates";
import { indicator } from "../../taskpane/support/build-workbook";

const model = modelFrom("tokyo", "ja");
const goal = "働きやすい職場環境が整った事業所の増加";

test("Tokyo's goals come first, then areas, then other indicators; never the indicator itself", () => {
  const own = "セミナー受講者数";
  const targets = linkTargets(model, [indicator(own, "表!A2"), indicator("導入率", "表!A3")], own);
  const kinds = targets.map(({ kind }) => kind);
  expect(kinds).toEqual([...kinds].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
  expect(targets).toContainEqual({ name: goal, kind: "goal" });
  expect(targets).toContainEqual({ name: "人材育成", kind: "area" });
  expect(targets).toContainEqual({ name: "導入率", kind: "indicator" });
  expect(targets.map(({ name }) => name)).not.toContain(own);
});
const order = ["goal", "area", "indicator"];

test("the way goes on from an area to the goal, with the model's sentences, and ends there", () => {
  const way = onwardFrom(model, "改善活動の実施");
  expect(way.length).toBeGreaterThan(0);
  expect(way[0]?.sentence).not.toBe("");
  expect(new Set(way.map(({ name }) => name)).size).toBe(way.length);
  expect(onwardFrom(model, "どこにもない")).toEqual([]);
});

test("a sentence that the model has is found from the measure as well as from the area", () => {
  const [link] = model.links.filter(({ caption }) => caption !== "");
  const from = model.nodes.find(({ id }) => id === link?.from);
  const to = model.nodes.find(({ id }) => id === link?.to);
  expect(sentenceBetween(model, from?.name ?? "", to?.name ?? "")).toBe(link?.caption);
  const measure = from?.indicators[0]?.name ?? "";
  expect(sentenceBetween(model, measure, to?.name ?? "")).toBe(link?.caption);
});

test("circles in a model of the staff's own do not go round for ever", () => {
  const [a, b] = model.nodes;
  if (!a || !b) throw new Error("The template has nodes.");
  const links = [
    { id: "L1", from: a.id, to: b.id, caption: "", assumption: "" },
    { id: "L2", from: b.id, to: a.id, caption: "", assumption: "" },
  ];
  expect(onwardFrom({ ...model, links }, a.name)).toEqual([{ name: b.name, sentence: "" }]);
});

test("goals are told from areas", () => {
  expect(
    knownNodes(model)
      .filter(({ isGoal }) => isGoal)
      .map(({ name }) => name),
  ).toContain(goal);
});
