/** The same object without the keys that have no value: absent and `undefined` differ in our types. */
export function present<T extends object>(from: { readonly [K in keyof T]?: T[K] | undefined }): T {
  return Object.fromEntries(
    Object.entries(from).filter(([, value]) => value !== undefined),
  ) as unknown as T;
}

/** The same, or `undefined` when nothing is left. */
export function presentOrNone<T extends object>(from: {
  readonly [K in keyof T]?: T[K] | undefined;
}): T | undefined {
  const object = present<T>(from);
  return Object.keys(object).length > 0 ? object : undefined;
}

/** For what a file says with `true` or not at all. */
export function flag(set: number | boolean | null | undefined): true | undefined {
  return set === 1 || set === true ? true : undefined;
}
