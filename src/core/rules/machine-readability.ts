import type { RuleSource } from "./rule";

/** 「行政データにおける機械可読性に関するルール」 (2026-03-31), as published with its list of rules. */
const url = "https://github.com/digital-go-jp/machine_readability_rule";

/** A rule of the government's list by its id: `L1-12`. */
export function governmentRule(id: `L${1 | 2 | 3}-${number}`): RuleSource {
  return { id, url };
}
