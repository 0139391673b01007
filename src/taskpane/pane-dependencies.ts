import type { Attention } from "../app/attention";
import type { Clock } from "../app/clock";
import type { ExplicitFormula, ExplicitPlan } from "../app/explicit-status";
import type { HostError } from "../app/host-error";
import type { KpiWorkbook } from "../app/kpi-workbook";
import type { Observable } from "../app/observable";
import type { WorkbookFile } from "../app/ports";
import type { StatusChange } from "../app/refresh-status";
import type { ScreenRequest } from "../app/screen-requests";
import type { SessionState } from "../app/session";
import type { SettingsPreview, WrittenSettings } from "../app/settings";
import type { WriteExplicitOutcome } from "../app/write-explicit-status";
import type { SummaryPreview, WrittenSummary } from "../app/write-summary";
import type { Language } from "../core/messages/language";
import type { Result } from "../core/result";
import type { Settings } from "../core/settings/settings";
import type { RangeAddress } from "../core/sheet/address";
import type {
  PaneChecks,
  PaneCorrections,
  PaneRegister,
  PaneTidyCopy,
  PaneDefinitions,
  PaneModel,
  PaneStatusColumn,
  PaneImports,
  PaneRecord,
  PaneSharing,
} from "./pane-works";

/** The screens of the pane, in the order of their tabs. */
export const screenNames = ["overview", "indicators", "checks", "logic-model", "settings"] as const;
export type ScreenName = (typeof screenNames)[number];

/** What is done step by step: it takes the place of the screen that it was begun on, until it is left. */
export type TaskName =
  "register" | "tidy-copy" | "status-column" | "import" | "record" | "define" | "sharing";

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
  /** Writes exactly what was shown. */
  write(preview: SummaryPreview): Promise<Result<WrittenSummary, HostError>>;
  undo(written: WrittenSummary): Promise<Result<"undone" | "changed", HostError> | null>;
}

/** 数式を明示する: first a preview, then, on the user's word, the formulas; and the way back. */
export interface PaneExplicitFormulas {
  preview(workbook: KpiWorkbook): ExplicitPlan;
  /** Writes exactly what was shown, or nothing if the workbook is another by now. */
  write(preview: ExplicitPlan): Promise<Result<WriteExplicitOutcome, HostError>>;
  /** Answers how many cells have their former formula again. */
  undo(formulas: readonly ExplicitFormula[]): Promise<Result<number, HostError>>;
}

/** 設定: first a preview on the own indicators, then, on the user's word, kept in the workbook; and the way back. */
export interface PaneSettings {
  /** `null` when nobody wanted it any more. */
  preview(
    workbook: KpiWorkbook,
    settings: Settings,
    attention: Attention,
  ): Promise<SettingsPreview | null>;
  /** Keeps what was shown, or nothing if the workbook's settings are others by now. The statuses follow. */
  keep(
    preview: SettingsPreview,
    attention: Attention,
  ): Promise<Result<WrittenSettings | "changed", HostError> | null>;
  undo(
    written: WrittenSettings,
    attention: Attention,
  ): Promise<Result<"undone" | "changed", HostError> | null>;
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
  readonly corrections: PaneCorrections;
  readonly register: PaneRegister;
  readonly definitions: PaneDefinitions;
  readonly model: PaneModel;
  readonly settings: PaneSettings;
  readonly statusColumn: PaneStatusColumn;
  readonly clock: Clock;
  readonly file: WorkbookFile;
  readonly checks: PaneChecks;
  readonly tidyCopy: PaneTidyCopy;
  readonly imports: PaneImports;
  readonly sharing: PaneSharing;
  readonly record: PaneRecord;
  /** The block of cells that the user has selected. */
  selection(): Promise<Result<RangeAddress, HostError>>;
  /** Brings cells before the user's eyes. */
  select(range: RangeAddress): Promise<Result<null, HostError>>;
  /** Opens a page in the user's own browser; `false` where the host cannot, and a link has to do. */
  openPage(address: string): boolean;
  /** The screen that a ribbon button asked for last. Every request is a new object. */
  readonly request: Observable<ScreenRequest | null>;
}
