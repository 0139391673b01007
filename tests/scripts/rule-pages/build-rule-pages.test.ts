import { JSDOM } from "jsdom";
import { buildRulePages } from "../../../scripts/rule-pages/build-rule-pages";
import { governmentRules, notCheckable } from "../../../scripts/rule-pages/government-rules";
import { findingTexts } from "../../../src/core/messages/findings/texts";
import { catalogue } from "../../../src/core/rules/catalogue";

describe.each(["ja", "en"] as const)("the pages of the rules (%s)", (language) => {
  const pages = buildRulePages(language);
  const body = (path: string) =>
    new JSDOM(pages.get(`help/${language}/${path}.html`)).window.document.body;

  test.each(catalogue.map((rule) => [rule.id, rule] as const))(
    "%s: what, why, an example, and the source",
    (id, { source }) => {
      const shown = body(`rules/${id}`);
      const { title, why } = findingTexts[id][language];
      expect(shown.querySelector("h1")?.textContent).toBe(title);
      expect(shown.textContent).toContain(why);
      expect(shown.querySelectorAll("table.sheet").length).toBeGreaterThanOrEqual(2);
      if (source)
        expect(shown.querySelector(`a[href="${source.url}"]`)?.textContent).toBe(source.id);
      expect(shown.textContent).not.toMatch(/(?<!-)undefined|null|NaN|\[object/);
    },
  );

  test("the government's list is complete: a check, or why there is none", () => {
    const rows = [...body("machine-readability").querySelectorAll("tr")].slice(1);
    expect(rows).toHaveLength(governmentRules.length);
    for (const row of rows) expect(row.lastElementChild?.textContent).not.toBe("");
  });
});

test("every rule of the government's list is a rule here or named as not checkable, never both", () => {
  // 15 rules of level 1, 6 of level 2, 9 of level 3, as in the official list.
  expect(governmentRules.map(([id]) => id)).toEqual(
    [15, 6, 9].flatMap((count, level) =>
      Array.from({ length: count }, (_, i) => `L${level + 1}-${String(i + 1).padStart(2, "0")}`),
    ),
  );
  const quoted = catalogue.flatMap(({ source }) =>
    source && /^L\d-\d\d$/.test(source.id) ? [source.id] : [],
  );
  const named = Object.keys(notCheckable);
  expect([...new Set([...quoted, ...named])].sort()).toEqual(governmentRules.map(([id]) => id));
  expect(named.filter((id) => quoted.includes(id))).toEqual([]);
});

test("machine readability is advice, and always quotes the government's rule", () => {
  for (const { group, severity, source } of catalogue) {
    if (group !== "machine-readability") continue;
    expect(severity).toBe("advice");
    expect(governmentRules.map(([id]) => id)).toContain(source?.id);
  }
});
