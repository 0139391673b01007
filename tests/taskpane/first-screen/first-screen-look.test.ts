import { readFileSync } from "node:fs";
import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

const css = readFileSync("src/taskpane/first-screen/first-screen.css", "utf8");

/** The properties that a rule gives Fluent's names to. */
function ownTokens(selector: string): ReadonlyMap<string, string> {
  const from = css.indexOf(`${selector} {`);
  const rule = css.slice(from, css.indexOf("}", from));
  return new Map(
    [...rule.matchAll(/--(\w+): ([^;]+);/g)].map(([, name, value]) => [name!, value!]),
  );
}

const withoutSpaces = (text: unknown) => String(text).replaceAll(" ", "");

const themes: readonly [string, string, Theme][] = [
  ["light", ".first-screen-place", webLightTheme],
  ["dark", ".first-screen-place.dark", webDarkTheme],
];

test.each(themes)("the colours of the first screen are Fluent's (%s)", (_, selector, theme) => {
  const own = ownTokens(selector);
  expect(own.size).toBeGreaterThan(10);
  for (const [name, value] of own) {
    expect([name, withoutSpaces(value)]).toEqual([name, withoutSpaces(theme[name as keyof Theme])]);
  }
});

test("each colour that is used has a value in both, before Fluent gives its own", () => {
  const used = new Set([...css.matchAll(/var\(--(\w+)\)/g)].map(([, name]) => name!));
  used.delete("fontFamilyBase");
  expect(used.size).toBeGreaterThan(10);
  for (const [, selector] of themes) {
    expect([...ownTokens(selector).keys()].sort()).toEqual([...used].sort());
  }
});
