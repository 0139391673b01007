import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { JSDOM } from "jsdom";
import { buildGuide } from "../../../scripts/guide/build-guide";
import { chapters, pictureSource, sourceOf } from "../../../scripts/guide/chapters";

const languages = ["ja", "en"] as const;
const pages = new Map(languages.flatMap((language) => [...buildGuide(language)]));
const documentOf = (html: string) => new JSDOM(html).window.document;

test("the guide has every chapter that is written, in both languages", () => {
  const written = readdirSync("docs/guide").map((file) => `docs/guide/${file}`);
  const known = languages.flatMap((language) => chapters.map((one) => sourceOf(language, one)));
  expect(written.sort()).toEqual(known.sort());
  expect(pages.size).toBe(known.length);
});

test("both languages say the same: as many steps, sections, tables and pictures", () => {
  for (const chapter of chapters) {
    const [ja, en] = languages.map((language) => {
      const page = documentOf(pages.get(`guide/${language}/${chapter}.html`) ?? "");
      return ["h1", "h2", "h3", "ol > li", "tr", "img"].map(
        (kind) => `${kind}: ${page.querySelectorAll(kind).length}`,
      );
    });
    expect([chapter, ...(en ?? [])]).toEqual([chapter, ...(ja ?? [])]);
  }
});

test("no link and no picture leads nowhere, and every chapter leads to all others and to the other language", () => {
  for (const [at, html] of pages) {
    const page = documentOf(html);
    const to = (link: string | null) =>
      new URL(link ?? "", `https://guide.example/${at}`).pathname.slice(1);
    const links = [...page.querySelectorAll("a")].map((link) => to(link.getAttribute("href")));
    const help = `help/${page.documentElement.lang}.html`;
    for (const link of links) expect([...pages.keys(), help]).toContain(link);
    const own = [...pages.keys()].filter((one) => path.dirname(one) === path.dirname(at));
    expect(links).toEqual(expect.arrayContaining([...own, help, inOtherLanguage(at)]));
    for (const picture of page.querySelectorAll("img")) {
      const file = to(picture.getAttribute("src")).replace("guide/images/", pictureSource);
      expect(existsSync(file) ? file : `missing: ${file}`).toBe(file);
      expect(picture.alt).not.toBe("");
    }
  }
});

test("what is set in bold is written on a screen or on the ribbon", () => {
  const screens = readdirSync("src/taskpane", { recursive: true, encoding: "utf8" })
    .filter((file) => /texts.*\.ts$|\.tsx$/.test(file))
    .map((file) => readFileSync(path.join("src/taskpane", file), "utf8"));
  const said = [...screens, readFileSync("manifest.xml", "utf8")].join("\n");
  const bold = [...pages.values()].flatMap((html) =>
    [...documentOf(html).querySelectorAll("main > :not(nav) strong")].map(
      (word) => word.textContent,
    ),
  );
  expect(bold.length).toBeGreaterThan(100);
  // The reasons for the planned path argue; they name no button.
  const argued = languages.flatMap((language) => [
    ...documentOf(pages.get(`guide/${language}/why-planned-path.html`) ?? "").querySelectorAll(
      "strong",
    ),
  ]);
  const free = new Set(argued.map((word) => word.textContent));
  expect(bold.filter((word) => !free.has(word) && !said.includes(word))).toEqual([]);
});

function inOtherLanguage(at: string): string {
  return at.includes("/ja/") ? at.replace("/ja/", "/en/") : at.replace("/en/", "/ja/");
}
