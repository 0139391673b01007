import type { Indicator } from "../../core/indicator/indicator";
import type { Language } from "../../core/messages/language";
import { accumulationWords, directionWords, kindWords } from "../../core/messages/register-words";
import type { RegisterColumn } from "../../core/register/columns";
import { literal } from "../../core/register/live-formula";
import { said, type LiveCell } from "./live-cell";
import { originCell, type Origin } from "./origin";
import { nothing } from "./reference-formulas";
import type { StaffCells } from "./staff-cells";

/** Longer goals there are none; Excel's MID wants a length. */
const longestGoal = 99;

/** A goal in a sentence, to be written as a row. */
export interface ProseSource {
  readonly stated: Indicator;
  readonly origin: Extract<Origin, { kind: "prose" }>;
  readonly cells: StaffCells;
  readonly language: Language;
  /** The number format for values that will be typed. */
  readonly format: string;
}

/**
 * What a sentence says of its indicator, live: where it reads 「名前：目標」 the cells hold what stands
 * before and behind the colon; elsewhere the goal shows as long as the sentence holds it, and the
 * sentence itself once it says something else. An old number is never left standing.
 */
export function proseCells(source: ProseSource): readonly (readonly [RegisterColumn, LiveCell])[] {
  const { stated, origin, cells, language, format } = source;
  const { kind, unit, direction, directionFrom, accumulation } = stated;
  const empty: LiveCell = { formula: nothing, format, shows: "", from: null };
  return [
    ["kind", said(kindWords[kind][language])],
    ["area", said("")],
    ["name", nameCell(source)],
    ["unit", said(unit?.written ?? "")],
    ["direction", said(directionFrom === "assumed" ? "" : directionWords[direction][language])],
    ["accumulation", said(accumulation ? accumulationWords[accumulation][language] : "")],
    ["baseline", empty],
    ["baselinePeriod", said("")],
    ["target", goalCell(source)],
    ["targetPeriod", said("")],
    ["milestones", said("")],
    ["actual", empty],
    ["actualPeriod", said("")],
    ["origin", originCell(origin, cells)],
  ];
}

function nameCell({
  stated: { name, nameAt },
  origin: { candidate },
  cells,
}: ProseSource): LiveCell {
  const cell = cells.refer(nameAt);
  const colon = colonOf(candidate.text, name, candidate.goal);
  const found = colon
    ? `TRIM(LEFT(${cell},FIND(${literal(colon)},${cell})-1))`
    : `IF(FIND(${literal(name)},${cell})>0,${literal(name)})`;
  const formula = `=IFERROR(${found},${literal(name)})`;
  return { formula, format: "General", shows: name, from: nameAt };
}

function goalCell({
  stated: { name, nameAt },
  origin: { candidate },
  cells,
}: ProseSource): LiveCell {
  const cell = cells.refer(nameAt);
  const { goal, text } = candidate;
  const colon = colonOf(text, name, goal);
  const formula = colon
    ? `=IFERROR(TRIM(MID(${cell},FIND(${literal(colon)},${cell})+1,${longestGoal})),${cell}&"")`
    : `=IF(ISNUMBER(FIND(${literal(goal)},${cell})),${literal(goal)},${cell}&"")`;
  return { formula, format: "General", shows: goal, from: nameAt };
}

/** The colon of a sentence that is nothing but a name and its goal; `null` for any other. */
function colonOf(text: string, name: string, goal: string): string | null {
  const [, before = "", colon = "", behind] = /^([^：:]*)([：:])(.*)$/su.exec(text) ?? [];
  return before.trim() === name && behind?.trim() === goal ? colon : null;
}
