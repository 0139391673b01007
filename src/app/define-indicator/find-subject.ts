import type { DraftSubject } from "../../core/define/draft";
import type { Indicator } from "../../core/indicator/indicator";
import type { RegisterRow } from "../../core/register/register-row";
import { formatCell } from "../../core/sheet/address";
import type { RegisterSources, StaffIndicator } from "../register/register-sources";

/** What a draft is about, as the workbook has it now. */
export type Subject =
  /** Nothing yet: the indicator is new. */
  | { readonly kind: "new" }
  /** It stands in a table or a sentence of the staff; `row`: and in the register. */
  | {
      readonly kind: "staff";
      readonly found: StaffIndicator;
      readonly row: RegisterRow | null;
    }
  /** It stands in the register alone. */
  | { readonly kind: "own"; readonly row: RegisterRow }
  /** Its cell says something else by now. */
  | { readonly kind: "gone" };

/** Finds it again by its cell and its name: another indicator may stand there by now. */
export function findSubject(sources: RegisterSources, wanted: DraftSubject | null): Subject {
  if (!wanted) return { kind: "new" };
  const { indicators, rows, matches } = sources;
  const row = rows.find(({ nameAt }) => formatCell(nameAt) === wanted.id);
  const id = row ? matches.indicatorOf.get(row)?.id : wanted.id;
  const found = indicators.find(({ stated }) => stated.id === id && isNamed(stated, wanted, row));
  if (found) return { kind: "staff", found, row: matches.rowOf.get(found.stated.id) ?? null };
  return row?.name === wanted.name ? { kind: "own", row } : { kind: "gone" };
}

/** A name that staff typed over its reference in the register counts like the table's. */
function isNamed(
  { name, id }: Indicator,
  wanted: DraftSubject,
  row: RegisterRow | undefined,
): boolean {
  return name === wanted.name || row?.name === wanted.name || (!row && id !== wanted.id);
}
