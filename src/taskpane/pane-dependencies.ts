import type { Attention } from "../app/attention";
import type { Clock } from "../app/clock";
import type { CorrectionPreview, RoleWish, WrittenCorrections } from "../app/correct-roles";
import type { Undoable } from "../app/findings/apply-wanted";
import type { CheckState, CheckWish } from "../app/findings/check-session";
import type { CurePreview, WrittenCure } from "../app/findings/cure-cells";
import type { FindingsPreview, WrittenFindings } from "../app/findings/write-findings";
import type { ExplicitFormula, ExplicitPlan } from "../app/explicit-status";
import type { HostError } from "../app/host-error";
import type { KpiWorkbook } from "../app/kpi-workbook";
import type {
  ModelSheetOptions,
  ModelSheetPreview,
  WrittenModel,
} from "../app/logic-model/model-sheet";
import type { Observable } from "../app/observable";
import type { StatusChange } from "../app/refresh-status";
import type { RegisterAnswers, RegisterPreview } from "../app/register/register-preview";
import type { WrittenRegister } from "../app/register/write-register";
import type { ScreenRequest } from "../app/screen-requests";
import type { SessionState } from "../app/session";
import type { SettingsPreview, WrittenSettings } from "../app/settings";
import type { TidyPreview } from "../app/tidy-copy/preview-tidy-copy";
import type { WrittenTidyCopy } from "../app/tidy-copy/write-tidy-copy";
import type { WriteExplicitOutcome } from "../app/write-explicit-status";
import type { SummaryPreview } from "../app/write-summary";
import type { LogicModel } from "../core/logic-model/model";
import type { StatusColumnProposal } from "../app/status-column/propose-columns";
import type { StatusColumnPreview } from "../app/status-column/status-column";
import type { Language } from "../core/messages/language";
import type { Result } from "../core/result";
import type { RuleGroup } from "../core/rules/rule";
import type { Settings } from "../core/settings/settings";
import type { RangeAddress } from "../core/sheet/address";

/** The screens of the pane, in the order of their tabs. */
export const screenNames = ["overview", "indicators", "checks", "logic-model", "settings"] as const;
export type ScreenName = (typeof screenNames)[number];

/** What is done step by step: it takes the place of the screen that it was begun on, until it is left. */
export type TaskName = "register" | "tidy-copy" | "status-column";

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

/** 読み方を直す: first a preview, then, on the user's word, kept in the workbook; and the way back. */
export interface PaneCorrections {
  /** How a sheet would be read. */
  preview(workbook: KpiWorkbook, sheet: string, wishes: readonly RoleWish[]): CorrectionPreview;
  /** Writes exactly what was shown, or nothing if the sheet reads differently by now. */
  write(
    preview: CorrectionPreview,
    attention: Attention,
  ): Promise<Result<WrittenCorrections | "changed", HostError> | null>;
  undo(
    written: WrittenCorrections,
    attention: Attention,
  ): Promise<Result<"undone" | "changed", HostError> | null>;
}

/** 台帳を作る: first a preview, then, on the user's word, the register; and the way back. */
export interface PaneRegister {
  /** `null` when nobody wanted it any more. */
  preview(
    workbook: KpiWorkbook,
    language: Language,
    attention: Attention,
  ): Promise<RegisterPreview | null>;
  /** Writes exactly what was shown, or nothing if the workbook is another by now. */
  write(
    preview: RegisterPreview,
    answers: RegisterAnswers,
    attention: Attention,
  ): Promise<Result<WrittenRegister | "changed", HostError> | null>;
  undo(
    written: WrittenRegister,
    attention: Attention,
  ): Promise<Result<"undone" | "changed", HostError> | null>;
}

/** 点検: the rules, what staff leave as it is, and what can be mended. Nothing here throws or rejects. */
export interface PaneChecks extends Observable<CheckState> {
  /** Checks a workbook, in the place of what is under way. */
  run(wish: CheckWish): Promise<void>;
  cancel(): void;
  /** Keeps in the workbook which groups of rules are asked. */
  switchGroups(
    workbook: KpiWorkbook,
    groups: readonly RuleGroup[],
    attention: Attention,
  ): Promise<Result<"switched" | "changed" | "newer", HostError> | null>;
  /** Writes exactly what was shown, or nothing if the workbook is another by now. */
  write(
    preview: FindingsPreview,
    attention: Attention,
  ): Promise<Result<WrittenFindings | "changed", HostError> | null>;
  /** The same for the staff's own cells. */
  mend(
    preview: CurePreview,
    attention: Attention,
  ): Promise<Result<WrittenCure | "changed", HostError> | null>;
  undo(
    written: Undoable,
    attention: Attention,
  ): Promise<Result<"undone" | "changed", HostError> | null>;
}

/** 設定: first a preview on the own indicators, then, on the user's word, kept in the workbook; and the way back. */
export interface PaneSettings {
  preview(workbook: KpiWorkbook, settings: Settings): SettingsPreview;
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

/** 機械可読な写しを作る: first a preview, then, on the user's word, the copy; and the way back. */
export interface PaneTidyCopy {
  /** `null` when nobody wanted it any more. */
  preview(
    workbook: KpiWorkbook,
    language: Language,
    attention: Attention,
  ): Promise<TidyPreview | null>;
  /** Writes exactly what was shown, or nothing if the workbook is another by now. */
  write(
    preview: TidyPreview,
    attention: Attention,
  ): Promise<Result<WrittenTidyCopy | "changed", HostError> | null>;
  undo(
    written: WrittenTidyCopy,
    attention: Attention,
  ): Promise<Result<"undone" | "changed", HostError> | null>;
}

/** ロジックモデル on its sheet: first a preview, then, on the user's word, tables and figure; and the way back. */
export interface PaneModel {
  preview(
    model: LogicModel,
    workbook: KpiWorkbook,
    options: ModelSheetOptions,
  ): Promise<ModelSheetPreview>;
  /** Writes exactly what was shown, or nothing if the workbook is another by now. */
  write(
    preview: ModelSheetPreview,
    attention: Attention,
  ): Promise<Result<WrittenModel | "changed", HostError> | null>;
  undo(
    written: WrittenModel,
    attention: Attention,
  ): Promise<Result<"undone" | "changed", HostError> | null>;
}

/** 状態の列: first a preview, then, on the user's word, beside the staff's own table; and the way back. */
export interface PaneStatusColumn {
  proposals(workbook: KpiWorkbook): readonly StatusColumnProposal[];
  preview(
    workbook: KpiWorkbook,
    proposal: StatusColumnProposal,
    column: number,
  ): StatusColumnPreview;
  write(
    preview: StatusColumnPreview,
    attention: Attention,
  ): Promise<Result<Undoable | "changed", HostError> | null>;
  undo(
    written: Undoable,
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
  readonly model: PaneModel;
  readonly settings: PaneSettings;
  readonly statusColumn: PaneStatusColumn;
  readonly clock: Clock;
  readonly checks: PaneChecks;
  readonly tidyCopy: PaneTidyCopy;
  /** The block of cells that the user has selected. */
  selection(): Promise<Result<RangeAddress, HostError>>;
  /** Brings cells before the user's eyes. */
  select(range: RangeAddress): Promise<Result<null, HostError>>;
  /** The screen that a ribbon button asked for last. Every request is a new object. */
  readonly request: Observable<ScreenRequest | null>;
}
