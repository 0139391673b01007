/** Numbers that Office.js has for its requests about copies of the document's file. */
const makeCopy = 77;
const passSlice = 80;
const releaseCopy = 81;

const succeeded = 0;
const internalError = 5001;
const noSuchCopy = 5012;

/** What Office.js is told: a status, then what was asked for. */
type Answer = readonly unknown[];

/** `getFileAsync` and what follows it: the file as it stood when it was asked for, in slices. */
export class DocumentCopies {
  readonly #file: () => Promise<Uint8Array>;
  readonly #open = new Map<number, Uint8Array>();
  #next = 1;

  constructor(file: () => Promise<Uint8Array>) {
    this.#file = file;
  }

  /** `null`: the request is about something else. Never rejects. */
  answer(id: number, params: readonly unknown[]): Promise<Answer> | null {
    if (id === makeCopy) return this.#make();
    if (id === passSlice) return Promise.resolve(this.#slice(params.map(Number)));
    if (id === releaseCopy) return Promise.resolve(this.#release(Number(params[0])));
    return null;
  }

  async #make(): Promise<Answer> {
    try {
      const bytes = await this.#file();
      const handle = this.#next++;
      this.#open.set(handle, bytes);
      return [succeeded, handle, bytes.length];
    } catch {
      return [internalError];
    }
  }

  #slice([handle = 0, start = 0, size = 0]: readonly number[]): Answer {
    const bytes = this.#open.get(handle);
    if (!bytes) return [noSuchCopy];
    const slice = Array.from(bytes.subarray(start, start + size));
    return [succeeded, slice, slice.length];
  }

  #release(handle: number): Answer {
    return [this.#open.delete(handle) ? succeeded : noSuchCopy];
  }
}
