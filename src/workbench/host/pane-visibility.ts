import { entryKind, messageType } from "./protocol";

/** Office.js' number for the event that the pane has been shown or hidden. */
const visibilityChanged = 65539;

/** Whether the add-in's pane is to be seen: the page shows it, the add-in may ask for it. */
export class PaneVisibility {
  readonly #send: (message: unknown) => void;
  readonly #listeners = new Set<(visible: boolean) => void>();
  #visible = true;

  constructor(send: (message: unknown) => void) {
    this.#send = send;
  }

  get visible(): boolean {
    return this.#visible;
  }

  /** Calls back when the add-in asks to be shown or hidden. */
  onAsked(listener: (visible: boolean) => void): void {
    this.#listeners.add(listener);
  }

  /** The add-in asks; the page does it, and it is told. */
  ask(visible: boolean): void {
    for (const listener of this.#listeners) listener(visible);
    this.set(visible);
  }

  /** The page has shown or hidden the pane; the add-in is told if that is new. */
  set(visible: boolean): void {
    if (visible === this.#visible) return;
    this.#visible = visible;
    const entry = {
      messageCategory: entryKind.workbookEvent.category,
      messageType: visibilityChanged,
      targetId: "",
      message: JSON.stringify({ visibility: visible ? "Visible" : "Hidden" }),
      id: 0,
    };
    this.#send({ type: messageType.event, message: { entries: [entry] } });
  }
}
