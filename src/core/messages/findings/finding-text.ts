import type { SheetLooks } from "../../sheet/looks";
import type { CellValue } from "../../sheet/snapshot";
import type { Localized } from "../language";

/** What a finding says to people: what is wrong in the user's own words, why it matters, what to do. */
export interface FindingWords<Data> {
  readonly title: string;
  readonly sentence: (data: Data) => string;
  readonly why: string;
  readonly cure: (data: Data) => string;
}

/** A sheet in an example: its cells from A1 on, and what else a rule may look at. */
export interface ExampleSheet {
  /** `KPI` unless given. */
  readonly name?: string;
  readonly rows: readonly (readonly (CellValue | ExampleCell)[])[];
  /** `A1:B1` */
  readonly merges?: readonly string[];
  /** From 0. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** Excel Tables, by name: `A1:C5`. */
  readonly tables?: Readonly<Record<string, string>>;
  readonly looks?: Partial<Omit<SheetLooks, "name">>;
}

/** A cell that shows another text than its value, or holds a formula. */
export interface ExampleCell {
  readonly value: CellValue;
  readonly text?: string;
  readonly format?: string;
  /** With its `=`. */
  readonly formula?: string;
}

/** The words of a rule, with the example of its page: the rule speaks of `broken` and not of `mended`. */
export interface FindingText<Data> extends Localized<FindingWords<Data>> {
  readonly example: {
    readonly broken: readonly ExampleSheet[];
    readonly mended: readonly ExampleSheet[];
  };
}
