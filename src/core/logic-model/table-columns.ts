import { logicModelTexts, type LinkColumn, type NodeColumn } from "../messages/logic-model";
import { nameKey } from "./same-name";

type Titles = "nodeColumns" | "linkColumns";

/** Where the column stands in a header that may be of either language and in any order; -1 if nowhere. */
export function columnOf(
  header: readonly string[],
  titles: Titles,
  column: NodeColumn | LinkColumn,
): number {
  const words = (["ja", "en"] as const).map((language) => {
    const all: Readonly<Partial<Record<NodeColumn | LinkColumn, string>>> =
      logicModelTexts(language)[titles];
    return nameKey(all[column] ?? "");
  });
  return header.findIndex((title) => words.includes(nameKey(title)));
}
