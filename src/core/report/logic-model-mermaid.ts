import type { LogicModel } from "../logic-model/model";
import type { DiagramDirection } from "../logic-model/layout/diagram";

/**
 * A model as a Mermaid flowchart, for those who write Markdown: a subgraph a layer, the sentences on
 * the arrows. Every text stands in quotes, so that no word of it can be taken for a command.
 */
export function toMermaid(model: LogicModel, direction: DiagramDirection = "up"): string {
  const names = new Map(model.nodes.map(({ id }, at) => [id, `n${at + 1}`]));
  const nodeLines = (layer: string) =>
    model.nodes
      .filter((node) => node.layer === layer)
      .map(({ id, name, indicators }) => {
        const lines = [name, ...indicators.map((indicator) => `・${indicator.name}`)];
        return `    ${names.get(id) ?? ""}["${lines.map(escape).join("<br>")}"]`;
      });
  return [
    `flowchart ${direction === "up" ? "BT" : "LR"}`,
    ...model.layers.flatMap(({ name }, at) => {
      const nodes = nodeLines(name);
      return nodes.length === 0
        ? []
        : [`  subgraph s${at + 1}["${escape(name)}"]`, ...nodes, "  end"];
    }),
    ...model.links.flatMap(({ from, to, caption }) => {
      const [source, target] = [names.get(from), names.get(to)];
      if (source === undefined || target === undefined) return [];
      const words = caption === "" ? "" : `|"${escape(caption)}"|`;
      return [`  ${source} -->${words} ${target}`];
    }),
    "",
  ].join("\n");
}

/** Mermaid reads `#quot;` as a sign of its own, and so for every other by its number. */
function escape(text: string): string {
  return text.replace(/\s+/gu, " ").replace(/[#"<>&`|\\]/gu, (sign) => `#${sign.charCodeAt(0)};`);
}
