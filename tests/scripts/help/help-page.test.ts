import { JSDOM } from "jsdom";
import { helpPage } from "../../../scripts/help/help-page";
import { buildMetadata } from "../../../scripts/metadata/build-metadata";
import { catalogue } from "../../../src/core/rules/catalogue";

test.each(["ja", "en"] as const)(
  "the help names every function, parameter and rule (%s)",
  async (language) => {
    const metadata = await buildMetadata();
    const { document } = new JSDOM(helpPage(language, metadata[language])).window;
    for (const { id, parameters } of metadata[language].functions) {
      const heading = document.getElementById(id);
      expect(heading?.textContent).toMatch(`KPI.${id}(`);
      for (const { name } of parameters) expect(heading?.textContent).toContain(name);
      expect(heading?.querySelector("a")?.getAttribute("href")).toBe(`${language}/${id}.html`);
    }
    expect(document.documentElement.lang).toBe(language);
    expect(document.querySelectorAll("dt").length).toBeGreaterThanOrEqual(catalogue.length);
    expect(document.body.textContent).not.toMatch(/undefined|null|\[object/);
  },
);

test("text never becomes markup", () => {
  const page = helpPage("en", {
    allowErrorForDataTypeAny: true,
    allowCustomDataForDataTypeAny: false,
    functions: [{ id: "X_Y", name: "X_Y", description: '<img src="x">', parameters: [] }],
  });
  expect(new JSDOM(page).window.document.querySelector("img")).toBeNull();
});
