import { matchValues } from "../../../src/core/import/match-values";
import type { Slot } from "../../../src/core/import/slot";
import type { SourceValue } from "../../../src/core/import/source-value";
import type { Unit } from "../../../src/core/cell/reading";
import type { Period } from "../../../src/core/period/period";

const percent: Unit = { written: "％", symbol: "%", family: "ratio" };
const people: Unit = { written: "人", symbol: "人", family: "count" };
const fiscal = (year: number): Period => ({ kind: "fiscal-year", year });
const calendar = (year: number): Period => ({ kind: "calendar-year", year });

let row = 0;
const slot = (parts: Partial<Slot>): Slot => {
  row += 1;
  return {
    key: `S!A${row}`,
    kind: "table",
    name: "導入率",
    area: null,
    unit: percent,
    header: null,
    period: fiscal(2026),
    since: fiscal(2024),
    at: { sheet: "S", row, column: 0 },
    holds: "nothing",
    value: null,
    ...parts,
  };
};
const value = (
  parts: Partial<Omit<SourceValue, "quantity">> & { value?: number; unit?: Unit | null } = {},
): SourceValue => {
  const { value: number = 0.36, unit = percent, ...rest } = parts;
  return {
    id: `R!A${(row += 1)}`,
    name: "導入率",
    area: null,
    header: null,
    role: "actual",
    quantity: { value: number, unit, comparator: null, per: null },
    period: fiscal(2026),
    text: "",
    at: { sheet: "R", row, column: 0 },
    ...rest,
  };
};
const one = (source: SourceValue, slots: readonly Slot[]) => {
  const [match] = matchValues([source], slots);
  return {
    state: match?.state,
    homeless: match?.homeless,
    doubts: match?.candidates[0]?.doubts,
    to: match?.candidates[0]?.slot,
    value: match?.candidates[0]?.value,
  };
};

test("the same name, unit and period: width, blanks and line breaks make no difference", () => {
  const to = slot({ name: "ＩＣＴ・介護ロボット等の\n導入率" });
  expect(
    one(value({ name: "ICT・介護ロボット等の導入率" }), [slot({ name: "別" }), to]),
  ).toMatchObject({
    state: "matched",
    doubts: [],
    to,
  });
});

test.each<
  [string, Partial<SourceValue> & { unit?: Unit | null }, Partial<Slot>, readonly string[]]
>([
  [
    "a name that is only alike",
    { name: "介護テクノロジーの導入率" },
    { name: "介護テクノロジーの導入率（全国）" },
    ["name"],
  ],
  ["another unit", { unit: people }, {}, ["unit"]],
  ["no unit where the place has ％", { unit: null }, {}, ["percent"]],
  ["no period", { period: null }, {}, ["period"]],
  ["年 against 年度", { period: calendar(2026) }, {}, ["year-kind"]],
  ["another area", { area: "人材" }, { area: "機器" }, ["area"]],
  [
    "another column of a list",
    { header: "利用割合" },
    { kind: "list", header: "導入割合" },
    ["column"],
  ],
])("%s is asked about, never taken", (_, source, place, doubts) => {
  expect(one(value(source), [slot(place)])).toMatchObject({ state: "unsure", doubts });
});

test("約62％ is no exact number", () => {
  const source = value();
  const about = { ...source, quantity: { ...source.quantity, comparator: "about" as const } };
  expect(one(about, [slot({})])).toMatchObject({ state: "unsure", doubts: ["about"] });
});

test("a plain 31.2 for a place in ％ is 0.312; a plain 0.312 stays", () => {
  expect(one(value({ value: 31.2, unit: null }), [slot({})]).value).toBeCloseTo(0.312, 12);
  expect(one(value({ value: 0.312, unit: null }), [slot({})]).value).toBe(0.312);
});

test.each<[string, Partial<SourceValue>, Partial<Slot>, string]>([
  ["another name", { name: "相談件数" }, {}, "name"],
  ["another year", { period: fiscal(2027) }, {}, "period"],
  ["a place without a cell", {}, { kind: "none", period: null }, "no-place"],
  ["a cell with a formula", {}, { holds: "formula" }, "formula"],
  [
    "現状値 that is not newer than the baseline",
    { role: "current", period: fiscal(2024) },
    { period: null },
    "older",
  ],
])("%s has no place, and says why", (_, source, place, homeless) => {
  expect(one(value(source), [slot(place)])).toMatchObject({ state: "unmatched", homeless });
});

test("the same number that stands there already", () => {
  expect(one(value({ value: 0.1 + 0.2 }), [slot({ holds: "number", value: 0.3 })]).state).toBe(
    "same",
  );
});

test("two places of one name are told apart by their area, else asked about", () => {
  const [a, b] = [slot({ area: "施設" }), slot({ area: "訪問" })];
  expect(one(value({ area: "訪問" }), [a, b])).toMatchObject({ state: "matched", to: b });
  expect(one(value(), [a, b])).toMatchObject({ state: "unsure", doubts: ["several"] });
});

test("two values for one cell are asked about; for 台帳, which keeps the latest, the newer counts", () => {
  const [older, newer] = [value({ period: fiscal(2025) }), value()];
  const register = slot({ kind: "register", period: null });
  expect(
    matchValues([older, newer], [register]).map(({ state, homeless }) => [state, homeless]),
  ).toEqual([
    ["unmatched", "older"],
    ["matched", null],
  ]);
  expect(
    matchValues([value(), value({ value: 0.4 })], [slot({})]).map(({ state }) => state),
  ).toEqual(["unsure", "unsure"]);
});

test("of a list only the column of the same words is offered", () => {
  const places = ["事業所数", "利用割合"].map((header) =>
    slot({ kind: "list", header, name: "津市" }),
  );
  const [match] = matchValues([value({ name: "津市", header: "利用割合" })], places);
  expect(match?.candidates.map(({ slot: { header } }) => header)).toEqual(["利用割合"]);
});
