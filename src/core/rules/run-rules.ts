import type { CellAddress } from "../sheet/address";
import { catalogue } from "./catalogue";
import type { Finding } from "./finding";
import type { RuleView } from "./rule";

/** All findings of all rules, in the order of sheets, rows, columns and the catalogue. */
export function runRules(view: RuleView): readonly Finding[] {
  const order = new Map(view.snapshot.sheets.map((sheet, i) => [sheet.name, i]));
  const place = ({ sheet, row, column }: CellAddress) => [order.get(sheet) ?? -1, row, column];
  return catalogue
    .flatMap((rule) => rule.run(view))
    .map((finding) => ({ finding, key: place(finding.at) }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ finding }) => finding);
}

function compare(a: readonly number[], b: readonly number[]): number {
  const i = a.findIndex((value, at) => value !== b[at]);
  return i < 0 ? 0 : (a[i] ?? 0) - (b[i] ?? 0);
}
