import { useCallback, useState } from "react";
import type { Attention } from "../../app/attention";
import { useAttended, type Attended } from "../use-attended";
import type { PlainOutcome } from "./outcome";
import type { Wanted } from "../../app/wanted";

/** Does some work with the workbook; `settle` says what its success comes to, `null` that it needs no word. */
export type Attempt<O> = <T>(
  work: (attention: Attention) => Promise<Wanted<T | "changed">>,
  settle: (value: T) => O | PlainOutcome | null,
  what?: "write" | "undo",
) => void;

/** What the user asked for last: its progress, then what became of it. */
export interface Attempts<O> {
  readonly attended: Attended;
  readonly outcome: O | PlainOutcome | null;
  readonly attempt: Attempt<O>;
  readonly forget: () => void;
}

/** One attempt at a time; `O` is what a screen has to say of its successes. */
export function useOutcome<O>(): Attempts<O> {
  const attended = useAttended();
  const [outcome, setOutcome] = useState<O | PlainOutcome | null>(null);
  const attempt: Attempt<O> = (work, settle, what = "write") => {
    setOutcome(null);
    void attended.run(work).then((result) => {
      if (!result) return;
      const retry = () => {
        attempt(work, settle, what);
      };
      if (!result.ok) setOutcome({ kind: "refused", error: result.error, retry });
      else if (result.value === "changed") setOutcome({ kind: "changed", what });
      else setOutcome(settle(result.value));
    });
  };
  const forget = useCallback(() => {
    setOutcome(null);
  }, []);
  return { attended, outcome, attempt, forget };
}
