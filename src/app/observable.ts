/** A value that changes. `get` gives the same object until it does. */
export interface Observable<T> {
  get(): T;
  /** Calls back after each change until the returned function is called. */
  subscribe(listener: () => void): () => void;
}

/** A value that its owner sets and others watch. */
export class Watched<T> implements Observable<T> {
  #value: T;
  readonly #listeners = new Set<() => void>();

  constructor(value: T) {
    this.#value = value;
  }

  get(): T {
    return this.#value;
  }

  set(value: T): void {
    if (Object.is(value, this.#value)) return;
    this.#value = value;
    for (const listener of [...this.#listeners]) listener();
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }
}
