import { JSDOM } from "jsdom";
import { modelFrom } from "../../src/core/logic-model/templates";
import { cleanText } from "../../src/files/clean-source";
import { makeMermaid } from "../../src/files/mermaid";
import { scaleFor } from "../../src/files/png";
import { makeSvg } from "../../src/files/svg";
import { fileSourceOf, hostileModel, hostileWords } from "../support/file-sources";

const hostile = hostileWords.map((word) => [JSON.stringify(word).slice(0, 40), word] as const);

test.each(hostile)("SVG: %s stays words", (_, word) => {
  const page = new JSDOM(makeSvg(fileSourceOf(hostileModel(word))), {
    contentType: "image/svg+xml",
  }).window.document;
  expect(page.querySelectorAll("script, a, foreignObject")).toHaveLength(0);
  expect(page.querySelector("title")?.textContent).toBe(cleanText(word));
});

test.each(hostile)("Mermaid: %s stays in its quotes", (_, word) => {
  const text = makeMermaid(fileSourceOf(hostileModel(word)));
  // Every line is one statement, and no quotation ends before its text does.
  for (const line of text.split("\n")) expect(line.split('"').length % 2).toBe(1);
  expect(text.split("\n")).toHaveLength(
    makeMermaid(fileSourceOf(modelFrom("tokyo", "ja"))).split("\n").length,
  );
});

test("the asked direction is drawn", () => {
  const source = fileSourceOf(modelFrom("tokyo", "ja"));
  expect(makeMermaid(source)).toMatch(/^flowchart BT\n/);
  expect(makeMermaid({ ...source, direction: "right" })).toMatch(/^flowchart LR\n/);
  const widthOf = (svg: string) => Number(/ width="([\d.]+)"/.exec(svg)?.[1]);
  expect(widthOf(makeSvg({ ...source, direction: "right" }))).toBeGreaterThan(
    widthOf(makeSvg(source)),
  );
});

describe("how many pixels a picture gets", () => {
  test("two for one, as long as a canvas can hold them", () => {
    expect(scaleFor({ width: 1000, height: 1100 })).toBe(2);
  });

  test.each([
    [20_000, 500],
    [500, 20_000],
    [14_000, 14_000],
  ])("%i × %i: fewer, never more than a canvas holds", (width, height) => {
    const scale = scaleFor({ width, height });
    expect(Math.max(width, height) * scale).toBeLessThanOrEqual(16_384 + 1e-6);
    expect(width * height * scale ** 2).toBeLessThanOrEqual(100_000_000 + 1);
    expect(scale).toBeGreaterThan(0);
  });
});
