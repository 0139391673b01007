import { JSDOM } from "jsdom";
import fc from "fast-check";
import { layOut } from "../../../src/core/logic-model/layout/lay-out";
import { estimateWidth } from "../../../src/core/logic-model/layout/measure";
import type { IndicatorFigures } from "../../../src/core/logic-model/layout/node-content";
import type { LogicModel } from "../../../src/core/logic-model/model";
import { modelFrom } from "../../../src/core/logic-model/templates";
import { describeModel } from "../../../src/core/report/logic-model-description";
import { renderSvg } from "../../../src/core/report/logic-model-svg";
import { randomModels } from "../../support/models";

const none: ReadonlyMap<string, IndicatorFigures> = new Map();

/** The picture as an XML parser reads it; a fault in it throws. */
function draw(model: LogicModel, figures = none) {
  const diagram = layOut(model, estimateWidth, { direction: "up", language: "ja", figures });
  const svg = renderSvg(diagram, describeModel(model, "ja"));
  return new JSDOM(svg, { contentType: "image/svg+xml" }).window.document;
}

describe("the model of Tokyo", () => {
  const model = modelFrom("tokyo", "ja");
  const page = draw(model);
  const words = [...page.querySelectorAll("text")].map((line) => line.textContent).join("");

  test("every goal, area, measure, sentence and note stands in it as text", () => {
    for (const { name, indicators } of model.nodes) {
      for (const text of [name, ...indicators.map((one) => one.name)])
        expect(words).toContain(text);
    }
    for (const { caption } of model.links) expect(words).toContain(caption);
    for (const note of model.notes) expect(words).toContain(note);
  });

  test("every node and link can be found by its id", () => {
    const ids = (name: string) =>
      [...page.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name));
    expect(ids("data-node")).toEqual(model.nodes.map(({ id }) => id));
    expect(ids("data-link").sort()).toEqual(model.links.map(({ id }) => id));
  });

  test("a screen reader hears its name and all of it in sentences", () => {
    expect(page.documentElement.getAttribute("role")).toBe("img");
    expect(page.querySelector("title")?.textContent).toBe(model.title);
    const description = page.querySelector("desc")?.textContent ?? "";
    expect(description).toContain("4つの層に、目標と領域が6、指標が10、つながりが8ある。");
    expect(description).toContain(
      "「改善活動の実施」から「テクノロジーの導入・活用」へ：委員会の設置により介護テクノロジーの導入を検討。",
    );
  });
});

test("a status is a mark, a word and a colour, with its values", () => {
  const tokyo = modelFrom("tokyo", "ja");
  const model: LogicModel = {
    ...tokyo,
    nodes: tokyo.nodes.map((node) =>
      node.id === "N6"
        ? { ...node, indicators: [{ name: "参加事業所数", kind: "KPI", indicatorId: "KPI!A2" }] }
        : node,
    ),
  };
  const page = draw(
    model,
    new Map([["KPI!A2", { status: "behind", values: "12事業所 → 60事業所" }]]),
  );
  const line = [...page.querySelectorAll("text")].find((text) =>
    text.textContent.includes("12事業所"),
  );
  expect(line?.textContent).toBe("▲ 遅れ 12事業所 → 60事業所");
  expect(line?.getAttribute("fill")).toBe("#a4262c");
});

test("hostile words are words: nothing of them becomes markup", () => {
  const text = `</text><script>alert("1")</script>&amp;'\u0000\u0008`;
  const model: LogicModel = {
    ...modelFrom("empty-two-storey", "ja"),
    title: text,
    nodes: [{ id: `N"1`, layer: "目標", name: text, indicators: [] }],
  };
  const page = draw(model);
  expect(page.querySelectorAll("script")).toHaveLength(0);
  expect(page.querySelector("[data-node]")?.getAttribute("data-node")).toBe(`N"1`);
  expect(page.querySelector("title")?.textContent).toBe(`</text><script>alert("1")</script>&amp;'`);
});

test("any model is well-formed", () => {
  fc.assert(
    fc.property(randomModels(15), (model) => {
      expect(draw(model).documentElement.tagName).toBe("svg");
    }),
    { numRuns: 20 },
  );
});
