/**
 * Base class of everything an object path of a request can denote: a workbook, a range, a font …
 *
 * What the add-in may reach is exactly what a subclass declares on its prototype: getters (with a
 * setter, if it can be written) and methods, under the names of the Excel JavaScript API, or the
 * internal ones that Office.js uses on the wire (`_KeepReference`). Fields, `#private` members
 * and names that begin with `$` are the stand-in's own and invisible to requests.
 *
 * A method may answer with a promise. `null` instead of an object is Excel's null object.
 */
export abstract class HostObject {
  /** The Excel class, for error locations: bundlers rename constructors, so it is said here. */
  abstract readonly $type: string;

  /** The properties that `load()` without names, or with `*`, gives. */
  get $scalars(): readonly string[] {
    return [];
  }

  /**
   * What Office.js needs to find the object again: it rewrites paths made by `add()` and the items
   * of a collection to "the item with this id". Without it, items are found by their index.
   */
  get $id(): string | number | undefined {
    return undefined;
  }

  /** Collections only: all items, in order. */
  $items?(): readonly HostObject[];

  /** Collections only: `getItem(key)`; `null` when there is none. */
  $indexer?(key: unknown): HostObject | null;
}
