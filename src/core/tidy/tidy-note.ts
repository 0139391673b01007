import type { CellReading, Quantity } from "../cell/reading";
import type { Datum } from "../indicator/indicator";
import type { TableNote } from "../table/kpi-table";
import { plainText } from "./plain-text";

/**
 * What a value's cell says besides the value: the footnotes that its marks lead to, its remarks, and
 * the whole of it where a plain number does not tell all.
 */
export function noteOf({ reading, quantity }: Datum, notes: readonly TableNote[]): string {
  const remarks = reading.parts
    .filter(({ kind }) => kind === "remark" || kind === "qualifier")
    .map(({ written }) => withoutBrackets(written));
  const said = [
    ...(isTold(reading, quantity) ? remarks : [reading.text]),
    ...marksOf(reading).flatMap((mark) => textsOf(mark, notes)),
  ];
  return [...new Set(said.map(plainText))].filter((text) => text !== "").join(" / ");
}

/** Do the other columns say it all? A dash says no more than that there is no value. */
function isTold(reading: CellReading, quantity: Quantity | null): boolean {
  if (reading.kind === "placeholder") return reading.reason === "dash";
  return quantity !== null && !(reading.kind === "quantity" && reading.second);
}

function marksOf(reading: CellReading): readonly string[] {
  return "notes" in reading ? reading.notes.map(({ mark }) => mark) : [];
}

/** The notes below the table that a mark in a cell leads to. */
function textsOf(mark: string, notes: readonly TableNote[]): readonly string[] {
  const sign = signOf(mark);
  return notes.filter((note) => signOf(note.mark) === sign).map(({ text }) => text);
}

/** One spelling for ※１, (※1) and ※1. */
function signOf(mark: string): string {
  return mark.normalize("NFKC").replace(/[()\s:]/gu, "");
}

function withoutBrackets(written: string): string {
  return written.trim().replace(/^[（(](.*)[）)]$/su, "$1");
}
