/** A half or a quarter counts from April (`fiscal-year`) or from January (`calendar-year`). */
export type YearKind = "fiscal-year" | "calendar-year";

/**
 * A stretch of time that a value belongs to. It keeps its kind: 令和７年度 is not 2025年.
 * `year` is the Gregorian year; a fiscal year carries the year of its April, and so do its parts.
 */
export type Period =
  | { readonly kind: "fiscal-year"; readonly year: number }
  | { readonly kind: "calendar-year"; readonly year: number }
  | {
      readonly kind: "half-year";
      readonly year: number;
      readonly half: 1 | 2;
      readonly of: YearKind;
    }
  | {
      readonly kind: "quarter";
      readonly year: number;
      readonly quarter: 1 | 2 | 3 | 4;
      readonly of: YearKind;
    }
  | { readonly kind: "month"; readonly year: number; readonly month: number }
  | {
      readonly kind: "date";
      readonly year: number;
      readonly month: number;
      readonly day: number;
    };

/** A period that was read, but with a doubt that the reader should see. */
export type PeriodRemark =
  /** `2025年（令和８年）`: both as Gregorian years. */
  | { readonly kind: "era-disagrees"; readonly gregorian: number; readonly era: number }
  /** 平成32年度: the era had ended by then. */
  | { readonly kind: "era-ended"; readonly era: string; readonly year: number }
  /** 令和99年, or 令和元年3月, before the era began. */
  | { readonly kind: "era-year-unlikely"; readonly era: string; readonly year: number };
