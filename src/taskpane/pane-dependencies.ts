import type { Clock } from "../app/clock";
import type { HostError } from "../app/host-error";
import type { Observable } from "../app/observable";
import type { WorkbookFile } from "../app/ports";
import type { StatusChange } from "../app/refresh-status";
import type { ScreenRequest } from "../app/screen-requests";
import type { SessionState } from "../app/session";
import type { Language } from "../core/messages/language";
import type { Result } from "../core/result";
import type { RangeAddress } from "../core/sheet/address";
import type { PaneSharing } from "../app/convert/sharing-on-demand";
import type { PaneCorrections } from "../app/corrections";
import type { PaneDefinitions } from "../app/define-indicator/definitions-on-demand";
import type { PaneExplicitFormulas } from "../app/explicit-formulas";
import type { PaneChecks } from "../app/findings/checks-on-demand";
import type { PaneImports } from "../app/import-actuals/import-on-demand";
import type { PaneModel } from "../app/logic-model/model-on-demand";
import type { PaneSettings } from "../app/obeyed-settings";
import type { PaneRecord } from "../app/record/record-on-demand";
import type { PaneRegister } from "../app/register/register-on-demand";
import type { PaneStatusColumn } from "../app/status-column/status-columns";
import type { PaneSummary } from "../app/summaries";
import type { PaneTidyCopy } from "../app/tidy-copy/tidy-copy-on-demand";

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

/** The colours of the host's window (`#RRGGBB`). */
export interface HostTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
}

/** Everything the pane needs of the world around it; `wire-pane.ts` puts it together. */
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
