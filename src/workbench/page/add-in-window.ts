import type { FunctionsMetadata } from "../host/functions-metadata";
import type { AddinWindow } from "../host/native-bridge";

/** What the add-in's page shows of itself when its functions are associated. */
interface LoadedAddIn extends AddinWindow {
  readonly CustomFunctions?: {
    readonly _association?: { readonly mappings?: Readonly<Record<string, unknown>> };
  };
  readonly closed: boolean;
}

const interval = 50;

/**
 * Resolves when every function of `functions.json` has been associated by the page. Excel learns it
 * through a channel that Office.js opens only inside Excel, so the page is looked at instead.
 */
export async function functionsAssociated(
  window: AddinWindow,
  { functions }: FunctionsMetadata,
  isCurrent: () => boolean,
): Promise<boolean> {
  const page = window as LoadedAddIn;
  while (isCurrent()) {
    const mappings = page.CustomFunctions?._association?.mappings ?? {};
    if (functions.every(({ id }) => id in mappings || id.toUpperCase() in mappings)) return true;
    await new Promise((resolve) => setTimeout(resolve, interval));
  }
  return false;
}
