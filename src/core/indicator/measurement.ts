/**
 * What a rule's thresholds were held against, with the parts that it was worked out from. `value`
 * is a ratio; 1 is what the rule asks for.
 */
export type Measurement =
  /** 期待値比: (actual − baseline) ÷ (planned − baseline). */
  | { readonly kind: "pace"; readonly value: number }
  /** 達成率: actual ÷ planned value, or planned value ÷ actual where less is better. */
  | { readonly kind: "level"; readonly value: number }
  /** Yearly growth so far ÷ yearly growth needed, both as ratios (0.364 is 36.4 % a year). */
  | {
      readonly kind: "growth";
      readonly value: number;
      readonly achieved: number;
      readonly needed: number;
    }
  /** The growth so far carried on: (projected − baseline) ÷ (target − baseline). */
  | {
      readonly kind: "projection";
      readonly value: number;
      readonly achieved: number;
      readonly projected: number;
    }
  /** Change a year so far ÷ change a year needed, on one straight line. */
  | { readonly kind: "speed"; readonly value: number };

/** Which of them a rule looks at. */
export type Measure = Measurement["kind"];
