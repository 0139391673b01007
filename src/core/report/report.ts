import type { ProseStyle } from "../messages/report-texts";
import type { Language } from "../messages/language";

/** A piece of a report, in reading order: data, so that a pane, a sheet or a document can show it. */
export type ReportBlock =
  | { readonly kind: "title" | "heading" | "paragraph" | "note"; readonly text: string }
  | {
      readonly kind: "table";
      readonly header: readonly string[];
      /** Each row has as many cells as the header. */
      readonly rows: readonly (readonly string[])[];
    };

/** A report in one language. */
export interface Report {
  readonly language: Language;
  readonly blocks: readonly ReportBlock[];
}

/** The language of a report, and how its Japanese sentences end. */
export interface Writing {
  readonly language: Language;
  readonly style: ProseStyle;
}
