import type { IndicatorDraft } from "../../core/define/draft";
import { readDrafts, withKeptDraft, withoutKeptDraft } from "../../core/define/kept-drafts";
import { ok, type Result } from "../../core/result";
import type { HostError } from "../host-error";
import type { DraftMemory, Timers } from "../ports";

/** After so many milliseconds without another key the draft is kept: typing stays quick, and little can be lost. */
const restBeforeKeeping = 800;

/**
 * Keeps drafts in the workbook while they are typed. Each write takes up the drafts that are there by
 * then, so that those of colleagues stay; one write at a time.
 */
export class DraftStore {
  readonly #memory: DraftMemory;
  readonly #timers: Timers;
  readonly #onKept: (kept: Result<null, HostError>) => void;
  #waiting: { readonly draft: IndicatorDraft; readonly stop: () => void } | null = null;
  #last: Promise<unknown> = Promise.resolve();

  /** @param onKept told after every write how it went */
  constructor(
    memory: DraftMemory,
    timers: Timers,
    onKept: (kept: Result<null, HostError>) => void,
  ) {
    this.#memory = memory;
    this.#timers = timers;
    this.#onKept = onKept;
  }

  /** The drafts as the workbook has them. */
  async load(): Promise<Result<readonly IndicatorDraft[], HostError>> {
    await this.#last;
    const raw = await this.#memory.load();
    return raw.ok ? ok(readDrafts(raw.value)) : raw;
  }

  /** Keeps a draft as soon as nobody types for a moment. */
  keep(draft: IndicatorDraft): void {
    if (this.#waiting && this.#waiting.draft.id !== draft.id) this.flush();
    this.#waiting?.stop();
    const stop = this.#timers.after(restBeforeKeeping, () => {
      this.flush();
    });
    this.#waiting = { draft, stop };
  }

  /** Keeps at once what is still waiting: the pane is left, or another step begins. */
  flush(): void {
    const waiting = this.#waiting;
    if (!waiting) return;
    waiting.stop();
    this.#waiting = null;
    this.#change((kept) => withKeptDraft(kept, waiting.draft));
  }

  /** Forgets a draft: it is written, or nobody wants it any more. */
  forget(id: string): void {
    if (this.#waiting?.draft.id === id) {
      this.#waiting.stop();
      this.#waiting = null;
    }
    this.#change((kept) => withoutKeptDraft(kept, id));
  }

  #change(change: (kept: string | null) => string | null): void {
    this.#last = this.#last.then(async () => {
      const raw = await this.#memory.load();
      const kept = raw.ok ? await this.#memory.save(change(raw.value)) : raw;
      this.#onKept(kept);
    });
  }
}
