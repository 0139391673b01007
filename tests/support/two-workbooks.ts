import { AsyncLocalStorage } from "node:async_hooks";

/**
 * The globals of each open workbook. Excel gives every workbook a window of its own with its own
 * Office.js; in Node there is one set of globals, so what they are depends on whose work it is.
 */
const realms = new AsyncLocalStorage<Record<string, unknown>>();
const officeGlobals = ["Excel", "Office", "OfficeExtension", "CustomFunctions"];

/** Runs work, and all that follows from it, with the globals of one workbook. */
export type InWorkbook = <T>(work: () => T) => T;

/** From now on, `Excel` and the like are those of the workbook whose work is done. */
export function separateWorkbooks(): { open(): InWorkbook; end(): void } {
  for (const name of officeGlobals) {
    Object.defineProperty(globalThis, name, {
      configurable: true,
      get: () => realms.getStore()?.[name],
      set: (value: unknown) => {
        const realm = realms.getStore();
        if (realm) realm[name] = value;
      },
    });
  }
  return {
    open: () => {
      const realm: Record<string, unknown> = {};
      return (work) => realms.run(realm, work);
    },
    end: () => {
      for (const name of officeGlobals) Reflect.deleteProperty(globalThis, name);
    },
  };
}
