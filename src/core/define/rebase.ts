import { draftTexts, type DraftContent, type DraftText, type IndicatorDraft } from "./draft";

/**
 * A draft as it goes on after the workbook has changed: what nobody touched is as the workbook says
 * now, what staff typed stays.
 */
export function rebase(draft: IndicatorDraft, now: DraftContent): IndicatorDraft {
  const { given, content } = draft;
  return { ...draft, given: now, content: merged(content, given, now) };
}

function merged(content: DraftContent, given: DraftContent, now: DraftContent): DraftContent {
  const of = <K extends keyof DraftContent>(key: K): DraftContent[K] =>
    same(content[key], given[key]) ? now[key] : content[key];
  const texts = Object.fromEntries(
    draftTexts.map((text) => [
      text,
      content.texts[text] === given.texts[text] ? now.texts[text] : content.texts[text],
    ]),
  ) as Record<DraftText, string>;
  return {
    texts,
    kind: of("kind"),
    direction: of("direction"),
    accumulation: of("accumulation"),
    path: of("path"),
    targetBy: of("targetBy"),
    ceiling: of("ceiling"),
    milestones: of("milestones"),
    criteria: of("criteria"),
    influence: of("influence"),
    settable: of("settable"),
    decision: of("decision"),
    count: of("count"),
  };
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
