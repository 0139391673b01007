import { err, ok } from "../core/result";
import { makeWay, type Attention, type Progress } from "./attention";
import type { HostError } from "./host-error";
import type { KpiWorkbook } from "./kpi-workbook";
import { Watched, type Observable } from "./observable";
import type { Timers, Workbook } from "./ports";
import { readKpis } from "./read-kpis";
import { refreshStatus, type StatusChange } from "./refresh-status";
import type { StatusCalls } from "./status-calls";
import type { Wanted } from "./wanted";

/** Where the session stands. `last` is the workbook as it was known before. */
export type SessionState =
  | { readonly kind: "idle" }
  | {
      readonly kind: "reading";
      readonly progress: Progress | null;
      readonly last: KpiWorkbook | null;
    }
  | { readonly kind: "ready"; readonly workbook: KpiWorkbook }
  | { readonly kind: "failed"; readonly error: HostError; readonly last: KpiWorkbook | null };

interface SessionSetting {
  readonly workbook: Workbook;
  readonly timers: Timers;
  /** The calls that the status cells make. */
  readonly calls: StatusCalls;
  /** Shared with the status cells: whoever read last, all show the same. */
  readonly view: Watched<KpiWorkbook | null>;
}

/** What is done may change statuses; `null` when it was cancelled. */
type Outcome = Wanted<readonly StatusChange[]>;

interface Work {
  readonly kind: "read" | "refresh";
  /** Settles when the work ends or is cancelled, whichever is first. */
  readonly outcome: Promise<Outcome>;
  readonly cancel: () => void;
}

/** Reading and refreshing as the pane sees it: one piece of work at a time. Never rejects. */
export class Session implements Observable<SessionState> {
  readonly #setting: SessionSetting;
  readonly #state = new Watched<SessionState>({ kind: "idle" });
  #work: Work | null = null;

  constructor(setting: SessionSetting) {
    this.#setting = setting;
    setting.view.subscribe(() => {
      const workbook = setting.view.get();
      // What the status cells have read meanwhile is newer than what is on screen.
      if (workbook && this.get().kind === "ready") this.#state.set({ kind: "ready", workbook });
    });
  }

  get(): SessionState {
    return this.#state.get();
  }

  subscribe(listener: () => void): () => void {
    return this.#state.subscribe(listener);
  }

  /** Reads the workbook; joins what is under way. */
  async read(): Promise<void> {
    await (this.#work ?? this.#begin("read")).outcome;
  }

  /** Reads again and has the status cells follow. `null` when it was cancelled or failed. */
  async refresh(): Promise<readonly StatusChange[] | null> {
    if (this.#work?.kind === "read") await this.#work.outcome;
    const outcome = await (this.#work ?? this.#begin("refresh")).outcome;
    return outcome?.ok ? outcome.value : null;
  }

  /** Gives up what is under way. Excel may still answer; nobody listens then. */
  cancel(): void {
    this.#work?.cancel();
  }

  #begin(kind: Work["kind"]): Work {
    const before = this.get();
    let wanted = true;
    const attention: Attention = {
      report: (progress) => {
        const last = workbookOf(before);
        if (wanted) this.#state.set({ kind: "reading", progress, last });
      },
      pause: async () => {
        await makeWay(this.#setting.timers);
        return wanted;
      },
    };
    const { promise, resolve } = settleable<Outcome>();
    const end = (outcome: Outcome) => {
      if (!wanted) return;
      wanted = false;
      this.#work = null;
      this.#state.set(outcome ? this.#stateAfter(outcome, before) : before);
      resolve(outcome);
    };
    this.#work = { kind, outcome: promise, cancel: () => end(null) };
    void this.#do(kind, attention).then(end, (thrown: unknown) => {
      // A mistake of ours in reading a sheet nobody thought of: told, instead of reading for ever.
      end(err({ kind: "unknown", detail: String(thrown) }));
    });
    return this.#work;
  }

  async #do(kind: Work["kind"], attention: Attention): Promise<Outcome> {
    if (kind === "refresh") return refreshStatus(this.#setting, attention);
    const read = await readKpis(this.#setting.workbook, attention);
    if (!read?.ok) return read;
    this.#setting.view.set(read.value);
    return ok([]);
  }

  #stateAfter(outcome: NonNullable<Outcome>, before: SessionState): SessionState {
    const workbook = this.#setting.view.get();
    if (!outcome.ok) return { kind: "failed", error: outcome.error, last: workbook };
    return workbook ? { kind: "ready", workbook } : before;
  }
}

/** The workbook as known in a state, also while it is read again or after a failure. */
export function workbookOf(state: SessionState): KpiWorkbook | null {
  switch (state.kind) {
    case "idle":
      return null;
    case "ready":
      return state.workbook;
    case "reading":
    case "failed":
      return state.last;
  }
}

function settleable<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
