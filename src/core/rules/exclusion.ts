import type { Indicator } from "../indicator/indicator";
import type { Exclusion } from "../indicator/register-entry";
import type { CellAddress } from "../sheet/address";

/** Why an indicator should not be a KPI, and the cell that says so. */
export interface FoundExclusion {
  readonly word: string;
  readonly at: CellAddress;
}

/**
 * What excludes an indicator: the staff's own answer in the register counts, else the words of its
 * name. Values for comparison are nobody's goal; an indicator that staff keep with a reason stays.
 */
export function excludedBy(
  { kind, name, nameAt, register }: Indicator,
  exclusion: Exclude<Exclusion, "none">,
  words: RegExp,
): FoundExclusion | null {
  if (kind === "reference" || register?.reason) return null;
  const answer = register?.exclusion;
  if (register && answer?.code === exclusion) return { word: answer.text, at: register.at };
  if (answer?.code) return null;
  const word = words.exec(name)?.[0];
  return word ? { word, at: nameAt } : null;
}
