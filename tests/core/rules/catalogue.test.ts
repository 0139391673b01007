import { existsSync, readdirSync } from "node:fs";
import { catalogue } from "../../../src/core/rules/catalogue";
import { precedence } from "../../../src/core/rules/precedence";
import type { RuleGroup } from "../../../src/core/rules/rule";

const groups: readonly RuleGroup[] = [
  "values",
  "targets",
  "texts",
  "choice",
  "logic-model",
  "formulas",
  "machine-readability",
];
const places = catalogue.map(({ group, id }) => `${group}/${id}`).sort();

/** `group/id` for every file below a folder. */
function files(folder: string, ending: string): string[] {
  return groups
    .filter((group) => existsSync(`${folder}/${group}`))
    .flatMap((group) => readdirSync(`${folder}/${group}`).map((name) => `${group}/${name}`))
    .filter((path) => path.endsWith(ending))
    .map((path) => path.slice(0, -ending.length))
    .sort();
}

test.each([
  ["rule", "src/core/rules/catalogue", ".ts"],
  ["words", "src/core/messages/findings", ".ts"],
  ["cases", "tests/core/rules/catalogue", ".test.ts"],
])(
  "every rule has its %s under its own group and name, and nothing else is there",
  (_, folder, ending) => {
    expect(files(folder, ending)).toEqual(places);
  },
);

test("a rule's name is used once", () => {
  expect(new Set(catalogue.map(({ id }) => id)).size).toBe(catalogue.length);
});

test("an id says thing and what, in lower case", () => {
  for (const { id } of catalogue) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)+$/);
});

test("a source has a name and an address that can be opened", () => {
  const sources = catalogue.flatMap(({ source }) => source ?? []);
  expect(sources.length).toBeGreaterThan(0);
  for (const { id, url } of sources) {
    expect(id.trim()).not.toBe("");
    expect(new URL(url).protocol).toBe("https:");
  }
});

test("precedence has no circle, and nobody silences himself", () => {
  const below = (kind: string, seen: readonly string[]): boolean =>
    (precedence[kind as keyof typeof precedence] ?? []).every(
      (next) => !seen.includes(next) && below(next, [...seen, next]),
    );
  for (const kind of Object.keys(precedence)) expect(below(kind, [kind])).toBe(true);
});
