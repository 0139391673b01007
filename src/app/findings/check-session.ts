import type { Finding } from "../../core/rules/finding";
import { makeWay, type Attention, type Progress } from "../attention";
import type { KpiWorkbook } from "../kpi-workbook";
import { Watched, type Observable } from "../observable";
import type { Timers, Workbook } from "../ports";

/** What a check has found. */
export interface Checked {
  readonly workbook: KpiWorkbook;
  /** In the order of sheets, rows and columns; those that staff waived are among them, and say so. */
  readonly findings: readonly Finding[];
  /** Colours, objects and conditional formats: seen, not asked for, or not given by Excel. */
  readonly looks: "seen" | "not-asked" | "refused";
}

/** Where the check stands. `last` is what the check before has found. */
export type CheckState =
  | { readonly kind: "idle" | "cancelled"; readonly last: Checked | null }
  | { readonly kind: "checking"; readonly progress: Progress | null; readonly last: Checked | null }
  | { readonly kind: "checked"; readonly last: Checked }
  | { readonly kind: "failed"; readonly detail: string; readonly last: Checked | null };

/** What to check. */
export interface CheckWish {
  readonly workbook: KpiWorkbook;
  /** Ask Excel for colours and objects too: one round trip. */
  readonly looks: boolean;
}

interface CheckSetting {
  readonly workbook: Pick<Workbook, "readLooks">;
  readonly timers: Timers;
}

/**
 * Checking as the pane sees it: apart from reading, so that cells which follow every edit never wait
 * for it. One check at a time, the last one asked for. Never rejects.
 */
export class CheckSession implements Observable<CheckState> {
  readonly #setting: CheckSetting;
  readonly #state = new Watched<CheckState>({ kind: "idle", last: null });
  #wanted: symbol | null = null;

  constructor(setting: CheckSetting) {
    this.#setting = setting;
  }

  get(): CheckState {
    return this.#state.get();
  }

  subscribe(listener: () => void): () => void {
    return this.#state.subscribe(listener);
  }

  /** Checks a workbook, in the place of what is under way. */
  async run(wish: CheckWish): Promise<void> {
    const mine = Symbol("check");
    this.#wanted = mine;
    const isWanted = () => this.#wanted === mine;
    const { last } = this.get();
    const set = (state: CheckState) => {
      if (isWanted()) this.#state.set(state);
    };
    set({ kind: "checking", progress: null, last });
    const attention: Attention = {
      report: (progress) => {
        set({ kind: "checking", progress, last });
      },
      pause: async () => {
        await makeWay(this.#setting.timers);
        return isWanted();
      },
    };
    try {
      const checked = await this.#check(wish, attention);
      if (checked) set({ kind: "checked", last: checked });
    } catch (thrown) {
      // A mistake of ours in a sheet nobody thought of: told, instead of checking for ever.
      set({ kind: "failed", detail: String(thrown), last });
    }
  }

  /** Gives up what is under way; what was found before stays. */
  cancel(): void {
    const { kind, last } = this.get();
    if (kind !== "checking") return;
    this.#wanted = null;
    this.#state.set({ kind: "cancelled", last });
  }

  async #check({ workbook, looks }: CheckWish, attention: Attention): Promise<Checked | null> {
    // The rules and their words are fetched with the first check: cells never need them.
    const { checkNow } = await import("./check-now");
    if (!(await attention.pause())) return null;
    // What each cell looks like is much to ask for, and only the rules of published data need it.
    const all = workbook.settings.ruleGroups.includes("machine-readability");
    const seen = looks ? await this.#setting.workbook.readLooks(all ? "all" : "formulas") : null;
    if (!(await attention.pause())) return null;
    const known = seen?.ok ? seen.value : null;
    const findings = await checkNow(workbook, known, attention);
    const said = known ? "seen" : looks ? "refused" : "not-asked";
    return findings && { workbook, findings, looks: said };
  }
}
