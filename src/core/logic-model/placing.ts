import type { Indicator } from "../indicator/indicator";
import { oneLine } from "../table/one-line";
import type { DraftModel } from "./draft-model";
import type { Placement, PlacementReason, Unplaced } from "./model-proposal";
import { nameKey } from "./same-name";

/** Puts indicators under the nodes of a model, and remembers why, or that nothing says where. */
export class Placing {
  readonly placements: Placement[] = [];
  readonly unplaced: Unplaced[] = [];
  readonly #draft: DraftModel;

  constructor(draft: DraftModel) {
    this.#draft = draft;
  }

  place(indicator: Indicator, node: string, reason: PlacementReason): void {
    const { kind, id: indicatorId } = indicator;
    const name = oneLine(indicator.name);
    this.#draft.addIndicator(node, { name, kind, indicatorId });
    this.placements.push({ indicatorId, name, node, reason });
  }

  /**
   * Places an indicator by its area, its kind, its own words, or those of its heading. Words only
   * suggest where the staff have listed a model of their own.
   */
  find(indicator: Indicator, heading: string, wordsPlace: boolean): void {
    const { area, id, nameAt } = indicator;
    const name = oneLine(indicator.name);
    const stated = this.#stated(indicator, area === null ? null : oneLine(area));
    const suggestion = stated ?? this.#suggested(name, heading);
    if (suggestion && (stated || wordsPlace)) {
      this.place(indicator, suggestion.node, suggestion.reason);
    } else {
      this.unplaced.push({ indicatorId: id, name, at: nameAt, suggestion });
    }
  }

  /** A goal that no table has: its node gets its name, so that it is seen. */
  findGoal(name: string, text: string): void {
    const found = this.#draft.nodeByWords(name) ?? this.#draft.nodeByWords(text);
    if (!found) return;
    this.#draft.addIndicator(found.node, { name, kind: "KPI", indicatorId: null });
    const reason = { kind: "word", word: found.word, in: "name" } as const;
    this.placements.push({ indicatorId: null, name, node: found.node, reason });
  }

  /** From the node of an indicator to a node or the node of another indicator, as the register says. */
  linkFrom(indicatorId: string, to: string, caption: string): void {
    const from = this.placements.find((placement) => placement.indicatorId === indicatorId)?.node;
    const measured = this.placements.find(({ name }) => nameKey(name) === nameKey(to))?.node;
    const target = this.#draft.nodeNamed(to) ?? measured;
    if (from === undefined || target === undefined || from === target) return;
    this.#draft.link({ from, to: target, caption: oneLine(caption), assumption: "" });
  }

  #stated({ kind }: Indicator, area: string | null): Unplaced["suggestion"] {
    const inArea = area === null ? null : this.#draft.nodeNamed(area);
    if (area !== null && inArea !== null) return { node: inArea, reason: { kind: "area", area } };
    const [goal, other] = this.#draft.goals();
    return kind === "KGI" && goal !== undefined && other === undefined
      ? { node: goal, reason: { kind: "goal" } }
      : null;
  }

  #suggested(name: string, heading: string): Unplaced["suggestion"] {
    const byName = this.#draft.nodeByWords(name);
    const found = byName ?? this.#draft.nodeByWords(heading);
    const where = byName ? "name" : "heading";
    return found && { node: found.node, reason: { kind: "word", word: found.word, in: where } };
  }
}
