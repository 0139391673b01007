import { defaultSettings } from "../../../src/core/settings/settings";
import {
  draftOf,
  settingsOf,
  thresholdFault,
  type Draft,
} from "../../../src/taskpane/settings/draft";

const own = (thresholds: Draft["thresholds"]): Draft => ({
  ...draftOf(defaultSettings),
  rule: "own",
  thresholds,
});

test("the form shows the default thresholds until there are others", () => {
  expect(draftOf(defaultSettings).thresholds).toEqual(["100", "80", "50"]);
  const rule = { id: "own", thresholds: [0.95, 0.575, 0.07] } as const;
  expect(draftOf({ ...defaultSettings, rule }).thresholds).toEqual(["95", "57.5", "7"]);
});

test.each([
  ["as they are shown", ["95", "57.5", "7"], [0.95, 0.575, 0.07]],
  ["as staff type them", ["１００％", " 80 %", "50"], [1, 0.8, 0.5]],
] as const)("thresholds %s", (_, typed, thresholds) => {
  expect(settingsOf(own(typed))?.rule).toEqual({ id: "own", thresholds });
  expect(thresholdFault(own(typed))).toBeNull();
});

test.each([
  ["empty", ["100", "", "50"], "not-a-number"],
  ["words", ["100", "八割", "50"], "not-a-number"],
  ["negative", ["100", "80", "-5"], "not-a-number"],
  ["equal", ["100", "80", "80"], "disordered"],
  ["rising", ["50", "80", "100"], "disordered"],
  ["zero", ["100", "80", "0"], "disordered"],
] as const)("%s thresholds make no rule", (_, typed, fault) => {
  expect(thresholdFault(own(typed))).toBe(fault);
  expect(settingsOf(own(typed))).toBeNull();
});

test("thresholds that do not count do no harm", () => {
  const draft: Draft = { ...own(["x", "y", "z"]), rule: "sdg" };
  expect(thresholdFault(draft)).toBeNull();
  expect(settingsOf(draft)).toEqual({ ...defaultSettings, rule: { id: "sdg" } });
});
