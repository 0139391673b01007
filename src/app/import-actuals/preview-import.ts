import { matchSteps, type Candidate, type Match } from "../../core/import/match-values";
import type { ImportSource } from "../../core/import/source-value";
import type { Language } from "../../core/messages/language";
import { formatPeriod } from "../../core/period/format-period";
import { cellAt, type Cell } from "../../core/sheet/snapshot";
import { outputLanguage } from "../../core/settings/settings";
import { inSteps, type Attention } from "../attention";
import type { KpiWorkbook } from "../kpi-workbook";
import { slotEntry, type SlotEntry } from "./slot-style";
import { slotSteps } from "./slots-of-workbook";
import type { StyledSlot } from "./table-slots";

/** A place that a value may be written into, before and after. */
export interface ImportPlace extends Omit<Candidate, "slot"> {
  readonly slot: StyledSlot;
  readonly before: Cell;
  readonly entry: SlotEntry;
  /** Its period, in words, where that is written too. */
  readonly period: { readonly before: Cell; readonly text: string } | null;
  /** The cell holds something already: only a person's tick writes over it. */
  readonly overwrites: boolean;
  /** Its sheet is protected: Excel may refuse. */
  readonly protected: boolean;
}

/** A value of the source, and what may become of it. */
export interface ImportRow extends Omit<Match, "candidates"> {
  readonly id: string;
  readonly places: readonly ImportPlace[];
  /** The place that is proposed; `null` where a person has to say so. */
  readonly proposal: string | null;
}

/** What importing would do, before it is done. */
export interface ImportPreview {
  readonly source: ImportSource;
  readonly rows: readonly ImportRow[];
}

/** Which place each value goes to, by `ImportRow.id`; `null` for nowhere. Where there is none, the proposal counts. */
export type ImportChoices = ReadonlyMap<string, string | null>;

/** What a source would write where. Nothing is written. `null` when nobody wanted it any more. */
export async function previewImport(
  basis: KpiWorkbook,
  source: ImportSource,
  writer: Language,
  attention: Attention,
): Promise<ImportPreview | null> {
  attention.report({ step: "preparing", done: 0, total: null });
  if (!(await attention.pause())) return null;
  const slots = await inSteps(slotSteps(basis), "preparing", attention);
  if (!slots || !(await attention.pause())) return null;
  const styled = new Map(slots.map((slot) => [slot.key, slot]));
  const sheets = new Map(basis.snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const language = outputLanguage(basis.settings, writer);
  const placeOf = (match: Match, { slot: { key }, value, doubts }: Candidate): ImportPlace[] => {
    const slot = styled.get(key);
    const sheet = slot && sheets.get(slot.at.sheet);
    if (!slot || !sheet) return [];
    const { quantity, text, period } = match.source;
    const entry = slotEntry(slot.style, value, quantity, text);
    const { periodAt } = slot;
    return [
      {
        slot,
        value,
        doubts,
        entry,
        before: cellAt(sheet, slot.at),
        period:
          periodAt && period
            ? { before: cellAt(sheet, periodAt), text: formatPeriod(period, language) }
            : null,
        overwrites: slot.holds === "number",
        protected: sheet.protected,
      },
    ];
  };
  const matches = await inSteps(matchSteps(source.reading.values, slots), "preparing", attention);
  if (!matches) return null;
  const rows = matches.map((match): ImportRow => {
    const { candidates, ...rest } = match;
    const places = candidates.flatMap((candidate) => placeOf(match, candidate));
    const [best] = places;
    const safe = match.state === "matched" && best && !best.overwrites;
    return { ...rest, id: match.source.id, places, proposal: safe ? best.slot.key : null };
  });
  return { source, rows };
}

/** The place that a value goes to by the user's choice, or by the proposal. */
export function chosenPlace(row: ImportRow, choices: ImportChoices): ImportPlace | null {
  const key = choices.has(row.id) ? choices.get(row.id) : row.proposal;
  return row.places.find(({ slot }) => slot.key === key) ?? null;
}

/** What will be written: one value a place, the first that was chosen for it. */
export function chosenPlaces(
  { rows }: ImportPreview,
  choices: ImportChoices,
): readonly ImportPlace[] {
  const chosen = new Map<string, ImportPlace>();
  for (const row of rows) {
    const place = chosenPlace(row, choices);
    if (place && !chosen.has(place.slot.key)) chosen.set(place.slot.key, place);
  }
  return [...chosen.values()];
}
