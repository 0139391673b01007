import { formatCell, type CellAddress } from "../../../sheet/address";
import type { WorkbookReading } from "../../../table/kpi-table";
import { plainName } from "../../plain-name";
import { defineRule, type RuleHit } from "../../rule";

/** Two numbered headings with the same words in brackets. */
export interface SubtitleShared {
  readonly heading: string;
  readonly subtitle: string;
  readonly other: string;
  readonly otherAt: CellAddress;
}

/** ＫＰＩ②（伴走支援の実施）, 指標３（…）: a number, then what it is about. */
const numberedHeading =
  /^(?:KPI|KGI|指標|目標)\s*(?:[\d\u2460-\u2473\u2776-\u2793]+|[-‐]\d+)\s*\(([^()]{3,40})\)$/iu;

/** A heading with everything that is said under it, up to the next one. */
interface Section {
  readonly text: string;
  readonly subtitle: string;
  readonly at: CellAddress;
  readonly under: readonly string[];
}

/**
 * Is every numbered indicator called by its own words? Mie heads both KPI➀ and KPI② with
 * 「（伴走支援の実施）」, and KPI➀ is about adoption. Told at the heading under which nothing else speaks of
 * it; where that decides nothing, at the later one.
 */
export const subtitleShared = defineRule({
  id: "subtitle-shared",
  group: "texts",
  severity: "warning",
  source: null,
  each: "workbook",
  check: ({ reading }): RuleHit<SubtitleShared>[] =>
    [...bySubtitle(sectionsOf(reading)).values()].flatMap((sections) => {
      const [first, second] = sections;
      if (!first || !second || plainName(first.text) === plainName(second.text)) return [];
      const strange = sections.filter((section) => !speaksOfItself(section));
      const decided = strange.length > 0 && strange.length < sections.length;
      const wrong = new Set(decided ? strange : [second]);
      const other = sections.find((section) => !wrong.has(section)) ?? first;
      return [...wrong].map(({ text, subtitle, at }) => ({
        at,
        data: { heading: text, subtitle, other: other.text, otherAt: other.at },
      }));
    }),
});

function sectionsOf({ texts, tables }: WorkbookReading): readonly Section[] {
  const names = new Map(
    tables.flatMap(({ title, indicators }) =>
      title ? [[formatCell(title.at), indicators.map(({ name }) => name)]] : [],
    ),
  );
  const sections: { text: string; subtitle: string; at: CellAddress; under: string[] }[] = [];
  for (const { text, at } of texts) {
    const subtitle = numberedHeading.exec(inOneSpelling(text))?.[1];
    const open = sections.at(-1);
    if (subtitle !== undefined) {
      const under = names.get(formatCell(at)) ?? [];
      sections.push({ text: text.trim(), subtitle, at, under: [...under] });
    } else if (open?.at.sheet === at.sheet) {
      open.under.push(text, ...(names.get(formatCell(at)) ?? []));
    }
  }
  return sections;
}

function bySubtitle(sections: readonly Section[]): ReadonlyMap<string, readonly Section[]> {
  const groups = new Map<string, Section[]>();
  for (const section of sections) {
    const group = groups.get(section.subtitle);
    if (group) group.push(section);
    else groups.set(section.subtitle, [section]);
  }
  return groups;
}

/** Half width, but with ① and ➀ as they are: NFKC would make a 1 of the one and not of the other. */
function inOneSpelling(text: string): string {
  return text.trim().replace(/[^\u2460-\u2473\u2776-\u2793]+/gu, (part) => part.normalize("NFKC"));
}

/** Does anything under the heading use the subtitle's first word (伴走支援)? */
function speaksOfItself({ subtitle, under }: Section): boolean {
  const [word = subtitle] = subtitle.split(/[のと・、]/u);
  return under.some((text) => text.normalize("NFKC").includes(word));
}
