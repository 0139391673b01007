import type { Rectangle } from "../sheet/address";
import type { TextBlock } from "./kpi-table";

/**
 * The texts between a table and the one that ends above it. Asked for one table after the other
 * from the top down, it walks through the texts once.
 */
export function textsAbove(
  texts: readonly TextBlock[],
): (table: Rectangle) => readonly TextBlock[] {
  let open: Rectangle[] = [];
  let [start, end] = [0, 0];
  const skip = (from: number, test: (row: number) => boolean) => {
    let at = from;
    for (let text = texts[at]; text && test(text.at.row); text = texts[at]) at++;
    return at;
  };
  return (table) => {
    for (const { bottom } of open) {
      if (bottom < table.top) start = skip(start, (row) => row <= bottom);
    }
    // What stands beside this table does not end above it.
    open = [...open.filter(({ bottom }) => bottom >= table.top), table];
    end = skip(Math.max(start, end), (row) => row < table.top);
    return texts.slice(start, end);
  };
}
