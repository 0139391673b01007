import type { Dispatcher } from "./dispatcher";
import type { Fault, Faults } from "./faults";
import type { HostContext } from "./host-context";
import { HostError } from "./host-error";
import { pathType, type RequestBody, type ResponseBody } from "./protocol";

/** What went between add-in and Excel; bytes are UTF-8. */
export interface Traffic {
  /** `context.sync()` calls of the add-in. What Office.js sends on its own account is not counted. */
  requests: number;
  bytesIn: number;
  bytesOut: number;
}

/** Excel on the web takes and gives at most 5 MB in one request; the stand-in is as strict. */
const payloadLimit = 5 * 1024 * 1024;
const encoder = new TextEncoder();

/** Answers requests one after another, each when all that it could read has been calculated. */
export class RequestQueue {
  /** Someone is typing in a cell. */
  cellEditing = false;
  /** Told of each action that was carried out, by its place in its request. */
  onAction: ((place: number) => void) | undefined;
  readonly #context: HostContext;
  readonly #dispatcher: Dispatcher;
  readonly #faults: Faults;
  #traffic: Traffic = { requests: 0, bytesIn: 0, bytesOut: 0 };
  #last: Promise<unknown> = Promise.resolve();
  #open = 0;

  constructor(context: HostContext, dispatcher: Dispatcher, faults: Faults) {
    this.#context = context;
    this.#dispatcher = dispatcher;
    this.#faults = faults;
  }

  get traffic(): Traffic {
    return { ...this.#traffic };
  }

  resetTraffic(): void {
    this.#traffic = { requests: 0, bytesIn: 0, bytesOut: 0 };
  }

  get busy(): boolean {
    return this.#open > 0;
  }

  /** Resolves when every request that has come so far is answered. */
  async idle(): Promise<void> {
    while (this.busy) await this.#last;
  }

  /**
   * Answers the JSON of a request with the JSON of its response, or never where a fault says so; it
   * does not reject.
   */
  async answer(text: string): Promise<string | null> {
    const body = JSON.parse(text) as RequestBody;
    // Answers of functions and Office.js' own services wait for nobody: some of them are what a
    // calculation waits for.
    if (isServiceRequest(body)) return JSON.stringify(await this.#dispatcher.process(body));
    const bytes = byteLength(text);
    this.#traffic.requests += 1;
    this.#traffic.bytesIn += bytes;
    const answered = this.#last.then(async () => {
      await this.#faults.nextInterference()?.();
      return this.#answer(body, this.#faultOf(bytes));
    });
    this.#last = answered;
    this.#open += 1;
    const response = await answered;
    this.#open -= 1;
    if (response !== null) this.#traffic.bytesOut += byteLength(response);
    return response;
  }

  async #answer(body: RequestBody, fault: Fault | null): Promise<string | null> {
    if (fault?.kind === "refused") return refuse(fault.code);
    const response = limited(await this.#process(body, fault));
    return fault?.silent ? null : response;
  }

  #faultOf(bytes: number): Fault | null {
    const fault = this.#faults.next();
    if (fault !== null) return fault;
    if (this.cellEditing) return { kind: "refused", code: "InvalidOperationInCellEditMode" };
    return bytes > payloadLimit
      ? { kind: "refused", code: "RequestPayloadSizeLimitExceeded" }
      : null;
  }

  async #process(body: RequestBody, fault: Extract<Fault, { kind: "broken" }> | null) {
    const { grid, events, application } = this.#context;
    if (application.calculationMode !== "Manual") await grid.calculation.idle();
    events.addinActs = true;
    try {
      const failure = fault && {
        at: fault.at(body.Actions.length),
        error: new HostError(fault.code, wording(fault.code)),
      };
      return JSON.stringify(await this.#dispatcher.process(body, failure, this.onAction));
    } finally {
      events.addinActs = false;
    }
  }
}

function isServiceRequest({ ObjectPaths: paths }: RequestBody): boolean {
  return Object.values(paths).some((path) => path.ObjectPathType === pathType.newObject);
}

function limited(response: string): string {
  return byteLength(response) > payloadLimit
    ? refuse("ResponsePayloadSizeLimitExceeded")
    : response;
}

function byteLength(text: string): number {
  return encoder.encode(text).length;
}

const messages: Readonly<Record<string, string>> = {
  InvalidOperationInCellEditMode:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  ResponsePayloadSizeLimitExceeded: "The response payload size has exceeded the limit.",
  AccessDenied: "You can't perform the requested operation.",
  ItemNotFound: "The requested resource doesn't exist.",
};

function wording(code: string): string {
  return messages[code] ?? "An internal error has occurred.";
}

function refuse(code: string): string {
  const response: ResponseBody = {
    Results: [],
    Error: {
      Code: code,
      Message: wording(code),
      Location: "",
      HttpStatusCode: 400,
      ActionIndex: 0,
    },
  };
  return JSON.stringify(response);
}
