import type { LogicModel } from "../logic-model/model";
import type { Language } from "../messages/language";
import { logicModelTexts } from "../messages/logic-model";
import type { FigureDescription } from "./logic-model-svg";

/** The whole model in sentences, for those who do not see its figure: layers from the goal down, then links. */
export function describeModel(model: LogicModel, language: Language): FigureDescription {
  const { figure } = logicModelTexts(language);
  const names = new Map(model.nodes.map(({ id, name }) => [id, name]));
  const layers = model.layers.toReversed().map(({ name }) => {
    const nodes = model.nodes.filter(({ layer }) => layer === name);
    return figure.layer(
      name,
      nodes.map((node) =>
        figure.node(
          node.name,
          node.indicators.map((one) => one.name),
        ),
      ),
    );
  });
  const links = model.links.flatMap(({ from, to, caption }) => {
    const [source, target] = [names.get(from), names.get(to)];
    return source === undefined || target === undefined
      ? []
      : [figure.link(source, target, caption)];
  });
  const counts = {
    layers: model.layers.length,
    nodes: model.nodes.length,
    indicators: model.nodes.reduce((sum, { indicators }) => sum + indicators.length, 0),
    links: links.length,
  };
  const sentences =
    model.nodes.length === 0 ? [figure.empty] : [figure.summary(counts), ...layers, ...links];
  return {
    title: model.title ?? figure.untitled,
    description: sentences.join(language === "ja" ? "" : " "),
  };
}
