import type { HostError } from "../app/host-error";
import { err, ok, type Result } from "../core/result";

/** The largest piece that Excel passes at once. */
const sliceSize = 4 * 1024 * 1024;
/** Codes of the Common API for what a host does not offer. */
const notOffered: ReadonlySet<number> = new Set([1009, 5000, 7000]);

/**
 * The workbook as an .xlsx or .xlsm file, with what has not been saved yet. Excel keeps at most two
 * such files in memory, so this one is always closed again. Never rejects.
 */
export async function fileContent(): Promise<Result<Uint8Array<ArrayBuffer>, HostError>> {
  const opened = await answerOf<Office.File>((done) => {
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize }, done);
  });
  if (!opened.ok) return opened;
  const file = opened.value;
  const content = await slicesOf(file);
  await answerOf<unknown>((done) => {
    file.closeAsync(done);
  });
  return content;
}

async function slicesOf(file: Office.File): Promise<Result<Uint8Array<ArrayBuffer>, HostError>> {
  const bytes = new Uint8Array(file.size);
  let filled = 0;
  for (let index = 0; index < file.sliceCount; index += 1) {
    const slice = await answerOf<Office.Slice>((done) => {
      file.getSliceAsync(index, done);
    });
    if (!slice.ok) return slice;
    // Numbers in a plain array: so Excel passes what is no text.
    const data = slice.value.data as readonly number[];
    if (filled + data.length > bytes.length) break;
    bytes.set(data, filled);
    filled += data.length;
  }
  return filled === file.size
    ? ok(bytes)
    : err({ kind: "unknown", detail: `${filled} of ${file.size} bytes` });
}

/** The Common API calls back, and throws what it refuses at once. */
function answerOf<T>(
  ask: (done: (answer: Office.AsyncResult<T>) => void) => void,
): Promise<Result<T, HostError>> {
  return new Promise((resolve) => {
    try {
      ask(({ status, value, error }) => {
        resolve(status === Office.AsyncResultStatus.Succeeded ? ok(value) : err(refusal(error)));
      });
    } catch (thrown) {
      resolve(err({ kind: "unknown", detail: String(thrown) }));
    }
  });
}

function refusal({ code, name, message }: Office.Error): HostError {
  const detail = [code, name, message].filter(Boolean).join(" · ");
  return { kind: notOffered.has(code) ? "not-supported" : "unknown", detail };
}
