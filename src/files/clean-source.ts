import type { LogicModel } from "../core/logic-model/model";
import type { FileSource } from "./file-source";
import { forbidden } from "./package/xml";

/** A text of a cell as any file may hold it: in one line, without the signs that no XML can carry; full-width blanks stay. */
export function cleanText(text: string): string {
  return text
    .replace(forbidden, "")
    .replace(/[^\S\u3000]+/gu, " ")
    .trim();
}

/** The source with every text of the workbook clean, so that no output has to think of it again. */
export function cleanSource(source: FileSource): FileSource {
  const { council, workbook, day } = source;
  return {
    ...source,
    council: {
      ...council,
      model: cleanModel(council.model),
      indicators: council.indicators.map((one) => ({ ...one, name: cleanText(one.name) })),
      schedule: council.schedule.map(({ when, what }) => ({
        when: cleanText(when),
        what: cleanText(what),
      })),
      candidates: council.candidates.map((one) => ({
        ...one,
        name: cleanText(one.name),
        goal: cleanText(one.goal),
      })),
      waived: council.waived.map(({ place, finding, reason }) => ({
        place: cleanText(place),
        finding: cleanText(finding),
        reason: cleanText(reason),
      })),
    },
    workbook: workbook === null ? null : cleanText(workbook),
    day: day === null ? null : cleanText(day),
  };
}

/** Ids stay as they are: they join nodes and links, and no file shows them. */
function cleanModel(model: LogicModel): LogicModel {
  return {
    ...model,
    title: model.title === null ? null : cleanText(model.title),
    layers: model.layers.map(({ name, role, note }) => ({
      name: cleanText(name),
      role,
      note: note === null ? null : cleanText(note),
    })),
    nodes: model.nodes.map((node) => ({
      ...node,
      layer: cleanText(node.layer),
      name: cleanText(node.name),
      indicators: node.indicators.map((one) => ({ ...one, name: cleanText(one.name) })),
    })),
    links: model.links.map((link) => ({
      ...link,
      caption: cleanText(link.caption),
      assumption: cleanText(link.assumption),
    })),
    exclusions: model.exclusions.map(({ name, reason }) => ({
      name: cleanText(name),
      reason: cleanText(reason),
    })),
    notes: model.notes.map(cleanText),
  };
}
