import type { LogicModel } from "../../core/logic-model/model";
import { nameKey } from "../../core/logic-model/same-name";
import type { Language } from "../../core/messages/language";
import { nodeText, plainText, type Figures } from "./node-text";

/** What a figure says of the model and of its numbers, each in a few letters that can be compared. */
export interface Fingerprint {
  readonly structure: string;
  readonly figures: string;
}

/** The fingerprint of the figure that would be drawn. */
export function fingerprintOf(
  model: LogicModel,
  figures: Figures,
  language: Language,
): Fingerprint {
  const { title, layers, nodes, links, notes } = model;
  const structure = [
    title,
    layers.map(({ name, note }) => [name, note]),
    nodes.map(({ id, layer, name, indicators }) => [
      ...[id, layer, name],
      // A live reference may show its name with other blanks than the one who reads it.
      indicators.map((one) => [nameKey(one.name), one.kind]),
    ]),
    links.map(({ id, from, to, caption }) => [id, from, to, caption]),
    notes,
  ];
  const shown = nodes.map((node) => nameKey(plainText(nodeText(node, null, figures, language))));
  return { structure: hash(JSON.stringify(structure)), figures: hash(JSON.stringify(shown)) };
}

/** FNV-1a, 32 bits: enough to notice a change, and the same in every runtime. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return (value >>> 0).toString(16).padStart(8, "0");
}
