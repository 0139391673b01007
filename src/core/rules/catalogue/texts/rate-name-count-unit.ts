import { defineRule, type RuleHit } from "../../rule";

/** A rate by its name, a count by its unit. */
export interface RateNameCountUnit {
  readonly indicator: string;
  readonly word: string;
  readonly unit: string;
}

/** Does an indicator that is called a rate (率, 割合) count things instead? Mie KPI④: 導入率 in 市町. */
export const rateNameCountUnit = defineRule({
  id: "rate-name-count-unit",
  group: "texts",
  severity: "warning",
  source: null,
  each: "indicator",
  check: ({ name, nameAt, unit }): RuleHit<RateNameCountUnit>[] => {
    const word = /(率|割合)$/.exec(ownName(name))?.[1];
    return word && unit?.family === "count"
      ? [{ at: nameAt, data: { indicator: name, word, unit: unit.written } }]
      : [];
  },
});

/** The name without what stands after it in brackets: an explanation, not part of the name. */
function ownName(name: string): string {
  return name.replace(/\s*[（(][^（()）]*[)）]\s*$/u, "").trim();
}
