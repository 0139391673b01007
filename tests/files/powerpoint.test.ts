import fc from "fast-check";
import { modelFrom } from "../../src/core/logic-model/templates";
import { cleanText } from "../../src/files/clean-source";
import { makePowerPoint } from "../../src/files/powerpoint";
import { slide } from "../../src/files/powerpoint/slide-size";
import { fileSourceOf, hostileModel, hostileWords, sampleSource } from "../support/file-sources";
import { randomModels } from "../support/models";
import { datum, indicator, year } from "../support/rule-view";
import { faultsOf, openPackage, wordsIn, type OfficePackage } from "../support/office-package";

const first = "ppt/slides/slide1.xml";

/** The paragraphs of a slide as a reader joins them from their runs. */
function paragraphs(file: OfficePackage, name = first): string[] {
  return [...file.xml(name).getElementsByTagName("a:p")].map((one) =>
    wordsIn(one, "a:t").join("").trim(),
  );
}

const numbers = (page: Document, tag: string, key: string) =>
  [...page.getElementsByTagName(tag)].flatMap((one) => {
    const value = one.getAttribute(key);
    return value === null ? [] : [Number(value)];
  });

describe("Tokyo's model as a slide", () => {
  let file: OfficePackage;
  beforeAll(async () => {
    const source = await sampleSource("tokyo-logic-model", "empty-two-storey");
    file = openPackage(makePowerPoint(source));
  });

  test("every node, measure, causal sentence and note stands in it as one text", async () => {
    const { model } = (await sampleSource("tokyo-logic-model", "empty-two-storey")).council;
    const words = paragraphs(file);
    expect(words).toContain(cleanText(model.title ?? ""));
    for (const { name, indicators } of model.nodes) {
      expect(words).toContain(name);
      for (const one of indicators) {
        expect(words.some((text) => text.split("\t").at(-1) === one.name)).toBe(true);
      }
    }
    expect(model.links).toHaveLength(8);
    for (const { caption } of model.links) expect(words).toContain(caption);
    for (const note of model.notes) expect(words).toContain(note);
    for (const { name } of model.layers) expect(words).toContain(name);
  });

  test("a line with an arrow's head for each of the eight links, described for screen readers", () => {
    const page = file.xml(first);
    const lines = [...page.getElementsByTagName("p:cNvPr")].filter((one) =>
      (one.getAttribute("name") ?? "").startsWith("Link "),
    );
    expect(lines).toHaveLength(8);
    for (const line of lines) {
      const shape = line.parentElement?.parentElement;
      expect(shape?.getElementsByTagName("a:tailEnd")[0]?.getAttribute("type")).toBe("triangle");
      expect(line.getAttribute("descr")).toMatch(/^「.+」から「.+」へ：.+。$/);
    }
  });

  test("16:9 of the usual size, with nothing smaller than ten points and nothing outside", () => {
    const size = file.xml("ppt/presentation.xml").getElementsByTagName("p:sldSz")[0];
    expect([size?.getAttribute("cx"), size?.getAttribute("cy")]).toEqual(["12192000", "6858000"]);
    const page = file.xml(first);
    expect(Math.min(...numbers(page, "a:rPr", "sz"))).toBeGreaterThanOrEqual(1000);
    for (const place of page.getElementsByTagName("a:xfrm")) {
      const [off, ext] = [
        place.getElementsByTagName("a:off")[0],
        place.getElementsByTagName("a:ext")[0],
      ];
      expect(Number(off?.getAttribute("x"))).toBeGreaterThanOrEqual(0);
      const right = Number(off?.getAttribute("x")) + Number(ext?.getAttribute("cx"));
      const bottom = Number(off?.getAttribute("y")) + Number(ext?.getAttribute("cy"));
      expect(right).toBeLessThanOrEqual(12_192_000);
      expect(bottom).toBeLessThanOrEqual(6_858_000);
    }
  });

  test("its title is the slide's title, and the file's", () => {
    const page = file.xml(first);
    const title = page.getElementsByTagName("p:ph")[0];
    expect(title?.getAttribute("type")).toBe("title");
    expect(wordsIn(file.xml("docProps/core.xml"), "dc:title")[0]).toBe(paragraphs(file)[0]);
  });

  test("without numbers there is one slide only", () => {
    expect(file.names.filter((name) => /^ppt\/slides\/[^/]*\.xml$/.test(name))).toEqual([first]);
  });
});

test("the package has a type for every part and a part for every relationship", async () => {
  for (const sample of ["mie-kpi", "progress-review"]) {
    const source = await sampleSource(sample, "national");
    const file = openPackage(makePowerPoint(source));
    expect(file.names[0]).toBe("[Content_Types].xml");
    expect(faultsOf(file)).toEqual([]);
  }
});

test("every shape of a slide has a number of its own", async () => {
  const source = await sampleSource("mie-kpi", "national");
  const file = openPackage(makePowerPoint(source));
  for (const name of file.names.filter((one) => /^ppt\/slides\/[^/]*\.xml$/.test(one))) {
    const ids = numbers(file.xml(name), "p:cNvPr", "id");
    expect(new Set(ids).size).toBe(ids.length);
  }
});

test("Mie's numbers stand in a table on the second slide, as the document prints them", async () => {
  const source = await sampleSource("mie-kpi", "national");
  const file = openPackage(makePowerPoint(source));
  const rows = [...file.xml("ppt/slides/slide2.xml").getElementsByTagName("a:tr")].map((row) =>
    wordsIn(row, "a:tc"),
  );
  expect(rows[0]?.slice(0, 5)).toEqual(["目標・領域", "種別", "指標", "現状値", "目標値"]);
  const rate = rows.find(([, , name]) => name === "ＩＣＴ・介護ロボット等の導入率");
  // KPI➀ of the document: 26.0％ in 2025, 90％ in 2029.
  expect(rate?.slice(0, 5)).toEqual([
    "テクノロジーの導入・活用",
    "KPI",
    "ＩＣＴ・介護ロボット等の導入率",
    "26.0%（2025年）",
    "90.0%（2029年）",
  ]);
  expect(rate?.at(-1)).toBe("未測定");
});

test("a long table goes on on the next slides, with its header on each", () => {
  const rate = indicator({
    name: "導入率",
    baseline: datum("26％", 0.26, { column: 1, period: year(2025) }),
    target: datum("90％", 0.9, { column: 5, period: year(2029) }),
  });
  const model = modelFrom("tokyo", "ja");
  const nodes = model.nodes.map((node) => ({
    ...node,
    indicators: Array.from({ length: 20 }, (_, at) => ({
      name: `${node.name}の指標${at}`,
      kind: "KPI" as const,
      indicatorId: rate.id,
    })),
  }));
  const file = openPackage(makePowerPoint(fileSourceOf({ ...model, nodes }, [rate])));
  const tables = file.names.filter((one) => /^ppt\/slides\/[^/]*\.xml$/.test(one) && one !== first);
  expect(tables.length).toBeGreaterThan(3);
  const names = tables.flatMap((name) => {
    const rows = [...file.xml(name).getElementsByTagName("a:tr")];
    expect(wordsIn(rows[0]!, "a:t")[2]).toBe("指標");
    return rows.slice(1).map((row) => wordsIn(row, "a:t")[2]);
  });
  expect(names).toHaveLength(120);
  expect(new Set(names).size).toBe(120);
});

test("the same source gives the same bytes", async () => {
  const [one, two] = await Promise.all(
    [1, 2].map(() => sampleSource("mie-kpi", "national").then(makePowerPoint)),
  );
  expect(Buffer.from(one ?? []).equals(Buffer.from(two ?? []))).toBe(true);
});

test.each(hostileWords.map((word) => [JSON.stringify(word).slice(0, 40), word] as const))(
  "%s stays words: no field, no link, no broken part",
  (_, word) => {
    const file = openPackage(makePowerPoint(fileSourceOf(hostileModel(word))));
    expect(faultsOf(file)).toEqual([]);
    const page = file.xml(first);
    expect(page.getElementsByTagName("a:fld")).toHaveLength(0);
    expect(page.getElementsByTagName("a:hlinkClick")).toHaveLength(0);
    const plain = cleanText(word).slice(0, 200);
    expect(paragraphs(file).filter((text) => text.includes(plain)).length).toBeGreaterThan(3);
  },
);

test("a model with no room on a usual slide gets a larger one of the same form, in legible letters", () => {
  fc.assert(
    fc.property(randomModels(40), (model) => {
      const file = openPackage(makePowerPoint(fileSourceOf(model)));
      expect(faultsOf(file)).toEqual([]);
      const size = file.xml("ppt/presentation.xml").getElementsByTagName("p:sldSz")[0];
      const [width, height] = ["cx", "cy"].map((key) => Number(size?.getAttribute(key)));
      expect((width ?? 0) / (height ?? 1)).toBeCloseTo(slide.width / slide.height, 3);
      // PowerPoint takes 56 inches at most.
      expect(width).toBeLessThanOrEqual(56 * 914_400);
      const page = file.xml(first);
      const ends = [...page.getElementsByTagName("a:xfrm")].map((place) => {
        const off = place.getElementsByTagName("a:off")[0];
        const ext = place.getElementsByTagName("a:ext")[0];
        return Number(off?.getAttribute("x")) + Number(ext?.getAttribute("cx"));
      });
      expect(Math.max(...ends)).toBeLessThanOrEqual((width ?? 0) + 10);
    }),
    { numRuns: 12 },
  );
});
