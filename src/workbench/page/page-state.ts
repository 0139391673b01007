import type { Language, Localized } from "../../core/messages/language";
import type { Loss } from "../files/loss";
import type { AddInManifest } from "./read-manifest";

/** What the page is doing at the moment, for the line at its foot. */
export type Activity =
  "starting" | "starting-add-in" | "opening" | "saving" | "running" | "saved" | null;

/** Something to tell people above the sheet, until they dismiss it. */
export interface Notice {
  readonly kind: "refused" | "hint";
  readonly texts: readonly Localized[];
}

/** All that the page shows; a new object for every change. */
export interface PageState {
  readonly language: Language;
  readonly dark: boolean;
  readonly paneWidth: number;
  readonly paneOpen: boolean;
  readonly fileName: string;
  readonly activity: Activity;
  /** The add-in has loaded and takes commands. */
  readonly addInReady: boolean;
  readonly manifest: AddInManifest | null;
  readonly notice: Notice | null;
  /** What the add-in says about the error in the selected cell. */
  readonly cellMessage: string | null;
  /** To be agreed to before the file is saved. */
  readonly losses: readonly Loss[] | null;
}

/** A value that React can watch. */
export class Watched<T extends object> {
  readonly #listeners = new Set<() => void>();
  #value: T;

  constructor(value: T) {
    this.#value = value;
  }

  get = (): T => this.#value;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  update(change: Partial<T>): void {
    this.#value = { ...this.#value, ...change };
    for (const listener of this.#listeners) listener();
  }
}
