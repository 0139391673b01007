import type { Language } from "../messages/language";
import { logicModelTexts } from "../messages/logic-model";
import { tokyoTemplate } from "../messages/logic-model-template-tokyo";
import { nationalTemplate, type ModelTemplate } from "../messages/logic-model-templates";
import { layerRoles } from "./layer-roles";
import type { Layer, LayerRole, LogicModel } from "./model";

/** What a new model may begin from. */
export type TemplateId = "empty-chain" | "empty-two-storey" | "national" | "tokyo";

const storeys: readonly LayerRole[] = ["present", "milestone", "goal", "ultimate"];
const chain = layerRoles.filter((role) => !storeys.includes(role));

/** A new model of its own, in a language. */
export function modelFrom(id: TemplateId, language: Language): LogicModel {
  switch (id) {
    case "empty-chain":
      return emptyModel("chain", language);
    case "empty-two-storey":
      return emptyModel("two-storey", language);
    case "national":
      return filled(nationalTemplate, language);
    case "tokyo":
      return filled(tokyoTemplate, language);
  }
}

/** The layers of a form and nothing in them. */
export function emptyModel(form: LogicModel["form"], language: Language): LogicModel {
  const names = logicModelTexts(language).layers;
  const roles = form === "chain" ? chain : storeys;
  const layers = roles.map((role): Layer => ({ name: names[role], role, note: null }));
  return { form, title: null, layers, nodes: [], links: [], exclusions: [], notes: [] };
}

function filled(template: ModelTemplate, language: Language): LogicModel {
  const empty = emptyModel("two-storey", language);
  const names = logicModelTexts(language).layers;
  const note = template.milestoneNote?.[language] ?? null;
  return {
    ...empty,
    title: template.title?.[language] ?? null,
    layers: empty.layers.map((layer) => (layer.role === "milestone" ? { ...layer, note } : layer)),
    nodes: template.nodes.map(({ id, layer, name, indicators }) => ({
      id,
      layer: names[layer],
      name: name[language],
      indicators: indicators.map((indicator) => ({
        name: indicator[language],
        kind: indicator.kind,
        indicatorId: null,
      })),
    })),
    links: template.links.map(({ from, to, caption }, at) => ({
      id: `L${at + 1}`,
      from,
      to,
      caption: caption?.[language] ?? "",
      assumption: "",
    })),
    exclusions: template.exclusions.map(({ name, reason }) => ({
      name: name[language],
      reason: reason[language],
    })),
    notes: template.notes.map((text) => text[language]),
  };
}
