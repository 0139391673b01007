import { catalogue, type CatalogueRule } from "./catalogue";
import type { FindingKind } from "./finding";

const byId: ReadonlyMap<string, CatalogueRule> = new Map(catalogue.map((rule) => [rule.id, rule]));

/** The rule behind a kind of finding. */
export function ruleFor(kind: FindingKind): CatalogueRule {
  // Every kind is the id of a rule of the catalogue: that is where the type comes from.
  return byId.get(kind) ?? catalogue[0];
}
