import { readDrafts, withKeptDraft } from "../../../src/core/define/kept-drafts";
import { emptyContent, type IndicatorDraft } from "../../../src/core/define/draft";
import { readSettings } from "../../../src/core/settings/read-settings";
import { defaultSettings } from "../../../src/core/settings/settings";
import { writeSettings } from "../../../src/core/settings/write-settings";

// What a workbook from elsewhere may hold in the place of our settings and drafts.
const deep = (opening: string, closing: string) =>
  opening.repeat(200_000) + "1" + closing.repeat(200_000);
const texts: readonly (readonly [string, string])[] = [
  ["nothing", ""],
  ["a number", "1"],
  ["a list", "[]"],
  ["a text that breaks off", '{"version":1,"rule":'],
  ["a prototype", '{"version":1,"__proto__":{"words":"sdg","polluted":1}}'],
  ["a constructor", '{"version":1,"constructor":{"prototype":{"polluted":1}}}'],
  [
    "other types",
    '{"version":1,"rule":[],"words":{},"language":0,"prose":null,"ruleGroups":"values"}',
  ],
  ["a rule of no kind", '{"version":1,"rule":{"id":"__proto__"}}'],
  ["thresholds of no kind", '{"version":1,"rule":{"id":"own","thresholds":[1,"2",null]}}'],
  ["thresholds without end", '{"version":1,"rule":{"id":"own","thresholds":[1e999,0,-1e999]}}'],
  ["a version without end", '{"version":1e999}'],
  ["a version as a text", '{"version":"1"}'],
  ["brackets in brackets", `{"version":1,"x":${deep("[", "]")}}`],
  ["braces in braces", `{"version":1,"x":${deep('{"a":', "}")}}`],
  ["much text", `{"version":1,"x":"${"あ".repeat(2_000_000)}"}`],
  ["many groups", JSON.stringify({ version: 1, ruleGroups: Array(300_000).fill("values") })],
];

test.each(texts)("settings: %s", (_, raw) => {
  const reading = readSettings(raw);
  expect(Object.keys(reading.settings)).toEqual(Object.keys(defaultSettings));
  const written = writeSettings(reading, defaultSettings);
  if (reading.state === "newer") {
    expect(written).toEqual({ ok: false, error: "newer-version" });
    return;
  }
  // What is written next is sound, and what was not understood is in it.
  const text = written.ok ? written.value : "";
  expect(readSettings(text)).toMatchObject({ state: "sound", settings: defaultSettings });
  const { former, x } = JSON.parse(text) as { former?: string; x?: unknown };
  const isKept = reading.state === "sound" || reading.state === "absent" || former === raw;
  expect(isKept || raw.length > 500_000).toBe(true);
  if (reading.state === "sound" && raw.includes('"x"')) {
    expect(x).toEqual((JSON.parse(raw) as { x: unknown }).x);
  }
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
});

const draft: IndicatorDraft = {
  id: "new-1",
  subject: null,
  step: "what",
  given: emptyContent,
  content: emptyContent,
};

test.each([
  ...texts,
  ["drafts of no kind", '{"drafts":[1,null,"x",[],{"id":1},{"id":"a"},{"id":"b","content":[]}]}'],
  [
    "a draft with a prototype",
    '{"drafts":[{"id":"__proto__","content":{"texts":{"__proto__":1}}}]}',
  ],
] as const)("drafts: %s", (_, raw) => {
  const before = readDrafts(raw);
  const text = withKeptDraft(raw, draft);
  expect(readDrafts(text)).toEqual([...before, draft]);
  if (raw.length < 500_000 && raw !== "") {
    expect(text).toContain(raw.startsWith('{"drafts":[') ? raw.slice(11, -2) : JSON.stringify(raw));
  }
});

test("a hundred thousand drafts are read in their order, each name once", () => {
  const many = Array.from({ length: 100_000 }, (_, i) => ({ ...draft, id: `d${i % 50_000}` }));
  expect(readDrafts(JSON.stringify({ drafts: many }))).toHaveLength(50_000);
});
