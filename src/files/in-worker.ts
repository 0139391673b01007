/** A piece of work under way. */
export interface Working<T> {
  readonly answer: Promise<T>;
  /** Gives it up; the answer may never come then. */
  readonly stop: () => void;
}

/**
 * Has a worker do what takes long, beside the page's own thread, which the cells' functions share:
 * none of them may wait. Where the host allows no worker, it is done `here` all the same.
 *
 * @param start makes the worker, which answers one message with one
 */
export function inWorker<Answer>(
  start: () => Worker,
  input: unknown,
  here: () => Promise<Answer>,
): Working<Answer> {
  if (typeof Worker === "undefined") return { answer: here(), stop: () => undefined };
  let worker: Worker | null = null;
  const stop = () => {
    worker?.terminate();
  };
  const answer = new Promise<Answer>((resolve, reject) => {
    try {
      worker = start();
    } catch (thrown) {
      reject(thrown instanceof Error ? thrown : new Error(String(thrown)));
      return;
    }
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      resolve(data);
    };
    worker.onerror = () => {
      reject(new Error("The worker did not start."));
    };
    worker.postMessage(input);
  });
  return { answer: answer.catch(here).finally(stop), stop };
}
