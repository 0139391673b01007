import { JSDOM } from "jsdom";
import { buildGuide } from "../../../scripts/guide/build-guide";
import { buildHelp, withHelpUrls } from "../../../scripts/help/build-help";
import { functionHelp, plainOf } from "../../../scripts/help/function-help";
import { buildMetadata } from "../../../scripts/metadata/build-metadata";
import { describeRefusal } from "../../../src/core/messages/refusals";

describe.each(["ja", "en"] as const)("the help (%s)", (language) => {
  const built = buildMetadata().then((metadata) => ({
    metadata: metadata[language],
    pages: buildHelp(language, metadata[language]),
  }));
  const document = (html: string | undefined) => new JSDOM(html).window.document;

  test("has a page a function, with its arguments, examples, errors and cures", async () => {
    const { metadata, pages } = await built;
    for (const { id, parameters, description } of metadata.functions) {
      const { body, documentElement } = document(pages.get(`help/${language}/${id}.html`));
      expect(documentElement.lang).toBe(language);
      expect(body.textContent).toContain(description);
      for (const parameter of parameters) {
        expect(body.textContent).toContain(parameter.name);
        expect(body.textContent).toContain(parameter.description);
      }
      const { examples, refused } = functionHelp[id as keyof typeof functionHelp];
      expect(examples.length).toBeGreaterThan(0);
      expect(refused.length).toBeGreaterThan(0);
      for (const example of examples) {
        expect(body.textContent).toContain(example.formula);
        expect(body.textContent).toContain(
          plainOf(functionHelp[id as keyof typeof functionHelp], example) ?? "",
        );
      }
      for (const { refusal } of refused) {
        expect(body.textContent).toContain(describeRefusal(refusal, language));
      }
      expect(body.textContent).not.toMatch(/undefined|null|\[object/);
    }
  });

  test("every link between its pages leads to one", async () => {
    const { pages } = await built;
    const known = new Set(
      (["ja", "en"] as const).flatMap((one) => [
        ...[...pages.keys()].map((path) => inLanguage(path, one)),
        ...buildGuide(one).keys(),
      ]),
    );
    for (const [path, html] of pages) {
      for (const link of document(html).querySelectorAll("a")) {
        const { origin, pathname } = new URL(
          link.getAttribute("href") ?? "",
          `https://help.example/${path}`,
        );
        // Official sources lie elsewhere.
        if (origin === "https://help.example") expect(known).toContain(pathname.slice(1));
      }
    }
    const guide = document(pages.get(`help/${language}.html`));
    expect(guide.querySelectorAll("h3 a").length).toBe(Object.keys(functionHelp).length);
    // Every page is reached from the guide: the functions, the rules, and the government's list.
    expect(guide.querySelectorAll("h3 a, dt a, p:not(.other) a").length).toBe(pages.size - 1);
  });

  test("is where functions.json says, at the place of the build", async () => {
    const { metadata, pages } = await built;
    const { functions } = withHelpUrls(metadata, language, "https://kpi.example/add-in/");
    for (const { helpUrl = "" } of functions) {
      expect(helpUrl).toMatch(/^https:\/\/kpi\.example\/add-in\/help\//);
      expect(pages.has(helpUrl.slice("https://kpi.example/add-in/".length))).toBe(true);
    }
  });
});

const inLanguage = (path: string, language: string) =>
  path.replace(/^help\/../, `help/${language}`);

test("a function without examples fails the build", () => {
  const lost = { id: "LOST", name: "LOST", description: "x", parameters: [] };
  const metadata = { allowErrorForDataTypeAny: true, allowCustomDataForDataTypeAny: false };
  expect(() => buildHelp("en", { ...metadata, functions: [lost] })).toThrow("LOST");
});
