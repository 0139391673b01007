import { fileRules } from "./file-rules";
import { type ManifestView } from "./manifest-document";
import { oldestExcel } from "./oldest-excel";
import { resourceRules } from "./resource-rules";
import { structureRules } from "./structure-rules";

/** All rules; what Microsoft's online validation checks and a closed network cannot ask it. */
export const manifestRules = [...structureRules, oldestExcel, ...resourceRules, ...fileRules];

/** Everything that is wrong with a manifest, as `rule: what`; empty when Office will take it. */
export function checkManifest(view: ManifestView): string[] {
  return manifestRules.flatMap((rule) => rule.check(view).map((fault) => `${rule.id}: ${fault}`));
}
