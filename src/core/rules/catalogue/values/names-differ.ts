import type { Indicator } from "../../../indicator/indicator";
import type { CellAddress } from "../../../sheet/address";
import type { TextBlock, WorkbookReading } from "../../../table/kpi-table";
import { listedMeasures } from "../../listed-measures";
import { plainName, withoutBrackets } from "../../plain-name";
import { defineRule, type RuleHit } from "../../rule";
import { oneWordEach } from "../../synonyms";

/** A name for what another name stands for already. */
export interface NamesDiffer {
  readonly name: string;
  readonly other: string;
  readonly otherAt: CellAddress;
}

/** Shorter names (参加者数) end many others; longer ones are sentences. */
const shortestName = 6;
const longestName = 60;
/** Two departments may each count イベント参加者数; only longer names are one thing in two tables. */
const shortestBetweenTables = 10;

/** Names looked at between two pauses: a few milliseconds of work. */
const atOnce = 1_000;

interface Named {
  /** Which table of the workbook it stands in; `null` for a name in a sentence. */
  readonly table: number | null;
  readonly name: string;
  readonly plain: string;
  readonly at: CellAddress;
}

/**
 * Has one thing two names? Mie KPI③: 「研修受講者数」 in the sentence, 「…研修会参加者数」 in the table. Names
 * are compared with one word for each thing; what a sentence lists may be the end of a longer name.
 */
export const namesDiffer = defineRule({
  id: "names-differ",
  group: "values",
  severity: "warning",
  source: null,
  each: "workbook",
  *check({ reading }): Generator<RuleHit<NamesDiffer> | null> {
    const names: Named[] = [];
    for (const [table, { indicators }] of reading.tables.entries()) {
      for (const indicator of indicators) names.push(named(indicator, table));
      yield null;
    }
    yield* betweenTables(names);
    yield null;
    yield* betweenTextAndTable(reading, names);
  },
});

function named({ name, nameAt }: Indicator, table: number): Named {
  return { table, name, plain: plainName(withoutBrackets(name)), at: nameAt };
}

/** Two names in two tables that are one when their words are one; two rows of a table are two things. */
function* betweenTables(names: readonly Named[]): Generator<RuleHit<NamesDiffer> | null> {
  const firsts = new Map<string, Named>();
  for (const [i, one] of names.entries()) {
    if (i % atOnce === atOnce - 1) yield null;
    if (one.plain.length < shortestBetweenTables) continue;
    const key = oneWordEach(one.plain);
    const first = firsts.get(key);
    if (!first) firsts.set(key, one);
    else if (first.table !== one.table && first.plain !== one.plain) yield hit(one, first);
  }
}

/** What a sentence lists, and an indicator of its sheet that ends in the same words said otherwise. */
function* betweenTextAndTable(
  { texts }: WorkbookReading,
  names: readonly Named[],
): Generator<RuleHit<NamesDiffer> | null> {
  const listed = texts
    .flatMap(listedIn)
    .filter(({ plain }) => plain.length >= shortestName && plain.length <= longestName);
  const lengths = new Set(listed.map(({ plain }) => oneWordEach(plain).length));
  const byEnding = new Map<string, Named>();
  for (const [i, one] of names.entries()) {
    if (i % atOnce === atOnce - 1) yield null;
    const words = oneWordEach(one.plain);
    for (const length of lengths) {
      const key = `${one.at.sheet}\n${words.slice(-length)}`;
      if (words.length >= length && !byEnding.has(key)) byEnding.set(key, one);
    }
  }
  for (const one of listed) {
    const other = byEnding.get(`${one.at.sheet}\n${oneWordEach(one.plain)}`);
    if (other && !other.plain.includes(one.plain)) yield hit(one, other);
  }
}

function listedIn({ text, at }: TextBlock): Named[] {
  return listedMeasures(text).map((name) => ({
    table: null,
    name,
    plain: plainName(name),
    at,
  }));
}

function hit({ name, at }: Named, other: Named): RuleHit<NamesDiffer> {
  return { at, data: { name, other: other.name, otherAt: other.at } };
}
