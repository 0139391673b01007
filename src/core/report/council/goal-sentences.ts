import { oneLine } from "../../table/one-line";
import {
  aimsOf,
  areasOf,
  measuredAimsOf,
  namesOf,
  proseOf,
  type CouncilDesk,
} from "./council-source";

/** What is to be reached: a sentence a layer. */
export function goalSentences({ model, texts }: CouncilDesk): readonly string[] {
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

/** What each goal is measured by, and where that stands. */
export function kgiSentences(desk: CouncilDesk): readonly string[] {
  const { model, texts, language } = desk;
  return measuredAimsOf(model).flatMap((aim) => {
    const [own, references] = [namesOf(aim, "KGI"), namesOf(aim, "reference")];
    const measures =
      own.length > 0 ? texts.measuredBy(aim.name, own) : texts.notMeasuredBy(aim.name);
    const beside = references.length > 0 ? [texts.references(references)] : [];
    return [[measures, ...beside].join(language === "ja" ? "" : " "), ...proseOf(aim, desk)];
  });
}

/** The measures of each area on the way, and where they stand. */
export function areaSentences(desk: CouncilDesk): readonly string[] {
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
