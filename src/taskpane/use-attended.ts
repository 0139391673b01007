import { useCallback, useRef, useState } from "react";
import { makeWay, type Attention, type Progress } from "../app/attention";
import { systemTimers } from "../app/ports";

/** A piece of work that the user watches and may give up. */
export interface Attended {
  /** How far it is; `null` while nothing is under way. */
  readonly progress: Progress | null;
  /** Gives the work up; `null` once it writes, for what is on its way cannot be called back. */
  readonly cancel: (() => void) | null;
  /** Does the work; `null` when it was given up or another has taken its place. */
  readonly run: <T>(work: (attention: Attention) => Promise<T | null>) => Promise<T | null>;
}

/** One piece of work at a time, with its progress on screen. */
export function useAttended(): Attended {
  const [progress, setProgress] = useState<Progress | null>(null);
  const wanted = useRef<symbol | null>(null);
  const end = useCallback(() => {
    wanted.current = null;
    setProgress(null);
  }, []);
  const run = useCallback(
    async <T>(work: (attention: Attention) => Promise<T | null>): Promise<T | null> => {
      const mine = Symbol("work");
      wanted.current = mine;
      setProgress({ step: "reading", done: 0, total: null });
      const isWanted = () => wanted.current === mine;
      const result = await work({
        report: (now) => {
          if (isWanted()) setProgress(now);
        },
        pause: async () => {
          await makeWay(systemTimers);
          return isWanted();
        },
      });
      if (!isWanted()) return null;
      end();
      return result;
    },
    [end],
  );
  return { progress, cancel: progress?.step === "writing" ? null : end, run };
}
