import fc from "fast-check";
import { plannedPathRule } from "../../../src/core/indicator/status-rule";
import { statusRules } from "../../../src/core/indicator/status-rules";
import { proseStyles } from "../../../src/core/messages/report-texts";
import { statusVocabularies } from "../../../src/core/messages/status-words";
import { ruleGroups } from "../../../src/core/rules/rule-groups";
import { readSettings } from "../../../src/core/settings/read-settings";
import { ruleOf } from "../../../src/core/settings/rule-of";
import {
  defaultSettings,
  type RuleChoice,
  type Settings,
} from "../../../src/core/settings/settings";
import { writeSettings } from "../../../src/core/settings/write-settings";

const published = statusRules.flatMap(({ id }): RuleChoice[] => (id === "own" ? [] : [{ id }]));
const thresholds = fc
  .uniqueArray(fc.integer({ min: 1, max: 300 }), { minLength: 3, maxLength: 3 })
  .map((numbers): RuleChoice => {
    const [a = 3, b = 2, c = 1] = numbers.toSorted((x, y) => y - x).map((n) => n / 100);
    return { id: "own", thresholds: [a, b, c] };
  });
const anySettings: fc.Arbitrary<Settings> = fc.record({
  rule: fc.oneof(fc.constantFrom(...published), thresholds),
  words: fc.constantFrom(...statusVocabularies),
  language: fc.constantFrom(null, "ja", "en"),
  prose: fc.constantFrom(...proseStyles),
  ruleGroups: fc.subarray([...ruleGroups]),
});

test("what is written is read again", () => {
  fc.assert(
    fc.property(anySettings, fc.option(fc.jsonValue()), (settings, former) => {
      const raw = former === null ? null : JSON.stringify(former);
      const before = readSettings(raw);
      const text = writeSettings({ ...before, state: "sound" }, settings);
      expect(text.ok && readSettings(text.value)).toMatchObject({ settings, state: "sound" });
    }),
  );
});

test("any text at all has settings to go by", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (raw) => {
      const { settings } = readSettings(raw);
      expect(Object.keys(settings)).toEqual(Object.keys(defaultSettings));
      expect(ruleOf(settings.rule).bands.length).toBeGreaterThan(0);
    }),
  );
});

test.each([
  ["none", null, "absent"],
  ["blank", "  ", "absent"],
  ["no JSON", "{", "broken"],
  ["no object", "[1]", "broken"],
  ["no version", '{"words":"grades"}', "broken"],
  ["an older one without an entry", '{"version":1,"words":"grades"}', "sound"],
  ["an unknown word", '{"version":1,"words":"stars"}', "partly"],
  ["of a later release", '{"version":2,"words":"grades"}', "newer"],
])("settings: %s", (_, raw, state) => {
  expect(readSettings(raw).state).toBe(state);
});

test("an entry that cannot be read has its default, the others count", () => {
  const raw =
    '{"version":1,"words":"grades","language":"fr","rule":{"id":"own","thresholds":[1,2,3]}}';
  const { settings, unread } = readSettings(raw);
  expect(settings).toEqual({ ...defaultSettings, words: "grades" });
  expect(unread).toEqual(["rule", "language"]);
  expect(ruleOf(settings.rule)).toBe(plannedPathRule);
});

test("entries of others stay, and so does what could not be read", () => {
  const kept = '{"version":1,"colour":"blue"}';
  expect(written(kept)).toMatchObject({ colour: "blue", version: 1, words: "plain" });
  expect(written(kept)).not.toHaveProperty("former");
  expect(written("half {")).toMatchObject({ former: "half {" });
  const partly = '{"version":1,"words":"stars"}';
  expect(written(partly)).toMatchObject({ former: partly, words: "plain" });
});

test("what a later release wrote is followed but never overwritten", () => {
  const raw = '{"version":2,"words":"grades","stars":5}';
  const reading = readSettings(raw);
  expect(reading.settings.words).toBe("grades");
  expect(writeSettings(reading, defaultSettings)).toEqual({ ok: false, error: "newer-version" });
});

function written(raw: string): unknown {
  const text = writeSettings(readSettings(raw), defaultSettings);
  return text.ok ? JSON.parse(text.value) : null;
}
