import type { HostObject } from "./host-object";

/**
 * Objects that the add-in tracks from one request to the next. Ranges have no id of their own:
 * Office.js asks to keep them (`_KeepReference`) and names them by the reference afterwards.
 */
export class References {
  readonly #objects = new Map<string, HostObject>();
  readonly #ids = new Map<HostObject, string>();
  #next = 1;

  /** Keeps an object; keeping it again gives the same id. */
  keep(object: HostObject): string {
    const known = this.#ids.get(object);
    if (known !== undefined) return known;
    const id = `reference-${this.#next++}`;
    this.#objects.set(id, object);
    this.#ids.set(object, id);
    return id;
  }

  idOf(object: HostObject): string | undefined {
    return this.#ids.get(object);
  }

  find(id: string): HostObject | null {
    return this.#objects.get(id) ?? null;
  }

  drop(id: string): void {
    const object = this.#objects.get(id);
    if (object) this.#ids.delete(object);
    this.#objects.delete(id);
  }

  clear(): void {
    this.#objects.clear();
    this.#ids.clear();
  }

  get size(): number {
    return this.#objects.size;
  }
}
