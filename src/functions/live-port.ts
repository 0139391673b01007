import type { Refusal } from "../core/messages/refusals";
import { err, ok, type Result } from "../core/result";

/** Longer than a read of a large workbook takes; then the cell says what to do instead of #BUSY!. */
const timeLimit = 15_000;

/** A question that only the workbook as a whole can answer, between a function and the add-in. */
export interface LivePort<Question extends readonly unknown[], Answer> {
  /** Hands in who answers. Cells that were calculated before have been waiting for it. */
  readonly provide: (resolve: (...question: Question) => Promise<Answer>) => void;
  /** Always settles: late or failed is a refusal that says what to do. */
  readonly ask: (...question: Question) => Promise<Result<Answer, Refusal>>;
}

/** What a cell is told when there is no answer. */
interface LiveRefusals {
  readonly late: Refusal;
  readonly unreadable: Refusal;
}

/** A port that nobody answers yet. */
export function livePort<Question extends readonly unknown[], Answer>({
  late,
  unreadable,
}: LiveRefusals): LivePort<Question, Answer> {
  type Resolve = (...question: Question) => Promise<Answer>;
  let provide: (resolve: Resolve) => void;
  let provided = new Promise<Resolve>((resolve) => {
    provide = resolve;
  });

  const answer = async (question: Question): Promise<Result<Answer, Refusal>> => {
    try {
      const resolve = await provided;
      return ok(await resolve(...question));
    } catch {
      return err(unreadable);
    }
  };

  return {
    provide(resolve) {
      provide(resolve);
      provided = Promise.resolve(resolve);
    },
    async ask(...question) {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const end = new Promise<Result<Answer, Refusal>>((resolve) => {
        timer = setTimeout(() => resolve(err(late)), timeLimit);
      });
      try {
        return await Promise.race([answer(question), end]);
      } finally {
        clearTimeout(timer);
      }
    },
  };
}
