/** A call that Excel would make as soon as it can. */
export interface FirstCall {
  readonly id: string;
  readonly values: readonly number[];
}

/** Milliseconds since the page was asked for, and bytes of scripts (as they were sent) until then. */
export interface FirstPaint {
  readonly functionResult: number;
  readonly answer: unknown;
  readonly firstScreen: number;
  readonly scriptBytes: number;
}

declare global {
  interface Window {
    firstPaint?: Promise<FirstPaint>;
  }
}

/**
 * Stands in for Office.js, which is the same for every add-in, and measures what comes after it.
 * Runs in the page, before its scripts: it may use nothing from outside of it.
 */
export function standInForOffice({ id: wanted, values }: FirstCall): void {
  let functionResult = Number.NaN;
  let answer: unknown = null;
  const never = new Promise<never>(() => undefined);
  const ready = { host: "Excel", platform: "PC" };
  Object.assign(window, {
    CustomFunctions: {
      associate: (id: string, run: (...values: readonly number[]) => unknown) => {
        if (id !== wanted) return;
        answer = run(...values);
        functionResult = performance.now();
      },
    },
    Office: {
      HostType: { Excel: "Excel" },
      actions: { associate: () => undefined },
      // English: a machine for measuring may have no Japanese font, and would draw no words at all.
      context: { displayLanguage: "en-US" },
      onReady: (then?: (info: typeof ready) => void) =>
        Promise.resolve(ready).then(then ?? (() => ready)),
    },
    Excel: { run: () => never },
  });

  window.firstPaint = new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      // What a person can press: until then it is a picture, not a screen.
      if (!document.querySelector("button")) return;
      observer.disconnect();
      const scriptBytes = performance
        .getEntriesByType("resource")
        .filter((entry) => entry instanceof PerformanceResourceTiming)
        .filter(({ name }) => /\.js(\?|$)/.test(name) && !name.includes("/office/"))
        .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
      // A task that follows a frame begins when the frame has been drawn.
      requestAnimationFrame(() => {
        setTimeout(() => {
          resolve({ functionResult, answer, firstScreen: performance.now(), scriptBytes });
        });
      });
    });
    observer.observe(document, { childList: true, subtree: true });
  });
}
