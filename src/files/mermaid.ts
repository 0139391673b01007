import { toMermaid } from "../core/report/logic-model-mermaid";
import { cleanSource } from "./clean-source";
import type { FileSource } from "./file-source";

/** The model as Mermaid text, for those who write Markdown. */
export function makeMermaid(source: FileSource): string {
  const { council, direction } = cleanSource(source);
  return toMermaid(council.model, direction);
}
