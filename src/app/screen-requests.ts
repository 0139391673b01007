import { Watched } from "./observable";

/** A ribbon button's wish; `refresh` and `read` also start the work. */
export interface ScreenRequest {
  readonly screen: "overview" | "indicators" | "checks" | "logic-model" | "settings";
  /** A part of the screen other than its first. */
  readonly part?: "prose";
  /** What is begun there. */
  readonly task?: "define";
  readonly action: "read" | "refresh" | null;
}

/** The last wish. Every request is a new object, so that the same button works twice. */
export type ScreenRequests = Watched<ScreenRequest | null>;

export function screenRequests(): ScreenRequests {
  return new Watched<ScreenRequest | null>(null);
}

/** Settles when the user has asked for something; at once, where that is so already. */
export function firstRequest(requests: ScreenRequests): Promise<void> {
  if (requests.get()) return Promise.resolve();
  return new Promise((resolve) => {
    const leave = requests.subscribe(() => {
      leave();
      resolve();
    });
  });
}
