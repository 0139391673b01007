import type { Attention } from "../../../src/app/attention";
import {
  previewCorrections,
  type CorrectionPreview,
  type RoleWish,
  type WrittenCorrections,
} from "../../../src/app/correct-roles";
import type { ExplicitFormula, ExplicitPlan } from "../../../src/app/explicit-status";
import type { Undoable } from "../../../src/app/apply-wanted";
import type { CheckState, CheckWish } from "../../../src/app/findings/check-session";
import type { CurePreview, WrittenCure } from "../../../src/app/findings/cure-cells";
import type { FindingsPreview, WrittenFindings } from "../../../src/app/findings/write-findings";
import { listOf } from "../../../src/app/define-indicator/list-of";
import {
  previewDefinition,
  type DefinitionPreview,
} from "../../../src/app/define-indicator/preview-definition";
import type { HostError } from "../../../src/app/host-error";
import type { KpiWorkbook } from "../../../src/app/kpi-workbook";
import {
  previewConversion,
  type ConversionPreview,
} from "../../../src/app/convert/preview-conversion";
import type { BrokenFormula } from "../../../src/app/convert/repair-formulas";
import type { TurnBackPreview } from "../../../src/app/convert/turn-back";
import {
  previewImport,
  type ImportChoices,
  type ImportPreview,
} from "../../../src/app/import-actuals/preview-import";
import type { ModelSheetPreview, WrittenModel } from "../../../src/app/logic-model/model-sheet";
import { previewModelSheet } from "../../../src/app/logic-model/plan-model-sheet";
import { Watched, type Observable } from "../../../src/app/observable";
import type { StatusChange } from "../../../src/app/refresh-status";
import {
  previewMeeting,
  type MeetingPreview,
  type WrittenMeeting,
} from "../../../src/app/record/meeting-sheet";
import { readRecords } from "../../../src/app/record/read-records";
import type { NotesById, RecordPreview } from "../../../src/app/record/record-preview";
import {
  prepareRecord,
  type RecordWish,
  type WrittenRecord,
} from "../../../src/app/record/write-record";
import { previewRegister } from "../../../src/app/register/preview-register";
import type { RegisterAnswers, RegisterPreview } from "../../../src/app/register/register-preview";
import type { WrittenRegister } from "../../../src/app/register/write-register";
import type { ScreenRequest } from "../../../src/app/screen-requests";
import type { SessionState } from "../../../src/app/session";
import {
  prepareSettings,
  type SettingsPreview,
  type WrittenSettings,
} from "../../../src/app/settings";
import { previewTidyCopy, type TidyPreview } from "../../../src/app/tidy-copy/preview-tidy-copy";
import type { WrittenTidyCopy } from "../../../src/app/tidy-copy/write-tidy-copy";
import { statusColumnProposals } from "../../../src/app/status-column/propose-columns";
import {
  previewStatusColumn,
  type StatusColumnPreview,
} from "../../../src/app/status-column/status-column";
import type { SummaryPreview, WrittenSummary } from "../../../src/app/write-summary";
import type { IndicatorDraft } from "../../../src/core/define/draft";
import type { Day } from "../../../src/core/indicator/due";
import { err, ok, type Result } from "../../../src/core/result";
import { readInput } from "../../../src/files/import/read-input";
import type { Finding } from "../../../src/core/rules/finding";
import type { RuleGroup } from "../../../src/core/rules/rule";
import type { RangeAddress } from "../../../src/core/sheet/address";
import type {
  HostTheme,
  PaneDependencies,
  PaneSession,
} from "../../../src/taskpane/pane-dependencies";
import type { PaneSharing } from "../../../src/app/convert/sharing-on-demand";
import type { PaneCorrections } from "../../../src/app/corrections";
import type { PaneDefinitions } from "../../../src/app/define-indicator/definitions-on-demand";
import type { PaneExplicitFormulas } from "../../../src/app/explicit-formulas";
import type { PaneChecks } from "../../../src/app/findings/checks-on-demand";
import type { PaneImports } from "../../../src/app/import-actuals/import-on-demand";
import type { PaneModel } from "../../../src/app/logic-model/model-on-demand";
import type { PaneSettings } from "../../../src/app/obeyed-settings";
import type { PaneRecord } from "../../../src/app/record/record-on-demand";
import type { PaneRegister } from "../../../src/app/register/register-on-demand";
import type { PaneStatusColumn } from "../../../src/app/status-column/status-columns";
import type { PaneSummary } from "../../../src/app/summaries";
import type { PaneTidyCopy } from "../../../src/app/tidy-copy/tidy-copy-on-demand";
import type { Wanted } from "../../../src/app/wanted";
import { range } from "./build-workbook";
import { sampleFindings, sampleWorkbook } from "./sample-workbook";

/** An observable that a test moves by hand. */
class Box<T> implements Observable<T> {
  private readonly listeners = new Set<() => void>();
  private value: T;

  constructor(value: T) {
    this.value = value;
  }

  get(): T {
    return this.value;
  }

  set(value: T): void {
    this.value = value;
    for (const listener of this.listeners) listener();
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}

/** A session that does what the test says and notes what the pane asked of it. */
class FakeSession extends Box<SessionState> implements PaneSession {
  readonly calls: ("read" | "refresh" | "cancel")[] = [];
  /** What `read` leads to. */
  afterRead: SessionState = { kind: "idle" };
  /** What `refresh` answers. */
  changes: readonly StatusChange[] | null = [];

  read(): Promise<void> {
    this.calls.push("read");
    this.set(this.afterRead);
    return Promise.resolve();
  }

  refresh(): Promise<readonly StatusChange[] | null> {
    this.calls.push("refresh");
    return Promise.resolve(this.changes);
  }

  cancel(): void {
    this.calls.push("cancel");
  }
}

/** A summary of one sentence and one table. */
class FakeSummary implements PaneSummary {
  readonly written: SummaryPreview[] = [];
  answer: Wanted<WrittenSummary> = ok({
    range: range("KPI要約!A1:F12"),
    plan: { steps: [] },
    undo: { steps: [] },
  });
  readonly undone: Undoable[] = [];
  undoAnswer: Wanted<"undone" | "changed"> = ok("undone");
  replaces = false;

  preview(_workbook: KpiWorkbook, language: "ja" | "en"): SummaryPreview {
    const ja = language === "ja";
    return {
      sheet: "KPI要約",
      replaces: this.replaces,
      rows: 12,
      report: {
        language,
        blocks: [
          { kind: "title", text: ja ? "ロジックモデルの要約" : "Summary of the logic model" },
          { kind: "heading", text: ja ? "現在の状況" : "Where things stand" },
          {
            kind: "paragraph",
            text: ja ? "導入率はやや遅れです。" : "Adoption is slightly behind.",
          },
          {
            kind: "table",
            header: ja ? ["指標", "実績"] : ["Indicator", "Actual"],
            rows: [["ＩＣＴ・介護ロボット等の\n導入率", "36.0%"]],
          },
          { kind: "note", text: ja ? "期待値方式による。" : "By the expected-value rule." },
        ],
      },
    };
  }

  write(...[preview]: Parameters<PaneSummary["write"]>): Promise<Wanted<WrittenSummary>> {
    this.written.push(preview);
    return Promise.resolve(this.answer);
  }

  undo(written: Undoable) {
    this.undone.push(written);
    return Promise.resolve(this.undoAnswer);
  }
}

/** Formulas that the test lays out; nothing is worked out. */
class FakeExplicitFormulas implements PaneExplicitFormulas {
  plan: ExplicitPlan = { formulas: [], kept: [] };
  readonly written: ExplicitPlan[] = [];
  readonly undone: (readonly ExplicitFormula[])[] = [];
  writeAnswer: Wanted<"written" | "changed"> = ok("written");
  undoAnswer: Wanted<number> = ok(0);

  preview(): ExplicitPlan {
    return this.plan;
  }

  write(preview: ExplicitPlan): Promise<Wanted<"written" | "changed">> {
    this.written.push(preview);
    return Promise.resolve(this.writeAnswer);
  }

  undo(formulas: readonly ExplicitFormula[]): Promise<Wanted<number>> {
    this.undone.push(formulas);
    return Promise.resolve(this.undoAnswer);
  }
}

/** Corrections as they would be read; what is written is only noted. */
class FakeCorrections implements PaneCorrections {
  readonly written: CorrectionPreview[] = [];
  readonly undone: WrittenCorrections[] = [];
  writeAnswer: Wanted<WrittenCorrections | "changed"> = ok({
    undo: { steps: [] },
    left: "",
  });
  undoAnswer: Wanted<"undone" | "changed"> = ok("undone");

  preview({ snapshot }: KpiWorkbook, sheet: string, wishes: readonly RoleWish[]) {
    return previewCorrections(snapshot, sheet, wishes);
  }

  write(preview: CorrectionPreview) {
    this.written.push(preview);
    return Promise.resolve(this.writeAnswer);
  }

  undo(written: WrittenCorrections) {
    this.undone.push(written);
    return Promise.resolve(this.undoAnswer);
  }
}

/** Columns as they would be proposed; what is written is only noted. */
class FakeStatusColumn implements PaneStatusColumn {
  readonly written: StatusColumnPreview[] = [];
  readonly undone: Undoable[] = [];
  writeAnswer: Wanted<Undoable | "changed"> = ok({
    plan: { steps: [] },
    undo: { steps: [] },
  });
  undoAnswer: Wanted<"undone" | "changed"> = ok("undone");
  readonly proposals = statusColumnProposals;
  readonly preview = previewStatusColumn;

  write(preview: StatusColumnPreview) {
    this.written.push(preview);
    return Promise.resolve(this.writeAnswer);
  }

  undo(written: Undoable) {
    this.undone.push(written);
    return Promise.resolve(this.undoAnswer);
  }
}

/** Definitions as they would be; what is written is only noted, drafts are kept in the text. */
class FakeDefinitions implements PaneDefinitions {
  readonly written: { readonly draft: IndicatorDraft; readonly preview: DefinitionPreview }[] = [];
  readonly undone: Undoable[] = [];
  /** `ok`: as it was asked. */
  writeAnswer: Result<"written" | "changed", HostError> = ok("written");
  undoAnswer: Wanted<"undone" | "changed"> = ok("undone");
  /** What the workbook has of drafts. */
  kept: string | null = null;
  /** Why drafts are neither read nor kept. */
  refusal: HostError | null = null;

  preview(...[workbook, draft, language]: Parameters<PaneDefinitions["preview"]>) {
    const list = listOf(workbook.snapshot, draft.content.count);
    return Promise.resolve(previewDefinition(workbook, draft, list, language));
  }

  write(
    ...[draft, preview]: Parameters<PaneDefinitions["write"]>
  ): ReturnType<PaneDefinitions["write"]> {
    this.written.push({ draft, preview });
    if (!this.writeAnswer.ok) return Promise.resolve(this.writeAnswer);
    if (this.writeAnswer.value === "changed" || preview.kind === "gone")
      return Promise.resolve(ok("changed"));
    const { row, subject, plan } = preview;
    return Promise.resolve(ok({ row, subject, plan, undo: { steps: [] } }));
  }

  undo(written: Undoable) {
    this.undone.push(written);
    return Promise.resolve(this.undoAnswer);
  }

  readonly drafts: PaneDefinitions["drafts"] = {
    load: () => Promise.resolve(this.refusal ? err(this.refusal) : ok(this.kept)),
    save: (text) => {
      if (this.refusal) return Promise.resolve(err(this.refusal));
      this.kept = text;
      return Promise.resolve(ok(null));
    },
  };
}

/** Settings as they would be; what is kept is only noted. */
class FakeSettings implements PaneSettings {
  readonly kept: SettingsPreview[] = [];
  readonly undone: WrittenSettings[] = [];
  /** `ok`: as it was asked. */
  keepAnswer: Result<"kept" | "changed", HostError> = ok("kept");
  undoAnswer: Wanted<"undone" | "changed"> = ok("undone");
  readonly preview = prepareSettings;

  keep(preview: SettingsPreview): ReturnType<PaneSettings["keep"]> {
    this.kept.push(preview);
    const { before, after } = preview;
    if (!this.keepAnswer.ok) return Promise.resolve(this.keepAnswer);
    const kept = this.keepAnswer.value === "kept" && after !== null;
    return Promise.resolve(ok(kept ? { before, after } : "changed"));
  }

  undo(written: WrittenSettings) {
    this.undone.push(written);
    return Promise.resolve(this.undoAnswer);
  }
}

/** The register as it would be; what is written is only noted. */
class FakeRegister implements PaneRegister {
  /** Shown instead of what the workbook leads to. */
  shown: RegisterPreview | null = null;
  readonly written: { readonly preview: RegisterPreview; readonly answers: RegisterAnswers }[] = [];
  readonly undone: Undoable[] = [];
  writeAnswer: Wanted<WrittenRegister | "changed"> = ok("changed");
  undoAnswer: Wanted<"undone" | "changed"> = ok("undone");

  preview(workbook: KpiWorkbook, language: "ja" | "en"): Promise<RegisterPreview> {
    return Promise.resolve(this.shown ?? previewRegister(workbook, language));
  }

  write(
    ...[preview, answers]: Parameters<PaneRegister["write"]>
  ): ReturnType<PaneRegister["write"]> {
    this.written.push({ preview, answers });
    return Promise.resolve(this.writeAnswer);
  }

  undo(written: Undoable) {
    this.undone.push(written);
    return Promise.resolve(this.undoAnswer);
  }
}

/** A check that finds what the test says; what is written is only noted. */
class FakeChecks extends Box<CheckState> implements PaneChecks {
  /** What a check finds. */
  found: readonly Finding[];
  readonly runs: CheckWish[] = [];
  cancelled = 0;
  readonly written: FindingsPreview[] = [];
  readonly mended: CurePreview[] = [];
  readonly undone: Undoable[] = [];
  readonly switched: (readonly RuleGroup[])[] = [];
  writeAnswer: Wanted<WrittenFindings | "changed"> = ok({
    sheet: "点検結果",
    plan: { steps: [] },
    undo: { steps: [] },
  });
  mendAnswer: Wanted<WrittenCure | "changed"> = ok({
    cells: 1,
    plan: { steps: [] },
    undo: { steps: [] },
  });
  undoAnswer: Wanted<"undone" | "changed"> = ok("undone");
  switchAnswer: Wanted<"switched" | "changed" | "newer"> = ok("switched");

  constructor(state: SessionState) {
    const workbook = state.kind === "ready" ? state.workbook : null;
    const found = workbook && workbook !== sampleWorkbook ? [] : sampleFindings;
    super(
      workbook
        ? { kind: "checked", last: { workbook, findings: found, looks: "seen" } }
        : { kind: "idle", last: null },
    );
    this.found = found;
  }

  run(wish: CheckWish): Promise<void> {
    this.runs.push(wish);
    const looks = wish.looks ? "seen" : "not-asked";
    this.set({
      kind: "checked",
      last: { workbook: wish.workbook, findings: this.found, looks },
    });
    return Promise.resolve();
  }

  /** As after a check of this workbook that found these. */
  find(workbook: KpiWorkbook, findings: readonly Finding[]): void {
    this.found = findings;
    this.set({ kind: "checked", last: { workbook, findings, looks: "seen" } });
  }

  cancel(): void {
    this.cancelled += 1;
  }

  switchGroups(...[, groups]: Parameters<PaneChecks["switchGroups"]>) {
    this.switched.push(groups);
    return Promise.resolve(this.switchAnswer);
  }

  write(preview: FindingsPreview) {
    this.written.push(preview);
    return Promise.resolve(this.writeAnswer);
  }

  mend(preview: CurePreview) {
    this.mended.push(preview);
    return Promise.resolve(this.mendAnswer);
  }

  undo(written: Undoable) {
    this.undone.push(written);
    return Promise.resolve(this.undoAnswer);
  }
}

/** The copy as it would be; what is written is only noted. */
class FakeTidyCopy implements PaneTidyCopy {
  readonly written: TidyPreview[] = [];
  readonly undone: Undoable[] = [];
  writeAnswer: Wanted<WrittenTidyCopy | "changed"> = ok("changed");
  undoAnswer: Wanted<"undone" | "changed"> = ok("undone");
  /** What happens in the place of an answer. */
  whenWriting: ((attention: Attention) => ReturnType<PaneTidyCopy["write"]>) | null = null;
  readonly preview = previewTidyCopy;

  write(preview: TidyPreview, attention: Attention): ReturnType<PaneTidyCopy["write"]> {
    this.written.push(preview);
    return this.whenWriting?.(attention) ?? Promise.resolve(this.writeAnswer);
  }

  undo(written: Undoable) {
    this.undone.push(written);
    return Promise.resolve(this.undoAnswer);
  }
}

/** Conversions as they would be, in a workbook whose formulas fill no more than their cells; what is written is only noted. */
class FakeSharing implements PaneSharing {
  readonly converted: ConversionPreview[] = [];
  readonly copied: ConversionPreview[] = [];
  readonly turned: TurnBackPreview[] = [];
  readonly repaired: (readonly BrokenFormula[])[] = [];
  readonly undone: Undoable[] = [];
  convertAnswer: Awaited<ReturnType<PaneSharing["convert"]>> = ok("changed");
  copyAnswer: Awaited<ReturnType<PaneSharing["copy"]>> = ok("changed");
  turnBackAnswer: Awaited<ReturnType<PaneSharing["turnBack"]>> = ok("changed");
  repairAnswer: Awaited<ReturnType<PaneSharing["repair"]>> = ok("changed");
  undoAnswer: Awaited<ReturnType<PaneSharing["undo"]>> = ok("undone");

  preview(...[{ snapshot }, language, attention]: Parameters<PaneSharing["preview"]>) {
    const spills = {
      filledBy: (cells: readonly unknown[]) => Promise.resolve(ok(cells.map(() => null))),
    };
    return previewConversion(spills, snapshot, language, attention);
  }

  convert(preview: ConversionPreview) {
    this.converted.push(preview);
    return Promise.resolve(this.convertAnswer);
  }

  copy(preview: ConversionPreview) {
    this.copied.push(preview);
    return Promise.resolve(this.copyAnswer);
  }

  turnBack(preview: TurnBackPreview) {
    this.turned.push(preview);
    return Promise.resolve(this.turnBackAnswer);
  }

  repair(broken: readonly BrokenFormula[]) {
    this.repaired.push(broken);
    return Promise.resolve(this.repairAnswer);
  }

  undo(written: Undoable) {
    this.undone.push(written);
    return Promise.resolve(this.undoAnswer);
  }
}

/** Sources as they would be read; what is written is only noted. */
class FakeImports implements PaneImports {
  readonly written: { readonly preview: ImportPreview; readonly choices: ImportChoices }[] = [];
  readonly undone: Undoable[] = [];
  writeAnswer: Awaited<ReturnType<PaneImports["write"]>> = ok("changed");
  undoAnswer: Awaited<ReturnType<PaneImports["undo"]>> = ok("undone");
  readonly read = readInput;
  readonly preview = previewImport;

  write(...[preview, choices]: Parameters<PaneImports["write"]>) {
    this.written.push({ preview, choices });
    return Promise.resolve(this.writeAnswer);
  }

  undo(written: Undoable) {
    this.undone.push(written);
    return Promise.resolve(this.undoAnswer);
  }
}

/** Records as they would be; what is written is only noted. */
class FakeRecord implements PaneRecord {
  readonly draft = new Watched<NotesById>(new Map());
  readonly written: { readonly preview: RecordPreview; readonly wish: RecordWish }[] = [];
  readonly meetings: MeetingPreview[] = [];
  readonly undone: Undoable[] = [];
  writeAnswer: Wanted<WrittenRecord | "changed"> = ok("changed");
  meetingAnswer: Wanted<WrittenMeeting | "changed"> = ok("changed");
  undoAnswer: Wanted<"undone" | "changed"> = ok("undone");
  readonly preview = prepareRecord;
  readonly read = readRecords;
  readonly previewMeeting = previewMeeting;

  write(preview: RecordPreview, wish: RecordWish) {
    this.written.push({ preview, wish });
    return Promise.resolve(this.writeAnswer);
  }

  writeMeeting(preview: MeetingPreview) {
    this.meetings.push(preview);
    return Promise.resolve(this.meetingAnswer);
  }

  undo(written: Undoable) {
    this.undone.push(written);
    return Promise.resolve(this.undoAnswer);
  }
}

/** The model's sheet as it would be; what is written is only noted. */
class FakeModel implements PaneModel {
  readonly written: ModelSheetPreview[] = [];
  readonly undone: Undoable[] = [];
  writeAnswer: Wanted<WrittenModel | "changed"> = ok("changed");
  undoAnswer: Wanted<"undone" | "changed"> = ok("undone");

  preview(...given: Parameters<typeof previewModelSheet>) {
    return Promise.resolve(previewModelSheet(...given));
  }

  write(preview: ModelSheetPreview) {
    this.written.push(preview);
    return Promise.resolve(this.writeAnswer);
  }

  undo(written: Undoable) {
    this.undone.push(written);
    return Promise.resolve(this.undoAnswer);
  }
}

/** Everything a pane needs, in the hands of the test. */
export interface FakeDependencies extends PaneDependencies {
  readonly theme: Box<HostTheme | null>;
  readonly session: FakeSession;
  readonly summary: FakeSummary;
  readonly explicit: FakeExplicitFormulas;
  readonly corrections: FakeCorrections;
  readonly register: FakeRegister;
  readonly definitions: FakeDefinitions;
  readonly model: FakeModel;
  readonly checks: FakeChecks;
  readonly settings: FakeSettings;
  readonly statusColumn: FakeStatusColumn;
  /** What the clock says. */
  today: Day;
  /** The name of the workbook's file. */
  fileName: string | null;
  /** Does this Excel hand out the workbook's file? */
  givesContent: boolean;
  readonly tidyCopy: FakeTidyCopy;
  readonly record: FakeRecord;
  readonly imports: FakeImports;
  readonly sharing: FakeSharing;
  /** What the user has selected in the workbook. */
  selectionAnswer: Result<RangeAddress, HostError>;
  readonly request: Box<ScreenRequest | null>;
  /** What was opened in the user's browser. */
  readonly openedPages: string[];
  /** Whether the host can. */
  opensPages: boolean;
  readonly selected: RangeAddress[];
  /** What `select` answers. */
  selectAnswer: Result<null, HostError>;
}

export function fakeDependencies(
  state: SessionState,
  language: "ja" | "en" = "ja",
): FakeDependencies {
  const selected: RangeAddress[] = [];
  const fake: FakeDependencies = {
    language,
    theme: new Box<HostTheme | null>(null),
    session: new FakeSession(state),
    summary: new FakeSummary(),
    explicit: new FakeExplicitFormulas(),
    corrections: new FakeCorrections(),
    register: new FakeRegister(),
    definitions: new FakeDefinitions(),
    model: new FakeModel(),
    checks: new FakeChecks(state),
    settings: new FakeSettings(),
    statusColumn: new FakeStatusColumn(),
    today: { kind: "date", year: 2026, month: 6, day: 1 },
    clock: { today: () => fake.today },
    fileName: "実績表.xlsx",
    givesContent: true,
    file: {
      name: () => Promise.resolve(fake.fileName),
      get givesContent() {
        return fake.givesContent;
      },
      content: () => Promise.resolve(ok(new Uint8Array())),
    },
    tidyCopy: new FakeTidyCopy(),
    record: new FakeRecord(),
    imports: new FakeImports(),
    sharing: new FakeSharing(),
    selectionAnswer: ok(range("KPI①!A1:B2")),
    selection: () => Promise.resolve(fake.selectionAnswer),
    request: new Box<ScreenRequest | null>(null),
    openedPages: [],
    opensPages: true,
    openPage: (address) => {
      if (fake.opensPages) fake.openedPages.push(address);
      return fake.opensPages;
    },
    selected,
    selectAnswer: ok(null),
    select: (target) => {
      selected.push(target);
      return Promise.resolve(fake.selectAnswer);
    },
  };
  return fake;
}
