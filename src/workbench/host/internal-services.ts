import type { CustomFunctions } from "./custom-functions";
import type { InvocationResult } from "./function-results";
import { HostObject } from "./host-object";
import type { PaneVisibility } from "./pane-visibility";

/** What Office.js makes by name for its own purposes; everything else is refused by its name. */
export function createService(
  typeName: string,
  functions: CustomFunctions,
  pane: PaneVisibility,
): HostObject | null {
  switch (typeName) {
    case "Microsoft.ExcelServices.CustomFunctions":
      return new CustomFunctionsService(functions);
    case "Microsoft.InternalService.AddinInternalService":
      return new AddinInternalService();
    case "Microsoft.AppRuntime.AppRuntimeService":
      return new AppRuntimeService(pane);
    default:
      return null;
  }
}

/** The way back of what the add-in's functions answer. */
class CustomFunctionsService extends HostObject {
  readonly $type = "CustomFunctions";
  readonly #functions: CustomFunctions;

  constructor(functions: CustomFunctions) {
    super();
    this.#functions = functions;
  }

  /** Sent once Office.js is ready and can take calls. */
  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.#functions.setReady(true);
  }

  /** 2: answers every 200 ms instead of 500 ms; 4: never longer than 2 s apart. */
  _GetEnabledFeatures(): readonly number[] {
    return [2, 4];
  }

  setInvocationArrayResults(results: readonly InvocationResult[]): void {
    this.#functions.setResults(results);
  }
}

class AddinInternalService extends HostObject {
  readonly $type = "AddinInternalService";

  /** Sent at start; a refusal would be an unhandled rejection in the add-in. */
  notifyActionHandlerReady(): void {
    // Nothing to prepare: commands go to whatever handler is there when they are given.
  }
}

/** `Office.addin.showAsTaskpane()` and `hide()`. */
class AppRuntimeService extends HostObject {
  readonly $type = "AppRuntimeService";
  readonly #pane: PaneVisibility;

  constructor(pane: PaneVisibility) {
    super();
    this.#pane = pane;
  }

  setAppRuntimeState(state: string): void {
    this.#pane.ask(state === "Visible");
  }

  getAppRuntimeState(): string {
    return this.#pane.visible ? "Visible" : "Background";
  }
}
