/** How Japanese sentences end: 常体 (である) or 敬体 (です・ます). English has one style. */
export const proseStyles = ["plain", "polite"] as const;
/** One of them. */
export type ProseStyle = (typeof proseStyles)[number];

/** A change a year, without sign, and which way. */
interface RateWords {
  readonly text: string;
  readonly direction: "up" | "down";
  readonly of: "share" | "amount";
}

/** From where to where; `null` for a period that is not known. */
interface PathWords {
  readonly name: string;
  readonly baseline: string;
  readonly baselinePeriod: string | null;
  readonly target: string;
  readonly targetPeriod: string | null;
}

/** The sentences of the summary. Values and periods come in as they are to be read. */
export interface ReportTexts {
  readonly title: string;
  readonly overview: (counts: {
    readonly sheets: number;
    readonly tables: number;
    readonly indicators: number;
  }) => string;
  /** `tally` is what `tallyText` gives; `grade` a word of 政策評価, `null` where nothing was judged. */
  readonly tally: (tally: string, grade: string | null) => string;
  readonly nothing: string;
  /** A name in the user's own words. */
  readonly quoted: (name: string) => string;
  /** One entry of a list of names, values or periods after another. */
  readonly list: (items: readonly string[]) => string;
  readonly kinds: Readonly<Record<"KGI" | "KPI" | "reference", string>>;
  /** The kind and the names under a goal or area without values. */
  readonly named: (kind: string, names: readonly string[]) => string;
  readonly goal: (path: PathWords) => string;
  /** Baseline and target are one, and are to stay so. */
  readonly goalToKeep: (path: PathWords) => string;
  /** The target is given in words, and quoted; `baseline`: `null` without one. */
  readonly goalInWords: (
    path: Omit<PathWords, "baseline"> & { readonly baseline: string | null },
  ) => string;
  readonly goalWithoutBaseline: (path: {
    readonly name: string;
    readonly written: string;
    readonly target: string;
    readonly targetPeriod: string | null;
  }) => string;
  /** A reference value, or an indicator whose target is not set. */
  readonly levelOnly: (level: {
    readonly name: string;
    readonly value: string;
    readonly period: string | null;
  }) => string;
  readonly noValue: (name: string) => string;
  readonly rate: (rate: RateWords) => string;
  readonly planned: (values: readonly string[]) => string;
  readonly reference: (label: string, values: readonly string[]) => string;
  /** Own values less those of others; `gaps` are dated and signed. */
  readonly gaps: (label: string, gaps: readonly string[]) => string;
  /** What is needed a year from the latest actual on; `multiple` of the original rate. */
  readonly rateLeft: (rate: RateWords & { readonly multiple: string | null }) => string;
  readonly at: (period: string, value: string) => string;
  readonly actual: (actual: {
    readonly value: string;
    readonly period: string | null;
    readonly planned: string | null;
    readonly pace: string | null;
    readonly status: string;
  }) => string;
  readonly notMeasured: (status: string) => string;
  readonly noVerdict: (status: string) => string;
  readonly inProse: string;
  readonly candidate: (goal: string, sheet: string) => string;
  readonly tableHeading: string;
  readonly header: readonly [
    kind: string,
    indicator: string,
    baseline: string,
    target: string,
    rate: string,
    actual: string,
    status: string,
    source: string,
  ];
  readonly blank: string;
  readonly ground: string;
}
