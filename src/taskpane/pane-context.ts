import { createContext, use } from "react";
import type { Language, Localized } from "../core/messages/language";
import type { RangeAddress } from "../core/sheet/address";
import type { PaneDependencies, ScreenName, TaskName } from "./pane-dependencies";
import type { Work } from "./use-work";

/** What every screen may ask for. */
export interface Pane extends Pick<
  PaneDependencies,
  | "summary"
  | "explicit"
  | "corrections"
  | "register"
  | "model"
  | "definitions"
  | "request"
  | "checks"
  | "tidyCopy"
  | "imports"
  | "sharing"
  | "record"
  | "settings"
  | "clock"
  | "file"
  | "statusColumn"
  | "selection"
  | "openPage"
> {
  readonly language: Language;
  readonly work: Work;
  /** Selects cells in the workbook; a refusal is told at the foot of the pane. */
  readonly select: (range: RangeAddress) => void;
  /** Shows a screen, and leaves the task that stands in its place. */
  readonly open: (screen: ScreenName) => void;
  /** Begins a task on the screen that is shown; `null` goes back to it. */
  readonly begin: (task: TaskName | null, about?: string) => void;
  /** `Indicator.id` of what the task was begun about; `null` where it was begun about nothing. */
  readonly about: string | null;
}

/** Filled by `App`; a screen outside it is a mistake of ours, not of the user. */
export const PaneContext = createContext<Pane | null>(null);

/** The pane that the component stands in. */
export function usePane(): Pane {
  const pane = use(PaneContext);
  if (!pane) throw new Error("A screen was rendered outside the pane.");
  return pane;
}

/** The texts of a screen in the language of the pane. */
export function useTexts<T>(texts: Localized<T>): T {
  return texts[usePane().language];
}
