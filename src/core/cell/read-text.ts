import { matchPeriod } from "../period/match-period";
import { closeUp } from "../text/close-up";
import { normalize } from "../text/normalize";
import { takeNoteMarks } from "./note-marks";
import { parseQuantity } from "./parse-quantity";
import { placeholderReason } from "./placeholder";
import type { CellReading, UnreadReason } from "./reading";

/** What the column leads one to expect: it decides what `2025` and `R7.3` are. */
export type Expected = "period" | "quantity";

/** What a text says. First what the whole text may be, then words; a part alone is never taken. */
export function readText(text: string, expected?: Expected): CellReading {
  const closed = closeUp(normalize(text));
  if (closed.text === "") return { kind: "blank" };
  const { body, marks: notes } = takeNoteMarks(closed, text);
  const placeholder = placeholderReason(body.text);
  if (placeholder) return { kind: "placeholder", text, reason: placeholder, notes };
  const period = matchPeriod(body.text, 0);
  if (period?.end === body.text.length && (period.clear || expected === "period")) {
    return { kind: "period", text, period: period.period, remarks: period.remarks, notes };
  }
  const written = parseQuantity(body, text, expected);
  if (written) return { kind: "quantity", text, quantity: written.quantity, notes };
  return { kind: "text", text, reason: unreadReason(body.text, expected), notes };
}

const number = /\d+(?:[.,]\d+)*/g;
const range = /\d[^\d~〜から–—-]{0,4}(?:[~〜–—-]|から)[^\d]{0,2}\d/;
/** 80％以上100％未満 */
const bounds = /\d[^\d]{0,4}(?:以上|超)[^\d]{0,2}\d[\d.,]{0,12}[^\d]{0,4}(?:未満|以下)/;
const comparison = /(?:以上|超え?|以下|未満|以内|程度|前後)$/;

function unreadReason(text: string, expected: Expected | undefined): UnreadReason | null {
  number.lastIndex = 0;
  if (!number.test(text)) {
    return expected === "quantity" || comparison.test(text) ? "no-number" : null;
  }
  if (!number.test(text)) return "unknown-words";
  return range.test(text) || bounds.test(text) ? "range" : "several-values";
}
