import type { Indicator, IndicatorKind } from "../indicator/indicator";
import { isCounted } from "../indicator/is-counted";
import { rollUp } from "../indicator/roll-up";
import type { Verdict } from "../indicator/verdict";
import { gradeWord } from "../messages/grade-words";
import type { Language } from "../messages/language";
import { reportTexts } from "../messages/report";
import { tallyText } from "../messages/status";
import { waivedTexts } from "../messages/waived-texts";
import type { KpiTable, WorkbookReading } from "../table/kpi-table";
import { oneLine } from "./indicator-facts";
import { indicatorProse } from "./indicator-prose";
import { indicatorRow } from "./indicator-row";
import type { Report, ReportBlock, Writing } from "./report";
import { waivedSentences, type WaivedFinding } from "./waived-findings";

/** The order in which kinds are named: the goal first, what it is compared with last. */
const kinds: readonly IndicatorKind[] = ["KGI", "KPI", "reference"];

/**
 * The summary of a workbook's KPIs for a council: prose a table, then all indicators as one table.
 * `verdicts` are by `Indicator.id`; `waived` is what staff left as it is, with their reasons. Total; an empty workbook gets a report that says so.
 */
export function summarize(
  reading: WorkbookReading,
  verdicts: ReadonlyMap<string, Verdict>,
  writing: Writing,
  waived: readonly WaivedFinding[] = [],
): Report {
  const { language, style } = writing;
  const texts = reportTexts(language, style);
  const indicators = reading.tables.flatMap((table) => table.indicators);
  const title: ReportBlock = { kind: "title", text: texts.title };
  if (indicators.length === 0 && reading.candidates.length === 0) {
    return { language, blocks: [title, { kind: "paragraph", text: texts.nothing }] };
  }
  return {
    language,
    blocks: [
      title,
      { kind: "paragraph", text: overview(reading, indicators, verdicts, writing) },
      ...reading.tables.flatMap((table) => section(table, verdicts, writing)),
      ...candidates(reading, writing),
      ...keptOnPurpose(waived, language),
      { kind: "heading", text: texts.tableHeading },
      {
        kind: "table",
        header: texts.header,
        rows: indicators.map((indicator) =>
          indicatorRow(indicator, verdicts.get(indicator.id), language),
        ),
      },
      { kind: "note", text: texts.ground },
    ],
  };
}

function overview(
  reading: WorkbookReading,
  indicators: readonly Indicator[],
  verdicts: ReadonlyMap<string, Verdict>,
  { language, style }: Writing,
): string {
  const sheets = new Set(reading.tables.map(({ range }) => range.sheet)).size;
  const judged = indicators.filter(isCounted).flatMap(({ id }) => verdicts.get(id) ?? []);
  const counts = { sheets, tables: reading.tables.length, indicators: indicators.length };
  const texts = reportTexts(language, style);
  const sentence = texts.overview(counts);
  if (judged.length === 0) return sentence;
  const { grade } = rollUp(judged);
  return sentence + texts.tally(tallyText(judged, language), grade && gradeWord(grade, language));
}

function section(
  table: KpiTable,
  verdicts: ReadonlyMap<string, Verdict>,
  writing: Writing,
): ReportBlock[] {
  const { language, style } = writing;
  const heading = oneLine(table.title?.text ?? table.range.sheet);
  const valued = table.indicators.filter(
    ({ baseline, target, references }) => baseline ?? target ?? references[0],
  );
  const named = table.indicators.filter((indicator) => !valued.includes(indicator));
  return [
    { kind: "heading", text: heading },
    ...valued.map((indicator): ReportBlock => {
      const text = indicatorProse(indicator, verdicts.get(indicator.id), language, style);
      return { kind: "paragraph", text };
    }),
    ...namedParagraphs(named, writing),
  ];
}

/** Indicators without values, by area: what is to be measured there, the goal's measure first. */
function namedParagraphs(
  indicators: readonly Indicator[],
  { language, style }: Writing,
): ReportBlock[] {
  const texts = reportTexts(language, style);
  const areas = [...new Set(indicators.map(({ area }) => area))];
  return areas.map((area) => {
    const sentences = kinds.flatMap((kind) => {
      const names = indicators
        .filter((indicator) => indicator.area === area && indicator.kind === kind)
        .map(({ name }) => oneLine(name));
      return names.length > 0 ? [texts.named(texts.kinds[kind], names)] : [];
    });
    const text = sentences.join(language === "ja" ? "" : " ");
    return { kind: "paragraph", text: area ? `【${oneLine(area)}】${text}` : text };
  });
}

function candidates(reading: WorkbookReading, { language, style }: Writing): ReportBlock[] {
  if (reading.candidates.length === 0) return [];
  const texts = reportTexts(language, style);
  return [
    { kind: "heading", text: texts.inProse },
    ...reading.candidates.map(({ goal, at }): ReportBlock => ({
      kind: "paragraph",
      text: texts.candidate(oneLine(goal), at.sheet),
    })),
  ];
}

function keptOnPurpose(waived: readonly WaivedFinding[], language: Language): ReportBlock[] {
  if (waived.length === 0) return [];
  return [
    { kind: "heading", text: waivedTexts[language].heading },
    ...waivedSentences(waived, language).map((text): ReportBlock => ({ kind: "paragraph", text })),
  ];
}
