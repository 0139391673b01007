import type { Attention } from "../app/attention";
import type { CorrectionPreview, RoleWish, WrittenCorrections } from "../app/correct-roles";
import type { Undoable } from "../app/apply-wanted";
import type { CheckState, CheckWish } from "../app/findings/check-session";
import type { CurePreview, WrittenCure } from "../app/findings/cure-cells";
import type { FindingsPreview, WrittenFindings } from "../app/findings/write-findings";
import type { HostError } from "../app/host-error";
import type { KpiWorkbook } from "../app/kpi-workbook";
import type {
  ModelSheetOptions,
  ModelSheetPreview,
  WrittenModel,
} from "../app/logic-model/model-sheet";
import type { ConvertedFile } from "../app/convert/copy-conversion";
import type { ConversionPreview } from "../app/convert/preview-conversion";
import type { BrokenFormula, RepairOutcome } from "../app/convert/repair-formulas";
import type { TurnBackPreview, WrittenTurnBack } from "../app/convert/turn-back";
import type { WrittenConversion } from "../app/convert/write-conversion";
import type { ImportChoices, ImportPreview } from "../app/import-actuals/preview-import";
import type { WrittenImport } from "../app/import-actuals/write-import";
import type { Observable, Watched } from "../app/observable";
import type { DefinitionPreview } from "../app/define-indicator/preview-definition";
import type { WrittenDefinition } from "../app/define-indicator/write-definition";
import type { DraftMemory } from "../app/ports";
import type { RegisterAnswers, RegisterPreview } from "../app/register/register-preview";
import type { WrittenRegister } from "../app/register/write-register";
import type { MeetingPreview, MeetingWish, WrittenMeeting } from "../app/record/meeting-sheet";
import type { KpiRecords } from "../app/record/read-records";
import type { NotesById, RecordPreview } from "../app/record/record-preview";
import type { RecordWish, WrittenRecord } from "../app/record/write-record";
import type { TidyPreview } from "../app/tidy-copy/preview-tidy-copy";
import type { WrittenTidyCopy } from "../app/tidy-copy/write-tidy-copy";
import type { ImportInput, ImportSource } from "../core/import/source-value";
import type { IndicatorDraft } from "../core/define/draft";
import type { Day } from "../core/indicator/due";
import type { LogicModel } from "../core/logic-model/model";
import type { ImportFault } from "../core/messages/import-faults";
import type { StatusColumnProposal } from "../app/status-column/propose-columns";
import type { StatusColumnPreview } from "../app/status-column/status-column";
import type { Language } from "../core/messages/language";
import type { Result } from "../core/result";
import type { RuleGroup } from "../core/rules/rule";

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

/** 指標を定義する: a draft, then what it would write, then, on the user's word, its row; and the way back. */
export interface PaneDefinitions {
  /** `null` when nobody wanted it any more. */
  preview(
    workbook: KpiWorkbook,
    draft: IndicatorDraft,
    language: Language,
    attention: Attention,
  ): Promise<DefinitionPreview | null>;
  /** Writes exactly what was shown, or nothing if the workbook is another by now. */
  write(
    draft: IndicatorDraft,
    preview: DefinitionPreview,
    language: Language,
    attention: Attention,
  ): Promise<Result<WrittenDefinition | "changed", HostError> | null>;
  undo(
    written: Undoable,
    attention: Attention,
  ): Promise<Result<"undone" | "changed", HostError> | null>;
  /** What nobody has finished yet, kept in the workbook. */
  readonly drafts: DraftMemory;
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

/** 実績を取り込む: read a source, then a preview, then, on the user's word, the cells; and the way back. */
export interface PaneImports {
  /** `null` when nobody wanted it any more. */
  read(input: ImportInput, attention: Attention): Promise<Result<ImportSource, ImportFault> | null>;
  preview(
    workbook: KpiWorkbook,
    source: ImportSource,
    language: Language,
    attention: Attention,
  ): Promise<ImportPreview | null>;
  /** Writes exactly what was shown and chosen, or nothing if one of the cells is another by now. */
  write(
    preview: ImportPreview,
    choices: ImportChoices,
    attention: Attention,
  ): Promise<Result<WrittenImport | "changed", HostError> | null>;
  undo(
    written: WrittenImport,
    attention: Attention,
  ): Promise<Result<"undone" | "changed", HostError> | null>;
}

/** 記録: what was measured and judged on a day, and what staff say about it; looked back on, and taken to a meeting. */
export interface PaneRecord {
  /** What was typed and is not written yet: it outlives the task. */
  readonly draft: Watched<NotesById>;
  /** What recording on a day would write. `null` when nobody wanted it any more. */
  preview(
    workbook: KpiWorkbook,
    day: Day,
    language: Language,
    attention: Attention,
  ): Promise<RecordPreview | null>;
  /** Writes exactly what was shown, with what staff say, or nothing if the workbook is another by now. */
  write(
    preview: RecordPreview,
    wish: RecordWish,
    attention: Attention,
  ): Promise<Result<WrittenRecord | "changed", HostError> | null>;
  /** The records of the workbook. `null` when nobody wanted them any more. */
  read(workbook: KpiWorkbook, attention: Attention): Promise<KpiRecords | null>;
  /** The material for a meeting. `null` when nobody wanted it any more. */
  previewMeeting(
    workbook: KpiWorkbook,
    records: KpiRecords,
    wish: MeetingWish,
    attention: Attention,
  ): Promise<MeetingPreview | null>;
  /** Writes exactly what was shown, or nothing if the sheet is another by now. */
  writeMeeting(
    preview: MeetingPreview,
    attention: Attention,
  ): Promise<Result<WrittenMeeting | "changed", HostError> | null>;
  undo(
    written: Undoable,
    attention: Attention,
  ): Promise<Result<"undone" | "changed", HostError> | null>;
}

/** 配布と修復: first a preview, then, on the user's word, the cells; and the way back. */
export interface PaneSharing {
  /** `null` when nobody wanted it any more. */
  preview(
    workbook: KpiWorkbook,
    language: Language,
    attention: Attention,
  ): Promise<Result<ConversionPreview, HostError> | null>;
  /** Writes exactly what was shown, or nothing if one of the cells is another by now. */
  convert(
    preview: ConversionPreview,
    attention: Attention,
  ): Promise<Result<WrittenConversion | "changed", HostError> | null>;
  /** A copy of the workbook's file with what was shown; the workbook stays as it is. */
  copy(
    preview: ConversionPreview,
    attention: Attention,
  ): Promise<Result<ConvertedFile | "changed" | "unreadable", HostError> | null>;
  turnBack(
    preview: TurnBackPreview,
    language: Language,
    attention: Attention,
  ): Promise<Result<WrittenTurnBack | "changed", HostError> | null>;
  repair(
    broken: readonly BrokenFormula[],
    attention: Attention,
  ): Promise<Result<RepairOutcome | "changed", HostError> | null>;
  undo(
    written: Undoable,
    attention: Attention,
  ): Promise<Result<"undone" | "changed", HostError> | null>;
}
