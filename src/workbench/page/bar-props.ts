import type { PageState } from "./page-state";
import type { WorkbenchSession } from "./workbench-session";

/** What every part of the page is given: what to show, and whom to tell. */
export interface BarProps {
  readonly session: WorkbenchSession;
  readonly state: PageState;
}
