import { readCell } from "../cell/read-cell";
import { isErrorValue } from "../cell/error-value";
import type { Judgement, RegisterEntry, RegisterPath } from "../indicator/register-entry";
import type { StatusCode } from "../indicator/status-code";
import { exclusionWords, pathWords, stageWords, type Words } from "../messages/register-words";
import { statusNamed } from "../messages/status-words";
import type { RangeAddress } from "../sheet/address";
import type { RegisterColumn } from "./columns";
import { codeOf, folded } from "./match-word";
import { wordsOf, type RegisterCell, type RowCells } from "./register-cells";

/** What staff typed into a row about its indicator. */
export function readEntry(cells: RowCells, name: RegisterCell, range: RangeAddress): RegisterEntry {
  const words = (column: RegisterColumn) => wordsOf(cells(column));
  return {
    at: name.at,
    range,
    definition: words("definition"),
    source: words("source"),
    frequency: words("frequency"),
    nextPublication: publicationIn(cells("nextPublication")),
    owner: words("owner"),
    stage: chosen(words("stage"), stageWords),
    meeting: words("meeting"),
    criteria: {
      continuity: judgementIn(words("continuity")),
      rationality: judgementIn(words("rationality")),
      simplicity: judgementIn(words("simplicity")),
    },
    exclusion: chosen(words("exclusion"), exclusionWords),
    reason: words("reason"),
    leadsTo: words("leadsTo"),
    causalSentence: words("causalSentence"),
    remarks: words("remarks"),
    path: pathIn(words("path")),
    verdict: verdictIn(cells("status")),
  };
}

function chosen<Code extends string>(text: string | null, words: Words<Code>) {
  return text === null ? null : { text, code: codeOf(text, words) };
}

function publicationIn(cell: RegisterCell | null): RegisterEntry["nextPublication"] {
  const text = wordsOf(cell);
  if (!cell || text === null) return null;
  const reading = readCell(cell.cell, "period");
  return { text, period: reading.kind === "period" ? reading.period : null };
}

/** Circles and crosses as they are typed: with the keyboard, by an input method, as a letter. */
const marks: readonly (readonly [NonNullable<Judgement["mark"]>, RegExp])[] = [
  ["met", /^[○◯〇◎⭕oO](?![a-z])/u],
  ["partly", /^[△▲]/u],
  ["unmet", /^[×✕✖❌xX](?![a-z])/u],
];

function judgementIn(text: string | null): Judgement | null {
  if (text === null) return null;
  const [mark, pattern] = marks.find(([, sign]) => sign.test(text)) ?? [null, /^/];
  return { mark, ground: text.replace(pattern, "").replace(/^[\s:：、,]+/u, "") };
}

/** The words of the functions, and those that people use besides. */
function pathIn(text: string | null): RegisterPath | null {
  if (text === null) return null;
  const others: Readonly<Record<string, RegisterPath>> = {
    線形: "linear",
    年平均成長率: "compound",
    cagr: "compound",
    ロジスティック: "logistic",
  };
  return codeOf(text, pathWords) ?? others[folded(text)] ?? null;
}

/** A word that staff typed over the formula; a formula of theirs is as good as a word. */
function verdictIn(cell: RegisterCell | null): StatusCode | null {
  if (!cell || cell.live || isErrorValue(cell.cell.value)) return null;
  return statusNamed(String(cell.cell.value));
}
