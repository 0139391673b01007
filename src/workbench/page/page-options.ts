import { type Language, languageOf } from "../../core/messages/language";
import { type Sample, sampleOf } from "./samples";

/** How the page starts, from its address: `?sample=progress-review&lang=en&theme=dark&pane=320`. */
export interface PageOptions {
  readonly sample: Sample;
  readonly language: Language;
  readonly dark: boolean;
  /** CSS pixels. */
  readonly paneWidth: number;
}

export const narrowestPane = 320;
export const widestPane = 600;
const usualPane = 360;

export function readOptions(search: string, systemIsDark: boolean): PageOptions {
  const query = new URLSearchParams(search);
  const theme = query.get("theme");
  return {
    sample: sampleOf(query.get("sample")),
    language: languageOf(query.get("lang") ?? undefined),
    dark: theme === null ? systemIsDark : theme === "dark",
    paneWidth: withinPane(Number(query.get("pane")) || usualPane),
  };
}

export function withinPane(width: number): number {
  return Math.min(widestPane, Math.max(narrowestPane, Math.round(width)));
}
