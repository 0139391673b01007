import { NativeContext, type NativeContextOptions } from "./native-context";
import { messageType, type RequestMessage } from "./protocol";

/** The parts of an add-in's window that Office.js looks for when it starts. */
export interface AddinWindow {
  name: string;
  external: unknown;
  _richApiNativeBridge?: unknown;
}

/**
 * Answers the body of one request with the body of its response, both JSON; with `null` when no
 * answer shall reach the page. It never rejects.
 */
export type RequestHandler = (body: string) => Promise<string | null>;

interface Bridge {
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost(text: string): void;
}

/**
 * The native side of one add-in page. It must be in the window before Office.js runs there:
 * Office.js then takes itself to be inside Excel for Windows and sends every request here.
 */
export class NativeBridge {
  readonly context: NativeContext;
  readonly #bridge: Bridge;
  #closed = false;

  constructor(window: AddinWindow, answer: RequestHandler, options: NativeContextOptions) {
    this.context = new NativeContext(options);
    this.#bridge = {
      onMessageFromHost: null,
      sendMessageToHost: (text) => void this.#receive(text, answer),
    };
    Object.defineProperty(window, "external", {
      value: this.context.external,
      configurable: true,
      writable: true,
    });
    window._richApiNativeBridge = this.#bridge;
  }

  /** Sends what answers no request: an event, an invocation. */
  send(message: unknown): void {
    if (!this.#closed) this.#bridge.onMessageFromHost?.(JSON.stringify(message));
  }

  /** The page is gone; what is still under way finds no one to tell. */
  close(): void {
    this.#closed = true;
  }

  async #receive(text: string, answer: RequestHandler): Promise<void> {
    const { id, message } = JSON.parse(text) as RequestMessage;
    const request = typeof message.body === "string" ? message.body : JSON.stringify(message.body);
    const body = await answer(request);
    if (body === null) return;
    this.send({ id, type: messageType.response, message: { statusCode: 200, headers: {}, body } });
  }
}
