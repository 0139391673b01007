import type { WorkbookSnapshot } from "../sheet/snapshot";
import { allSteps, type Steps } from "../steps";
import type { WorkbookReading } from "../table/kpi-table";
import { oneLine } from "../table/one-line";
import { DraftModel } from "./draft-model";
import type { LogicModel } from "./model";
import type { ModelProposal } from "./model-proposal";
import { Placing } from "./placing";
import { readLayeredTable } from "./read-layered-table";
import { readLinkRows } from "./read-link-rows";

/**
 * Makes a model from what the workbook has: tables that list layers and areas, lists of links, and
 * indicators by their area or by the words of their names. `base` gives the layers, goals and areas
 * to place them in; its example measures are left out where the workbook has its own. Nothing is
 * guessed: what no word places is `unplaced`, and so is what the staff's own list of the model does
 * not name.
 */
export function proposeModel(
  reading: WorkbookReading,
  snapshot: WorkbookSnapshot,
  base: LogicModel,
): ModelProposal {
  return allSteps(proposeSteps(reading, snapshot, base));
}

/** The same in steps of some milliseconds. */
export function* proposeSteps(
  reading: WorkbookReading,
  snapshot: WorkbookSnapshot,
  base: LogicModel,
): Steps<ModelProposal> {
  const draft = new DraftModel(base);
  const placing = new Placing(draft);
  const listed = takeListed(reading, snapshot, { draft, placing });
  yield* takeOthers(reading, listed, placing);
  for (const sheet of snapshot.sheets) {
    yield;
    for (const { from, to, caption, assumption } of readLinkRows(sheet)) {
      draft.linkNamed({ from, to, caption: oneLine(caption), assumption: oneLine(assumption) });
    }
  }
  for (const { id, register } of reading.tables.flatMap(({ indicators }) => indicators)) {
    if (register?.leadsTo) placing.linkFrom(id, register.leadsTo, register.causalSentence ?? "");
  }
  const { placements, unplaced } = placing;
  return { model: draft.model(), placements, unplaced };
}

/** The staff's own lists of the model; gives the ids of the indicators that they name. */
function takeListed(
  { tables }: WorkbookReading,
  snapshot: WorkbookSnapshot,
  { draft, placing }: { readonly draft: DraftModel; readonly placing: Placing },
): ReadonlySet<string> {
  const listed = new Set<string>();
  for (const table of tables) {
    const nodes = readLayeredTable(table, snapshot);
    if (!nodes) continue;
    const notes = table.notes.map(({ mark, text }) => mark + text);
    draft.describe(table.title?.text ?? null, notes);
    for (const { layer, name, indicators } of nodes) {
      const node = draft.nodeIn(layer, name);
      for (const indicator of indicators) {
        listed.add(indicator.id);
        placing.place(indicator, node, { kind: "listed" });
      }
    }
  }
  return listed;
}

/** Indicators placed between two steps. */
const placedAtOnce = 500;

/** Indicators that no list of a model names, and goals that stand in sentences only. */
function* takeOthers(
  { tables, candidates }: WorkbookReading,
  listed: ReadonlySet<string>,
  placing: Placing,
): Steps<void> {
  const wordsPlace = listed.size === 0;
  let placed = 0;
  for (const { title, indicators } of tables) {
    for (const indicator of indicators) {
      if (!listed.has(indicator.id)) placing.find(indicator, title?.text ?? "", wordsPlace);
      if (++placed % placedAtOnce === 0) yield;
    }
  }
  if (!wordsPlace) return;
  for (const { name, goal, text } of candidates) placing.findGoal(oneLine(name || goal), text);
}
