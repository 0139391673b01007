import type { CellAddress } from "../../../sheet/address";
import { measureOf } from "../../listed-measures";
import { explainedName, type ExplainedName, plainName } from "../../plain-name";
import { defineRule, type RuleHit } from "../../rule";

/** A definition that counts another way than the table, under the same name. */
export interface DefinitionDiffers {
  readonly name: string;
  readonly defined: string;
  readonly printed: string;
  readonly indicatorAt: CellAddress;
}

interface Explained {
  readonly printed: ExplainedName;
  readonly nameAt: CellAddress;
}

/**
 * Does the definition measure what the table measures? Mie KPI④ defines 導入率 as 「…市町の割合」 and lists
 * it as 「…市町数」: 17.2 % or 5. Only a share against a count is told; other words may say the same.
 */
export const definitionDiffers = defineRule({
  id: "definition-differs",
  group: "texts",
  severity: "warning",
  source: null,
  each: "sheet",
  check: ({ texts, tables }): RuleHit<DefinitionDiffers>[] => {
    const byHead = new Map<string, Explained>(
      tables
        .flatMap(({ indicators }) => indicators)
        .flatMap(({ name, nameAt }) => {
          const printed = explainedName(name);
          return printed ? [[plainName(printed.head), { printed, nameAt }] as const] : [];
        }),
    );
    return texts.flatMap(({ text, at }) => {
      const defined = explainedName(text);
      const found = defined && byHead.get(plainName(defined.head));
      if (!defined || !found) return [];
      const { printed, nameAt } = found;
      const [here, there] = [measureOf(defined.inner), measureOf(printed.inner)];
      if (!here || !there || here === there) return [];
      const data = { name: printed.head, defined: defined.inner, printed: printed.inner };
      return [{ at, data: { ...data, indicatorAt: nameAt } }];
    });
  },
});
