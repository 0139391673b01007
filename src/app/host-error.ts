import type { HostErrorKind } from "../core/messages/host";

export type { HostErrorKind };

/** A refusal of the host, with what it said for the technically minded. */
export interface HostError {
  readonly kind: HostErrorKind;
  readonly detail: string;
}
