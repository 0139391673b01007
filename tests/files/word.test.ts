import { JSDOM } from "jsdom";
import { councilReport } from "../../src/core/report/council/council-report";
import { modelFrom } from "../../src/core/logic-model/templates";
import { cleanText } from "../../src/files/clean-source";
import type { FileSource } from "../../src/files/file-source";
import { makeWord } from "../../src/files/word";
import type { WordFigure } from "../../src/files/word/figure";
import { pageFigure } from "../../src/files/word/page-figure";
import { fileSourceOf, hostileModel, hostileWords, sampleSource } from "../support/file-sources";
import { faultsOf, openPackage, wordsIn, type OfficePackage } from "../support/office-package";

const main = "word/document.xml";

/** One transparent pixel: the smallest PNG there is, in place of a drawn figure. */
const pixel = Uint8Array.from(
  Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
    "base64",
  ),
);

const figureFor = (source: FileSource): WordFigure => ({
  ...pageFigure(source),
  picture: { bytes: pixel, width: 1000, height: 800 },
});

async function write(source: FileSource): Promise<OfficePackage> {
  return openPackage(await makeWord(source, figureFor(source)));
}

const paragraphs = (file: OfficePackage) =>
  [...file.xml(main).getElementsByTagName("w:p")].map((one) => wordsIn(one, "w:t").join(""));

const styleOf = (file: OfficePackage, words: string) =>
  [...file.xml(main).getElementsByTagName("w:p")]
    .find((one) => wordsIn(one, "w:t").join("") === words)
    ?.getElementsByTagName("w:pStyle")[0]
    ?.getAttribute("w:val");

describe("Tokyo's report", () => {
  let file: OfficePackage;
  let source: FileSource;
  beforeAll(async () => {
    const sample = await sampleSource("tokyo-logic-model", "empty-two-storey");
    const waived = [{ place: "KGI!B3", finding: "「定着」が決まっていない。", reason: "検討中" }];
    source = { ...sample, council: { ...sample.council, waived } };
    file = await write(source);
  });

  test("has every block of the council's report, in its order, under headings", () => {
    const { blocks } = councilReport(source.council, source.writing);
    const expected = blocks.flatMap((block) =>
      block.kind === "table" ? [] : [cleanText(block.text)],
    );
    expect(paragraphs(file).slice(0, expected.length)).toEqual(expected);
    expect(styleOf(file, expected[0] ?? "")).toBe("Title");
    const heading = blocks.find(({ kind }) => kind === "heading");
    expect(styleOf(file, heading && "text" in heading ? heading.text : "")).toBe("Heading1");
  });

  test("is A4, with the page's number in its foot", () => {
    const size = file.xml(main).getElementsByTagName("w:pgSz")[0];
    // 210 × 297 mm in twentieths of a point.
    expect([size?.getAttribute("w:w"), size?.getAttribute("w:h")]).toEqual(["11906", "16838"]);
    const foot = file.names.find((name) => /^word\/footer\d+\.xml$/.test(name)) ?? "";
    expect(wordsIn(file.xml(foot), "w:instrText").map((one) => one.trim())).toEqual([
      "PAGE",
      "NUMPAGES",
    ]);
    expect(wordsIn(file.xml(foot), "w:t")).toContain("出典：「tokyo-logic-model.xlsx」");
  });

  test("shows the figure as PNG and as SVG, with a description of all of it", () => {
    const described = file.xml(main).getElementsByTagName("wp:docPr")[0];
    expect(described?.getAttribute("descr")).toContain("4つの層に、目標と領域が6");
    expect(file.names.filter((name) => name.startsWith("word/media/")).sort()).toEqual([
      "word/media/image1.png",
      "word/media/image1.svg",
    ]);
    const drawn = new JSDOM(file.text("word/media/image1.svg"), { contentType: "image/svg+xml" });
    expect(drawn.window.document.querySelectorAll("[data-link]")).toHaveLength(8);
  });

  test("has no table of dashes: the workbook has no number for any measure", () => {
    expect(file.xml(main).getElementsByTagName("w:tbl")).toHaveLength(0);
  });
});

test("Japanese fonts for Japanese letters", async () => {
  const file = await write(fileSourceOf(modelFrom("tokyo", "ja")));
  const fonts = [...file.xml("word/styles.xml").getElementsByTagName("w:rFonts")].map((one) =>
    one.getAttribute("w:eastAsia"),
  );
  expect(fonts).toEqual(expect.arrayContaining(["Yu Mincho", "Yu Gothic"]));
});

test("a wide figure gets a lying page of its own; the prose stays upright", async () => {
  const source = await sampleSource("mie-kpi", "national");
  expect(pageFigure(source).orientation).toBe("lying");
  const file = await write(source);
  const pages = [...file.xml(main).getElementsByTagName("w:pgSz")].map((one) =>
    ["w:w", "w:h"].map((key) => Number(one.getAttribute(key))),
  );
  expect(pages).toEqual([
    [11906, 16838],
    [16838, 11906],
  ]);
});

test("Mie's measures stand in a table whose header is repeated", async () => {
  const source = await sampleSource("mie-kpi", "national");
  const rows = [...(await write(source)).xml(main).getElementsByTagName("w:tr")];
  const measures = source.council.model.nodes.flatMap(({ indicators }) => indicators);
  expect(rows).toHaveLength(measures.length + 1);
  expect(rows[0]?.getElementsByTagName("w:tblHeader")).toHaveLength(1);
  const names = rows.slice(1).map((row) => wordsIn(row, "w:t")[2]);
  expect(names.sort()).toEqual(measures.map(({ name }) => name).sort());
});

test("without a figure the prose stands alone", async () => {
  const file = openPackage(await makeWord(fileSourceOf(modelFrom("tokyo", "ja")), null));
  expect(faultsOf(file)).toEqual([]);
  expect(file.xml(main).getElementsByTagName("w:drawing")).toHaveLength(0);
});

test("the package has a type for every part and a part for every relationship", async () => {
  expect(faultsOf(await write(await sampleSource("mie-kpi", "national")))).toEqual([]);
});

test("the same source gives the same bytes, also after other documents", async () => {
  const source = await sampleSource("progress-review", "national");
  const one = await makeWord(source, figureFor(source));
  await write(fileSourceOf(modelFrom("tokyo", "ja")));
  const two = await makeWord(source, figureFor(source));
  expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
});

test.each(hostileWords.map((word) => [JSON.stringify(word).slice(0, 40), word] as const))(
  "%s stays words: no field, no link, no broken part",
  async (_, word) => {
    const file = await write(fileSourceOf(hostileModel(word)));
    expect(faultsOf(file)).toEqual([]);
    const page = file.xml(main);
    for (const tag of ["w:hyperlink", "w:fldSimple", "w:instrText"])
      expect(page.getElementsByTagName(tag)).toHaveLength(0);
    const plain = cleanText(word);
    expect(paragraphs(file).filter((text) => text.includes(plain)).length).toBeGreaterThan(3);
    new JSDOM(file.text("word/media/image1.svg"), { contentType: "image/svg+xml" });
  },
);
