/**
 * What Office.js asks of Excel for Windows before and beside the Rich API: who the host is, which
 * requirement sets it offers, the events of the Common API. On Windows it is `window.external`.
 */

import { DocumentCopies } from "./document-copies";
import { officeTheme } from "./office-theme";

/** The requirement sets that the stand-in offers, in their newest version of which it knows all that the project uses. */
export const requirementSets: Readonly<Record<string, string>> = {
  ExcelApi: "1.17",
  SharedRuntime: "1.2",
  AddinCommands: "1.3",
  CustomFunctions: "1.9",
  CustomFunctionsRuntime: "1.4",
  CompressedFile: "1.1",
  RibbonApi: "1.2",
  RichApiRuntime: "1.1",
  KeyboardShortcuts: "1.1",
};

/** A shared runtime (1) with custom functions (2): Office.js then says when functions can be called. */
const runtimeFlags = 1 | 2;

/** What Office.js reads from the page's address or from `window.name`. */
export function hostInformation(locale: string): string {
  return `Excel$Win32$16.01$${locale}$telemetry$$disableLogging$${runtimeFlags}`;
}

/** Numbers that Office.js has for what the Common API sends; others are refused. */
const appCommandInvoked = 39;
const appCommandCompleted = 94;
const succeeded = 0;
const notSupported = 5012;

type EventHandler = (dispatchId: number, payload: { toArray(): unknown[] }) => void;
/** Answers with a status alone, or with a status and what comes with it, as an array of COM. */
type Callback = (answer: number | { toArray(): unknown[] }) => unknown;

export interface NativeContextOptions {
  readonly locale: string;
  readonly documentUrl: string;
  /** The requirement set of an older Excel, such as `1.14`. */
  readonly excelApi?: string;
  /** Are the colours of the stand-in dark at the moment? Light when it does not say. */
  readonly isDark?: () => boolean;
  /** The file of the workbook as it stands. */
  readonly file?: () => Promise<Uint8Array>;
}

/** The `window.external` of one add-in page. */
export class NativeContext {
  readonly #options: NativeContextOptions;
  readonly #handlers = new Map<number, EventHandler>();
  readonly #running = new Map<string, () => void>();
  readonly #settings = new Map<string, string>();
  readonly #copies: DocumentCopies | null;
  #nextCommand = 1;

  constructor(options: NativeContextOptions) {
    this.#options = options;
    this.#copies = options.file ? new DocumentCopies(options.file) : null;
  }

  /**
   * Presses a button of the ribbon: calls what the add-in has associated with the action.
   * Resolves when the add-in says that the action is completed.
   */
  invokeAction(action: string): Promise<void> {
    const handler = this.#handlers.get(appCommandInvoked);
    if (!handler) return Promise.reject(new Error("The add-in takes no commands yet."));
    const id = `command-${this.#nextCommand++}`;
    return new Promise((resolve) => {
      this.#running.set(id, resolve);
      const details = JSON.stringify({ source: { id: action } });
      handler(appCommandInvoked, { toArray: () => [id, action, details] });
    });
  }

  /** How many actions the add-in has not completed. */
  get running(): number {
    return this.#running.size;
  }

  /** The object that Office.js expects to find; its names are Excel's. */
  get external(): object {
    const context = this.#context();
    return {
      GetContext: () => context,
      RegisterEvent: (id: number, _target: string, handler: EventHandler, callback: Callback) => {
        this.#handlers.set(id, handler);
        callback(succeeded);
      },
      UnregisterEvent: (id: number, _target: string, callback: Callback) => {
        this.#handlers.delete(id);
        callback(succeeded);
      },
      Execute: (id: number, params: readonly unknown[], callback: Callback) => {
        const copied = this.#copies?.answer(id, params) ?? null;
        if (!copied) callback(this.#execute(id, params));
        else void copied.then((answer) => callback({ toArray: () => [...answer] }));
      },
    };
  }

  #execute(id: number, [command]: readonly unknown[]): number {
    if (id !== appCommandCompleted) return notSupported;
    const done = this.#running.get(String(command));
    this.#running.delete(String(command));
    done?.();
    return succeeded;
  }

  #context(): object {
    const { locale, documentUrl, excelApi, isDark = () => false } = this.#options;
    const sets =
      excelApi === undefined ? requirementSets : { ...requirementSets, ExcelApi: excelApi };
    return {
      GetAppType: () => 1,
      GetSolutionRef: () => "workbench",
      GetAppVersionMajor: () => 16,
      GetAppVersionMinor: () => 1,
      GetHostFullVersion: () => "16.0.17000.20000",
      // Names such as ja-JP: a number would become the locale as it stands.
      GetAppUILocale: () => locale,
      GetAppDataLocale: () => locale,
      GetDocUrl: () => documentUrl,
      GetOfficeThemeInfo: () => JSON.stringify(officeTheme(isDark())),
      GetAppCapabilities: () => 0,
      GetActivationMode: () => 2,
      GetControlIntegrationLevel: () => 1,
      GetSolutionToken: () => "",
      GetCorrelationId: () => "workbench",
      GetInstanceId: () => "workbench",
      GetTouchEnabled: () => false,
      GetCommerceAllowed: () => false,
      GetSupportedMatrix: () => JSON.stringify(sets),
      GetDialogRequirementMatrix: () => "{}",
      GetFeaturesForSolution: () => "",
      GetInitialDisplayMode: () => 0,
      GetSettings: () => ({
        Read: (keys: string[], values: string[]) => {
          for (const [key, value] of this.#settings) {
            keys.push(key);
            values.push(value);
          }
        },
        Write: (keys: readonly string[], values: readonly string[]) => {
          keys.forEach((key, index) => this.#settings.set(key, values[index] ?? ""));
        },
      }),
    };
  }
}
