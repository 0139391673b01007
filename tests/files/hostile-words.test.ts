import { JSDOM } from "jsdom";
import type { LogicModel } from "../../src/core/logic-model/model";
import { modelFrom } from "../../src/core/logic-model/templates";
import { cleanText } from "../../src/files/clean-source";
import { makeMermaid } from "../../src/files/mermaid";
import { makePowerPoint } from "../../src/files/powerpoint";
import { makeSvg } from "../../src/files/svg";
import { makeWord } from "../../src/files/word";
import { forbiddenStrings, hostileStrings } from "../samples/hostile-strings";
import { fileSourceOf } from "../support/file-sources";
import { faultsOf, openPackage } from "../support/office-package";

// The whole corpus through every kind of file: many words a model, so that it costs little.
const words = [...Object.values(hostileStrings), ...Object.values(forbiddenStrings)];
const tokyo = modelFrom("tokyo", "ja");

/** Models that say a word wherever a model has one: nodes, indicators, links, layers, notes. */
const models: readonly (readonly [string, LogicModel, readonly string[]])[] = Array.from(
  { length: Math.ceil(words.length / tokyo.nodes.length) },
  (_, i) => {
    const own = words.slice(i * tokyo.nodes.length, (i + 1) * tokyo.nodes.length);
    const word = (at: number) => own[at % own.length] ?? "";
    const model: LogicModel = {
      ...tokyo,
      title: word(i),
      layers: tokyo.layers.map((layer, at) => ({ ...layer, note: word(at) })),
      nodes: tokyo.nodes.map((node, at) => ({
        ...node,
        name: word(at),
        indicators: node.indicators.map((one, k) => ({ ...one, name: word(at + k) })),
      })),
      links: tokyo.links.map((link, at) => ({ ...link, caption: word(at), assumption: word(at) })),
      exclusions: own.map((name) => ({ name, reason: name })),
      notes: own,
    };
    return [JSON.stringify(own[0]), model, own] as const;
  },
);
const source = (model: LogicModel, title: string) =>
  fileSourceOf(model, [], { workbook: `${title}.xlsx`, day: title });
/** Signs that no XML may hold are left out; how lines break is each file's own business. */
const seen = (text: string) => cleanText(text).replaceAll(/\s+/g, "");

describe.each(models)("from %s on", (_, model, own) => {
  const from = source(model, own[0] ?? "");

  test("SVG holds no script, link, style or handler", () => {
    const page = new JSDOM(makeSvg(from), { contentType: "image/svg+xml" }).window.document;
    expect(page.querySelectorAll("script, a, foreignObject, style, image, use")).toHaveLength(0);
    for (const one of page.querySelectorAll("*"))
      for (const { name } of one.attributes) expect(name).not.toMatch(/^on|href$/i);
    const text = seen(page.documentElement.textContent);
    for (const word of own) expect(text).toContain(seen(word).slice(0, 8));
  });

  test("Mermaid holds no line that the same model without them would not hold", () => {
    const lines = makeMermaid(from).split("\n");
    for (const line of lines) {
      expect(line.split('"').length % 2).toBe(1);
      expect(line.replaceAll(/"[^"]*"/g, "")).not.toMatch(/click|href|script|%%/i);
    }
    const plain = makeMermaid(fileSourceOf(tokyo)).split("\n");
    const bare = (line: string) => line.replaceAll(/"[^"]*"/g, '""');
    expect(lines.map(bare)).toEqual(plain.map(bare));
  });

  test.each([
    ["PowerPoint", () => Promise.resolve(makePowerPoint(from)), /^(?:a:fld|a:hlink\w+|p:oleObj)$/],
    [
      "Word",
      () => makeWord(from, null),
      /^w:(?:hyperlink|fldSimple|fldChar|instrText|object|altChunk)$/,
    ],
  ] as const)("%s holds no field, link or object", async (kind, make, forbidden) => {
    const file = openPackage(await make());
    expect(faultsOf(file)).toEqual([]);
    for (const name of file.names.filter((one) => one.endsWith(".rels")))
      expect([name, file.text(name)]).toEqual([name, expect.not.stringContaining("External")]);
    const main = kind === "Word" ? /^word\/document\.xml$/ : /^ppt\/slides\/slide\d+\.xml$/;
    const pages = file.names.filter((name) => main.test(name)).map((name) => file.xml(name));
    const tags = pages.flatMap((page) => [...page.getElementsByTagName("*")].map((x) => x.tagName));
    expect(tags.filter((tag) => forbidden.test(tag))).toEqual([]);
    const text = seen(pages.map((page) => page.documentElement.textContent).join(""));
    for (const word of own) expect(text).toContain(seen(word).slice(0, 12));
  });
});
