import type { HostObject } from "./host-object";

/** Events whose ranges are kept at a time. */
const keptEvents = 500;

/**
 * Objects that the add-in tracks from one request to the next. Ranges have no id of their own:
 * Office.js asks to keep them (`_KeepReference`) and names them by the reference afterwards.
 */
export class References {
  readonly #objects = new Map<string, HostObject>();
  readonly #ids = new Map<HostObject, string>();
  /** Ids made for events, oldest first: no handler tells when it is done with its range. */
  readonly #ofEvents: string[] = [];
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

  /** Keeps the range of an event for as long as a handler may reasonably ask for it. */
  keepForEvent(object: HostObject): string {
    const id = this.keep(object);
    this.#ofEvents.push(id);
    if (this.#ofEvents.length > keptEvents) this.drop(this.#ofEvents.shift() ?? "");
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
    this.#ofEvents.length = 0;
  }

  get size(): number {
    return this.#objects.size;
  }
}
