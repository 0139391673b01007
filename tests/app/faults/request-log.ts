import type { Headless } from "../../support/headless";
import { contentOf, differing, type Content } from "./workbook-content";

/** A request that Excel has carried out. */
export interface LoggedRequest {
  readonly actions: number;
  /** The actions after which the workbook's content is another than before them. */
  readonly changes: readonly number[];
}

/** Watches what each action of each request does to the workbook. */
export class RequestLog {
  readonly #headless: Headless;
  readonly #requests: { actions: number; changes: number[] }[] = [];
  #content: Content;

  constructor(headless: Headless) {
    this.#headless = headless;
    this.#content = contentOf(headless);
    headless.host.onAction((place) => {
      this.#note(place);
    });
  }

  end(): readonly LoggedRequest[] {
    this.#headless.host.onAction(undefined);
    return this.#requests;
  }

  #note(place: number): void {
    if (place === 0) this.#requests.push({ actions: 0, changes: [] });
    const request = this.#requests.at(-1);
    if (!request) return;
    request.actions = place + 1;
    const now = contentOf(this.#headless);
    if (differing(this.#content, now).length > 0) request.changes.push(place);
    this.#content = now;
  }
}
