import type { LogicModel } from "../../logic-model/model";
import { councilTexts } from "../../messages/council";
import type { Language } from "../../messages/language";
import type { ProseStyle } from "../../messages/report-texts";
import { oneLine } from "../../table/one-line";
import type { Report, ReportBlock } from "../report";
import {
  aimsOf,
  areasOf,
  measuredAimsOf,
  namesOf,
  proseOf,
  type CouncilDesk,
  type CouncilSource,
} from "./council-source";
import { gapSentences } from "./gaps";

/** The language of a report for a council, and how its Japanese sentences end. */
export interface CouncilWriting {
  readonly language: Language;
  readonly style: ProseStyle;
}

/**
 * A logic model in prose for a council: the goal, what it is measured by, the KPIs of each area
 * with where they stand, the way to the goal in sentences, what is not measured and why, what was
 * left out and by which criterion, and what comes next. Every sentence comes from the workbook;
 * what is missing there is said to be missing. Both languages and styles have the same content.
 */
export function councilReport(source: CouncilSource, { language, style }: CouncilWriting): Report {
  const texts = councilTexts(language, style);
  const byId = new Map(source.indicators.map((indicator) => [indicator.id, indicator]));
  const desk: CouncilDesk = { ...source, byId, texts, language, style };
  const { headings } = texts;
  return {
    language,
    blocks: [
      { kind: "title", text: source.model.title ?? texts.untitled },
      ...section(headings.goal, goalSentences(desk)),
      ...section(headings.kgi, kgiSentences(desk)),
      ...section(headings.areas, areaSentences(desk)),
      ...section(headings.links, linkSentences(desk)),
      ...section(headings.gaps, gapSentences(desk)),
      { kind: "heading", text: headings.exclusions },
      ...source.model.notes.map((text): ReportBlock => ({ kind: "note", text })),
      ...exclusionSentences(desk).map((text): ReportBlock => ({ kind: "paragraph", text })),
      ...section(headings.schedule, scheduleSentences(desk)),
    ],
  };
}

/** Nothing to say makes no heading. */
function section(heading: string, sentences: readonly string[]): ReportBlock[] {
  if (sentences.length === 0) return [];
  return [
    { kind: "heading", text: heading },
    ...sentences.map((text): ReportBlock => ({ kind: "paragraph", text })),
  ];
}

function goalSentences({ model, texts }: CouncilDesk): readonly string[] {
  const aims = aimsOf(model);
  if (aims.length === 0) return [texts.noAim];
  const layers = [...new Set(aims.map(({ layer }) => layer))];
  return layers.map((layer) =>
    texts.aim(
      layer,
      aims.filter((aim) => aim.layer === layer).map(({ name }) => name),
    ),
  );
}

function kgiSentences(desk: CouncilDesk): readonly string[] {
  const { model, texts, language } = desk;
  return measuredAimsOf(model).flatMap((aim) => {
    const [own, references] = [namesOf(aim, "KGI"), namesOf(aim, "reference")];
    const measures =
      own.length > 0 ? texts.measuredBy(aim.name, own) : texts.notMeasuredBy(aim.name);
    const beside = references.length > 0 ? [texts.references(references)] : [];
    return [[measures, ...beside].join(language === "ja" ? "" : " "), ...proseOf(aim, desk)];
  });
}

function areaSentences(desk: CouncilDesk): readonly string[] {
  const { model, texts, language } = desk;
  const areas = areasOf(model);
  const sentences = areas.flatMap((area) => {
    const own = [...namesOf(area, "KGI"), ...namesOf(area, "KPI")];
    const references = namesOf(area, "reference");
    const measures = own.length > 0 ? texts.area(area.name, own) : texts.bareArea(area.name);
    const beside = references.length > 0 ? [texts.areaReferences(references)] : [];
    return [[measures, ...beside].join(language === "ja" ? "" : " "), ...proseOf(area, desk)];
  });
  const unplaced = unplacedIn(desk);
  return [
    ...(areas.length === 0 ? [texts.noArea] : sentences),
    ...(unplaced.length > 0 ? [texts.unplaced(unplaced)] : []),
  ];
}

/** Indicators of the workbook that the model does not name. */
function unplacedIn({ model, indicators }: CouncilDesk): readonly string[] {
  const placed = new Set(
    model.nodes.flatMap((node) => node.indicators.map(({ indicatorId }) => indicatorId)),
  );
  return indicators.filter(({ id }) => !placed.has(id)).map(({ name }) => oneLine(name));
}

/** A sentence a link; links of one origin with one explanation share it. */
function linkSentences({ model, texts, language }: CouncilDesk): readonly string[] {
  const names = new Map(model.nodes.map(({ id, name }) => [id, name]));
  const groups = new Map<string, { readonly link: LogicModel["links"][number]; to: string[] }>();
  for (const link of model.links) {
    const [from, to] = [names.get(link.from), names.get(link.to)];
    if (from === undefined || to === undefined || link.from === link.to) continue;
    const key = JSON.stringify([link.from, link.caption, link.assumption]);
    const group = groups.get(key) ?? { link, to: [] };
    group.to.push(to);
    groups.set(key, group);
  }
  if (groups.size === 0) return [texts.noLink];
  return [...groups.values()].map(({ link, to }) => {
    const from = names.get(link.from) ?? link.from;
    const way = link.caption === "" ? texts.bareLink(from, to) : texts.link(from, to, link.caption);
    const assumption = link.assumption === "" ? [] : [texts.assumption(link.assumption)];
    return [way, ...assumption].join(language === "ja" ? "" : " ");
  });
}

function exclusionSentences({ model, indicators, texts }: CouncilDesk): readonly string[] {
  const listed = model.exclusions.map(({ name, reason }) =>
    reason === "" ? texts.excludedBare(name) : texts.excluded(name, reason),
  );
  const registered = indicators.flatMap(({ name, register }) => {
    const exclusion = register?.exclusion;
    if (!exclusion || exclusion.code === "none") return [];
    return [texts.excluded(oneLine(name), exclusion.text)];
  });
  const all = [...listed, ...registered];
  return all.length > 0 || model.notes.length > 0 ? all : [texts.noExclusion];
}

function scheduleSentences({ schedule, indicators, texts }: CouncilDesk): readonly string[] {
  const steps = schedule.map(({ when, what }) => texts.planned(when, what));
  const publications = indicators.flatMap(({ name, register }) =>
    register?.nextPublication
      ? [texts.published(oneLine(name), register.nextPublication.text)]
      : [],
  );
  const all = [...steps, ...publications];
  return all.length > 0 ? all : [texts.noSchedule];
}
