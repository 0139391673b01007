import { councilTexts } from "../../messages/council";
import { numberedHeading } from "../../messages/numbered-heading";
import { recordSection } from "../record/record-sentences";
import type { Report, ReportBlock, Writing } from "../report";
import { waivedSentences } from "../waived-findings";
import type { CouncilDesk, CouncilSource } from "./council-source";
import { gapSentences } from "./gaps";
import { areaSentences, goalSentences, kgiSentences } from "./goal-sentences";
import { linkSentences } from "./link-sentences";
import { exclusionSentences, scheduleSentences } from "./outlook-sentences";

/**
 * A logic model in prose for a council: the goal, what it is measured by, the KPIs of each area
 * with where they stand, the way to the goal in sentences, what is not measured and why, what was
 * left out and by which criterion, what comes next, what a check found that staff keep on purpose,
 * and what the last record shows. Every sentence comes from the workbook; what is missing there is
 * said to be missing. Both languages and styles have the same content.
 */
export function councilReport(source: CouncilSource, { language, style }: Writing): Report {
  const texts = councilTexts(language, style);
  const byId = new Map(source.indicators.map((indicator) => [indicator.id, indicator]));
  const desk: CouncilDesk = { ...source, byId, texts, language, style };
  const sections = sectionsOf(desk).filter(({ blocks }) => blocks.length > 0);
  return {
    language,
    blocks: [
      { kind: "title", text: source.model.title ?? texts.untitled },
      ...sections.flatMap(({ heading, blocks }, at): ReportBlock[] => [
        { kind: "heading", text: heading(at + 1) },
        ...blocks,
      ]),
    ],
  };
}

/** A part of the report. One with nothing to say has no heading, and no number is left out for it. */
interface Section {
  readonly heading: (number: number) => string;
  readonly blocks: readonly ReportBlock[];
}

function sectionsOf(desk: CouncilDesk): readonly Section[] {
  const { texts, language, model } = desk;
  const { headings } = texts;
  const titled = (heading: string, blocks: readonly ReportBlock[]): Section => ({
    heading: (number) => numberedHeading(number, heading, language),
    blocks,
  });
  return [
    titled(headings.goal, paragraphs(goalSentences(desk))),
    titled(headings.kgi, paragraphs(kgiSentences(desk))),
    titled(headings.areas, paragraphs(areaSentences(desk))),
    titled(headings.links, paragraphs(linkSentences(desk))),
    titled(headings.gaps, paragraphs(gapSentences(desk))),
    titled(headings.exclusions, [
      ...model.notes.map((text): ReportBlock => ({ kind: "note", text })),
      ...paragraphs(exclusionSentences(desk)),
    ]),
    titled(headings.schedule, paragraphs(scheduleSentences(desk))),
    titled(headings.waived, paragraphs(waivedSentences(desk.waived, language))),
    ...recordOf(desk),
  ];
}

/** What became of the indicators since they were recorded last. */
function recordOf({ records = [], indicators, language, style }: CouncilDesk): readonly Section[] {
  const found = recordSection(records, indicators, { language, style });
  return found ? [{ heading: found.heading, blocks: paragraphs(found.sentences) }] : [];
}

function paragraphs(sentences: readonly string[]): readonly ReportBlock[] {
  return sentences.map((text): ReportBlock => ({ kind: "paragraph", text }));
}
