import type { ExplicitFormula, ExplicitPlan } from "../app/explicit-status";
import type { HostError } from "../app/host-error";
import type { KpiWorkbook } from "../app/kpi-workbook";
import type { Observable } from "../app/observable";
import type { StatusChange } from "../app/refresh-status";
import type { ScreenRequest } from "../app/screen-requests";
import type { SessionState } from "../app/session";
import type { WriteExplicitOutcome } from "../app/write-explicit-status";
import type { SummaryPreview } from "../app/write-summary";
import type { Language } from "../core/messages/language";
import type { Result } from "../core/result";
import type { RangeAddress } from "../core/sheet/address";

/** The screens of the pane, in the order of their tabs. */
export const screenNames = ["overview", "indicators", "checks", "summary"] as const;
export type ScreenName = (typeof screenNames)[number];

/** Reading and refreshing. The state tells how it goes; nothing here throws or rejects. */
export interface PaneSession extends Observable<SessionState> {
  /** Reads the workbook; a call while another is under way joins it. */
  read(): Promise<void>;
  /**
   * Reads again and has the status cells follow. Answers what changed;
   * `null` when it was cancelled or failed (the state then says why).
   */
  refresh(): Promise<readonly StatusChange[] | null>;
  /** Gives up what is under way and goes back to the state before it. */
  cancel(): void;
}

/** The summary: first a preview, then, on the user's word, the sheet. */
export interface PaneSummary {
  preview(workbook: KpiWorkbook, language: Language): SummaryPreview;
  /** Writes exactly what was shown. Answers the range that was written. */
  write(preview: SummaryPreview): Promise<Result<RangeAddress, HostError>>;
}

/** 数式を明示する: first a preview, then, on the user's word, the formulas; and the way back. */
export interface PaneExplicitFormulas {
  preview(workbook: KpiWorkbook): ExplicitPlan;
  /** Writes exactly what was shown, or nothing if the workbook is another by now. */
  write(preview: ExplicitPlan): Promise<Result<WriteExplicitOutcome, HostError>>;
  /** Answers how many cells have their former formula again. */
  undo(formulas: readonly ExplicitFormula[]): Promise<Result<number, HostError>>;
}

/** The colours of the host's window, as `Office.context.officeTheme` gives them (`#RRGGBB`). */
export interface HostTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
}

/** Everything the pane needs of the world around it; `main.ts` puts it together. */
export interface PaneDependencies {
  readonly language: Language;
  /** `null`: the host has no theme; the system's preference counts. */
  readonly theme: Observable<HostTheme | null>;
  readonly session: PaneSession;
  readonly summary: PaneSummary;
  readonly explicit: PaneExplicitFormulas;
  /** Brings cells before the user's eyes. */
  select(range: RangeAddress): Promise<Result<null, HostError>>;
  /** The screen that a ribbon button asked for last. Every request is a new object. */
  readonly request: Observable<ScreenRequest | null>;
}
