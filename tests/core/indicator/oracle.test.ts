import { readFileSync } from "node:fs";
import fc from "fast-check";
import { catchUp } from "../../../src/core/indicator/catch-up";
import { forecast } from "../../../src/core/indicator/forecast";
import type { PathMethod } from "../../../src/core/indicator/path-method";
import { achievementRate, pace, progressRate } from "../../../src/core/indicator/rates";
import { requiredRate } from "../../../src/core/indicator/required-rate";
import { plannedAt } from "../../../src/core/indicator/target-path";
import { countReaching } from "../../../src/core/indicator/threshold-count";
import { yearOnYear } from "../../../src/core/indicator/year-before";
import type { Result } from "../../../src/core/result";
import { point, year } from "../../support/dated";
import { startHeadless, type Headless } from "../../support/headless";

/*
 * The oracle is a spreadsheet engine that is not ours: it works out plain Excel formulas beside our
 * answers. The inputs come from a fixed seed.
 */
const engine = { name: "@univerjs/engine-formula", version: "0.25.1" };

let excel: Headless;
beforeAll(async () => {
  excel = await startHeadless();
});
afterAll(() => excel.close());

const seed = 20_291_130;

/** One case: what stands in columns A, B, C, …, and what ours answers. */
interface Case {
  readonly inputs: readonly (number | string)[];
  readonly ours: readonly number[];
}

/** Writes each case into a row, the formulas behind it, and compares what they give with ours. */
async function compare(cases: readonly Case[], formulas: (row: number) => readonly string[]) {
  const rows = cases.map(({ inputs }, i) => [...inputs, ...formulas(i + 1)]);
  const address = `Sheet1!A1:${column(rows[0]!.length - 1)}${rows.length}`;
  await excel.workbench.write("Sheet1!A1", rows);
  await excel.workbench.idle();
  const { values } = await excel.workbench.read(address);
  cases.forEach(({ inputs, ours }, i) => {
    const theirs = values[i]!.slice(inputs.length).map(Number);
    expect(theirs).toHaveLength(ours.length);
    ours.forEach((value, k) => {
      const allowed = 1e-9 * Math.max(1, Math.abs(value));
      const distance = Math.abs(theirs[k]! - value);
      if (!(distance <= allowed)) {
        throw new Error(
          `${formulas(i + 1)[k]!} of ${inputs.join(", ")}: ${theirs[k]!}, ours ${value}`,
        );
      }
    });
  });
}

const column = (index: number) => String.fromCharCode(65 + index);
const valueOf = (result: Result<number, unknown>) => (result.ok ? result.value : Number.NaN);
const samples = <T>(of: fc.Arbitrary<T>, count: number) => fc.sample(of, { seed, numRuns: count });

const amount = fc.integer({ min: 1, max: 2_000_000 }).map((n) => n / 100);
const share = fc.integer({ min: 1, max: 999 }).map((n) => n / 1000);
const years = fc.integer({ min: 1, max: 40 });
const start = fc.integer({ min: 1950, max: 2100 });

test(`the engine is ${engine.name} ${engine.version}`, () => {
  const manifest = readFileSync(`node_modules/${engine.name}/package.json`, "utf8");
  expect(JSON.parse(manifest)).toMatchObject(engine);
});

test("200 required rates are RRI and the difference by years", () =>
  compare(
    samples(fc.tuple(amount, amount, start, years), 200).map(([from, to, first, length]) => {
      const ends = [point(first, from), point(first + length, to)] as const;
      return {
        inputs: [from, to, first, first + length],
        ours: [
          valueOf(requiredRate(...ends, "linear")),
          valueOf(requiredRate(...ends, "compound")),
        ],
      };
    }),
    (row) => [`=(B${row}-A${row})/(D${row}-C${row})`, `=RRI(D${row}-C${row},A${row},B${row})`],
  ));

test("200 planned values are FORECAST.LINEAR and GROWTH through two points", () =>
  compare(
    samples(fc.tuple(amount, amount, start, years, share), 200).map(
      ([from, to, first, length, part]) => {
        const passed = Math.round(length * part);
        const ends = [point(first, from), point(first + length, to)] as const;
        const planned = (method: PathMethod) =>
          valueOf(plannedAt(ends, year(first + passed), method));
        // From 0, since GROWTH raises its base to the time: a year such as 1982 is too much for it.
        return {
          inputs: [from, to, 0, length, passed],
          ours: [planned("linear"), planned("compound")],
        };
      },
    ),
    (row) => [
      `=FORECAST.LINEAR(E${row},A${row}:B${row},C${row}:D${row})`,
      `=GROWTH(A${row}:B${row},C${row}:D${row},E${row})`,
    ],
  ));

test("100 values of an S lie on a line of logits", () =>
  compare(
    samples(fc.tuple(share, share, start, years, share), 100).map(
      ([from, to, first, length, part]) => {
        const at = first + Math.round(length * part);
        const ends = [point(first, from), point(first + length, to)] as const;
        const method = { kind: "logistic", ceiling: 1 } as const;
        return {
          inputs: [from, to, first, first + length, at],
          ours: [valueOf(plannedAt(ends, year(at), method))],
        };
      },
    ),
    (row) => {
      const logit = (cell: string) => `LN(${cell}${row}/(1-${cell}${row}))`;
      const passed = `(E${row}-C${row})/(D${row}-C${row})`;
      return [`=1/(1+EXP(-(${logit("A")}+(${logit("B")}-${logit("A")})*${passed})))`];
    },
  ));

test("200 rates are the arithmetic of their definitions", () =>
  compare(
    samples(fc.tuple(amount, amount, amount, amount), 200)
      .filter(([, baseline, target, planned]) => baseline !== target && baseline !== planned)
      .map(([actual, baseline, target, planned]) => {
        const both = yearOnYear(baseline, actual);
        return {
          inputs: [actual, baseline, target, planned],
          ours: [
            valueOf(progressRate(actual, baseline, target)),
            valueOf(pace(actual, baseline, planned)),
            valueOf(achievementRate(actual, target, "increase")),
            valueOf(achievementRate(actual, target, "decrease")),
            both?.ratio ?? Number.NaN,
            both?.rise ?? Number.NaN,
          ],
        };
      }),
    (row) => [
      `=(A${row}-B${row})/(C${row}-B${row})`,
      `=(A${row}-B${row})/(D${row}-B${row})`,
      `=A${row}/C${row}`,
      `=C${row}/A${row}`,
      `=A${row}/B${row}`,
      `=A${row}/B${row}-1`,
    ],
  ));

test("100 rates needed from the latest actual, and their multiples of the original", () =>
  compare(
    samples(fc.tuple(amount, amount, amount, start, years, years), 100)
      .filter(([from, , to]) => from !== to)
      .map(([from, latest, to, first, passed, left]) => {
        const found = catchUp(
          point(first, from),
          point(first + passed, latest),
          point(first + passed + left, to),
          "linear",
        );
        return {
          inputs: [from, latest, to, passed, left],
          ours: found.ok ? [found.value.rate, found.value.multipleOfOriginal ?? Number.NaN] : [],
        };
      }),
    (row) => [
      `=(C${row}-B${row})/E${row}`,
      `=((C${row}-B${row})/E${row})/((C${row}-A${row})/(D${row}+E${row}))`,
    ],
  ));

test("120 lines through five values are SLOPE, INTERCEPT, RSQ, FORECAST.LINEAR and their interval", () => {
  const five = fc.tuple(amount, amount, amount, amount, amount);
  const gaps = fc.tuple(years, years, years, years);
  return compare(
    samples(fc.tuple(five, gaps, years), 120).map(([values, steps, ahead]) => {
      const periods = [1950];
      for (const step of steps) periods.push(periods.at(-1)! + step);
      const at = periods.at(-1)! + ahead;
      const points = periods.map((period, i) => point(period, values[i]!));
      const found = forecast(points, year(at), { low: null, high: null });
      if (!found.ok) throw new Error(found.error.kind);
      const { value, interval, trend } = found.value;
      return {
        inputs: [...periods, ...values, at],
        ours: [
          trend.slope,
          trend.level - trend.slope * (1950 + trend.middle),
          trend.fit ?? Number.NaN,
          value,
          interval!.high - value,
        ],
      };
    }),
    (row) => {
      const [x, y, at] = [`A${row}:E${row}`, `F${row}:J${row}`, `K${row}`];
      return [
        `=SLOPE(${y},${x})`,
        `=INTERCEPT(${y},${x})`,
        `=RSQ(${y},${x})`,
        `=FORECAST.LINEAR(${at},${y},${x})`,
        `=T.INV.2T(0.05,3)*STEYX(${y},${x})*SQRT(1+1/5+(${at}-AVERAGE(${x}))^2/DEVSQ(${x}))`,
      ];
    },
  );
});

test("60 counts are COUNTIF", () =>
  compare(
    samples(fc.tuple(fc.array(share, { minLength: 6, maxLength: 6 }), share), 60).map(
      ([values, level]) => {
        const count = (comparator: "at-least" | "more-than") =>
          countReaching(values, { value: level, unit: null, comparator, per: null }).reaching;
        return { inputs: [...values, level], ours: [count("at-least"), count("more-than")] };
      },
    ),
    (row) => [`=COUNTIF(A${row}:F${row},">="&G${row})`, `=COUNTIF(A${row}:F${row},">"&G${row})`],
  ));
