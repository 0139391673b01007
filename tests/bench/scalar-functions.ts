import * as excel from "@formulajs/formulajs";
import { installCustomFunctions } from "../support/custom-functions";
import { computed, median, print, report } from "./measure";
import { versionOf } from "./support/library-version";

/**
 * A function of ours beside the same formula made of a library's Excel functions, both called
 * directly with the same numbers. Ours also read the staff's way of writing, check what they are
 * given and say what to do about it; the library's take numbers as they are.
 */
const library = versionOf("formulajs", "@formulajs/formulajs");
const calls = 20_000;
/** Even: each goes first as often as the other. */
const runs = 6;

type Numbers = readonly [baseline: number, actual: number, target: number];
interface Pair {
  readonly name: string;
  readonly formula: string;
  readonly ours: (numbers: Numbers, text: string) => unknown;
  readonly theirs: (numbers: Numbers, text: string) => unknown;
}

const cell = (value: unknown) => [[value]];
const minus = (a: number, b: number) => excel.SUM(a, -b);
const quotient = (a: number, b: number) => excel.PRODUCT(a, excel.POWER(b, -1)) as number;
const years = [[2021, 2022, 2023, 2024]];

async function pairs(): Promise<readonly Pair[]> {
  installCustomFunctions();
  const [{ requiredRate }, { targetAt }, { progress }, { achievement }, { pace }, { status }] =
    await Promise.all([
      import("../../src/functions/required-rate"),
      import("../../src/functions/target-at"),
      import("../../src/functions/progress"),
      import("../../src/functions/achievement"),
      import("../../src/functions/pace"),
      import("../../src/functions/status"),
    ]);
  const [
    { forecast },
    { reachedBy },
    { countReaching },
    { number },
    { unit },
    { period },
    { era },
  ] = await Promise.all([
    import("../../src/functions/forecast"),
    import("../../src/functions/reached-by"),
    import("../../src/functions/count-reaching"),
    import("../../src/functions/number"),
    import("../../src/functions/unit"),
    import("../../src/functions/period"),
    import("../../src/functions/era"),
  ]);
  const none = null as unknown as unknown[][];
  const theirPace = ([b, y, t]: Numbers) =>
    quotient(minus(y, b), quotient(excel.PRODUCT(minus(t, b), 1) as number, 5));
  return [
    {
      name: "REQUIRED_RATE",
      formula: "(b−a)/5",
      ours: ([a, , b]) => requiredRate(a, b, 2025, 2030),
      theirs: ([a, , b]) => quotient(minus(b, a), 5),
    },
    {
      name: "REQUIRED_RATE, compound",
      formula: "RRI",
      ours: ([a, , b]) => requiredRate(a, b, 2025, 2030, "compound"),
      theirs: ([a, , b]) => excel.RRI(5, a, b),
    },
    {
      name: "TARGET_AT",
      formula: "a+(b−a)·2/5",
      ours: ([a, , b]) => targetAt(cell(a), cell(b), cell(2025), cell(2030), cell(2027)),
      theirs: ([a, , b]) => excel.SUM(a, excel.PRODUCT(minus(b, a), 2 / 5)),
    },
    {
      name: "PROGRESS",
      formula: "(y−b)/(t−b)",
      ours: ([b, y, t]) => progress(cell(y), cell(b), cell(t)),
      theirs: ([b, y, t]) => quotient(minus(y, b), minus(t, b)),
    },
    {
      name: "ACHIEVEMENT",
      formula: "y/t",
      ours: ([, y, t]) => achievement(cell(y), cell(t), none),
      theirs: ([, y, t]) => quotient(y, t),
    },
    {
      name: "PACE",
      formula: "(y−b)/((t−b)/5)",
      ours: ([b, y, t]) =>
        pace(cell(y), cell(b), cell(t), cell(2025), cell(2030), cell(2026), undefined),
      theirs: theirPace,
    },
    {
      name: "STATUS",
      formula: "IFS over the same",
      ours: ([b, y, t]) =>
        status(cell(y), cell(b), cell(t), cell(2025), cell(2030), cell(2026), undefined, {
          address: "S!A1",
        }),
      theirs: (numbers) => {
        const r = theirPace(numbers);
        const [, y, t] = numbers;
        const words = [y >= t, "達成", r >= 1, "順調", r >= 0.8, "概ね順調", r >= 0.5, "やや遅れ"];
        return excel.IFS(...words, r >= 0, "遅れ", true, "後退") as string;
      },
    },
    {
      name: "FORECAST",
      formula: "FORECAST",
      ours: ([a, y, b]) => forecast(years, [[a, y, b, b + 1]], 2030),
      theirs: ([a, y, b]) => excel.FORECAST(2030, [a, y, b, b + 1], years[0]),
    },
    {
      name: "REACHED_BY",
      formula: "(t−INTERCEPT)/SLOPE",
      ours: ([a, y, b]) => reachedBy(years, [[a, y, b, b + 1]], b + 5),
      theirs: ([a, y, b]) => {
        const values = [a, y, b, b + 1];
        const from = excel.INTERCEPT(values, years[0]) as number;
        return quotient(minus(b + 5, from), excel.SLOPE(values, years[0]) as number);
      },
    },
    {
      name: "COUNT_REACHING",
      formula: "COUNTIF",
      ours: ([a, y, b]) => countReaching([[a, y, b]], 50),
      theirs: ([a, y, b]) => excel.COUNTIF([a, y, b], ">=50") as number,
    },
    {
      name: "NUMBER",
      formula: "VALUE",
      ours: (_, text) => number(cell(text)),
      theirs: (_, text) => excel.VALUE(text) as number,
    },
    {
      name: "UNIT",
      formula: "RIGHT",
      ours: (_, text) => unit(cell(text)),
      theirs: (_, text) => excel.RIGHT(text, 1) as string,
    },
    {
      name: "PERIOD, year",
      formula: "YEAR(DATEVALUE)",
      ours: ([a]) => period(cell(`2025/4/${1 + (Math.floor(a) % 28)}`), "year"),
      theirs: ([a]) => excel.YEAR(excel.DATEVALUE(`2025/4/${1 + (Math.floor(a) % 28)}`)) as number,
    },
    {
      name: "ERA",
      formula: "SUM and TEXT",
      ours: ([a]) => era(cell(2019 + (Math.floor(a) % 10)), undefined),
      theirs: ([a]) =>
        `令和${excel.TEXT(excel.SUM(2019 + (Math.floor(a) % 10), -2018), "0") as string}年`,
    },
  ];
}

/** Other numbers in every call: nothing may come from what was remembered. */
const numbersOf = (i: number, run: number): Numbers => {
  const base = 1 + (i % 997) + run / 100;
  return [base, base + 20, base + 90];
};

for (const { name, formula, ours, theirs } of await pairs()) {
  const time = (run: number, call: Pair["ours"]) =>
    computed(() => {
      for (let i = 0; i < calls; i++) {
        const numbers = numbersOf(i, run);
        call(numbers, `${numbers[0].toFixed(2)}%`);
      }
    });
  const times: { ours: number[]; theirs: number[] } = { ours: [], theirs: [] };
  time(98, theirs);
  time(99, ours);
  for (let run = 0; run < runs; run++) {
    const oursFirst = run % 2 === 1;
    if (oursFirst) times.ours.push(time(run * 2 + 1, ours));
    times.theirs.push(time(run * 2, theirs));
    if (!oursFirst) times.ours.push(time(run * 2 + 1, ours));
  }
  report({
    budget: "peers",
    what: `KPI.${name}, ${calls.toLocaleString("en-US")} calls`,
    against: `${formula} of ${library}`,
    size: null,
    unit: "ms",
    ...times,
  });
  const perSecond = (values: readonly number[]) => Math.round((calls / median(values)) * 1000);
  print("  calls/s", { ours: perSecond(times.ours), theirs: perSecond(times.theirs) });
}
