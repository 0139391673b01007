import { useEffect, useState } from "react";
import type { Attention, Progress } from "../app/attention";
import { useAttended } from "./use-attended";

/** Something that is worked out of the workbook in turns with the screen. */
export interface Prepared<T> {
  /** `null` while it is worked out for the first time; then the old one stays until the new one is there. */
  readonly value: T | null;
  readonly preparing: Progress | null;
}

/** Worked out anew whenever `prepare` is another function. */
export function usePrepared<T>(prepare: (attention: Attention) => Promise<T | null>): Prepared<T> {
  const [value, setValue] = useState<T | null>(null);
  const { run, progress } = useAttended();
  useEffect(() => {
    let wanted = true;
    void run((attention) =>
      prepare({ ...attention, pause: async () => (await attention.pause()) && wanted }),
    ).then((next) => {
      if (next && wanted) setValue(next);
    });
    return () => {
      wanted = false;
    };
  }, [prepare, run]);
  return { value, preparing: progress };
}
