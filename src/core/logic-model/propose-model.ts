import type { Indicator } from "../indicator/indicator";
import type { CellAddress } from "../sheet/address";
import type { WorkbookSnapshot } from "../sheet/snapshot";
import type { WorkbookReading } from "../table/kpi-table";
import { oneLine } from "../table/one-line";
import { driversIn, isDriver, type Driver } from "./drivers";
import { idSource } from "./ids";
import { formOf, layerRoleOf, sortLayers } from "./layer-roles";
import type { Layer, LogicModel, ModelIndicator, ModelLink, ModelNode } from "./model";
import { readLayeredTable } from "./read-layered-table";
import { readLinkRows } from "./read-link-rows";
import { nameKey } from "./same-name";

/** Why something stands where the proposal puts it. */
export type PlacementReason =
  /** The table lists it under this layer and area. */
  | { readonly kind: "listed" }
  /** The table names this area for it. */
  | { readonly kind: "area"; readonly area: string }
  /** A word of its name, or of the heading above its table, speaks of this driver. */
  | { readonly kind: "word"; readonly word: string; readonly in: "name" | "heading" }
  /** It is a KGI, and there is one goal. */
  | { readonly kind: "goal" };

/** An indicator with its node, and why. */
export interface Placement {
  /** `Indicator.id`; `null` for a goal that stands in a sentence only. */
  readonly indicatorId: string | null;
  readonly name: string;
  /** `ModelNode.id` */
  readonly node: string;
  readonly reason: PlacementReason;
}

/** An indicator that the user has to place. */
export interface Unplaced {
  readonly indicatorId: string;
  readonly name: string;
  readonly at: CellAddress;
  /** Where a word of its name would put it; `null` where no word does. */
  readonly suggestion: { readonly node: string; readonly reason: PlacementReason } | null;
}

/** A model made from a workbook, with the grounds, and what is left to the user. */
export interface ModelProposal {
  readonly model: LogicModel;
  readonly placements: readonly Placement[];
  readonly unplaced: readonly Unplaced[];
}

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
  const builder = new ModelBuilder(base);
  const listed = takeListed(reading, snapshot, builder);
  takeOthers(reading, listed, builder);
  for (const sheet of snapshot.sheets) {
    for (const { from, to, caption, assumption } of readLinkRows(sheet)) {
      builder.link(from, to, oneLine(caption), oneLine(assumption));
    }
  }
  for (const { id, register } of reading.tables.flatMap(({ indicators }) => indicators)) {
    if (register?.leadsTo) builder.linkFrom(id, register.leadsTo, register.causalSentence ?? "");
  }
  return builder.result();
}

/** The staff's own lists of the model; gives the ids of the indicators that they name. */
function takeListed(
  { tables }: WorkbookReading,
  snapshot: WorkbookSnapshot,
  builder: ModelBuilder,
): ReadonlySet<string> {
  const listed = new Set<string>();
  for (const table of tables) {
    const nodes = readLayeredTable(table, snapshot);
    if (!nodes) continue;
    const notes = table.notes.map(({ mark, text }) => mark + text);
    builder.describe(table.title?.text ?? null, notes);
    for (const { layer, name, indicators } of nodes) {
      const node = builder.nodeIn(layer, name);
      for (const indicator of indicators) {
        listed.add(indicator.id);
        builder.place(indicator, node, { kind: "listed" });
      }
    }
  }
  return listed;
}

/** Indicators that no list of a model names, and goals that stand in sentences only. */
function takeOthers(
  { tables, candidates }: WorkbookReading,
  listed: ReadonlySet<string>,
  builder: ModelBuilder,
): void {
  const wordsPlace = listed.size === 0;
  for (const { title, indicators } of tables) {
    for (const indicator of indicators) {
      if (!listed.has(indicator.id)) builder.find(indicator, title?.text ?? "", wordsPlace);
    }
  }
  if (!wordsPlace) return;
  for (const { name, goal, text } of candidates) builder.findGoal(oneLine(name || goal), text);
}

class ModelBuilder {
  private readonly layers: Layer[];
  private readonly nodes: (ModelNode & { readonly indicators: ModelIndicator[] })[];
  private readonly links: ModelLink[];
  private readonly placements: Placement[] = [];
  private readonly unplaced: Unplaced[] = [];
  private readonly notes: string[];
  private readonly nextNode: () => string;
  private readonly nextLink: () => string;
  private title: string | null;
  private readonly base: LogicModel;

  constructor(base: LogicModel) {
    this.base = base;
    this.layers = [...base.layers];
    this.nodes = base.nodes.map((node) => ({ ...node, indicators: [] }));
    this.links = [...base.links];
    this.notes = [...base.notes];
    this.title = base.title;
    this.nextNode = idSource(
      "N",
      base.nodes.map(({ id }) => id),
    );
    this.nextLink = idSource(
      "L",
      base.links.map(({ id }) => id),
    );
  }

  describe(title: string | null, notes: readonly string[]): void {
    this.title ??= title && oneLine(title);
    for (const note of notes) if (!this.notes.includes(note)) this.notes.push(note);
  }

  /** The node of that name in that layer; both are added where there is none. */
  nodeIn(layer: string, name: string): string {
    const role = layerRoleOf(layer);
    const known = this.layers.find((own) => own.name === layer || (role && own.role === role));
    if (!known) this.layers.push({ name: layer, role, note: null });
    const layerName = known?.name ?? layer;
    const found = this.nodes.find(
      (node) => node.layer === layerName && nameKey(node.name) === nameKey(name),
    );
    if (found) return found.id;
    const id = this.nextNode();
    this.nodes.push({ id, layer: layerName, name, indicators: [] });
    return id;
  }

  place(indicator: Indicator, node: string, reason: PlacementReason): void {
    const { kind, id } = indicator;
    const name = oneLine(indicator.name);
    this.nodes
      .find((candidate) => candidate.id === node)
      ?.indicators.push({ name, kind, indicatorId: id });
    this.placements.push({ indicatorId: id, name, node, reason });
  }

  /**
   * Places an indicator by its area, its kind, its own words, or those of its heading. Words only
   * suggest where the staff have listed a model of their own.
   */
  find(indicator: Indicator, heading: string, wordsPlace: boolean): void {
    const { area, id, nameAt } = indicator;
    const name = oneLine(indicator.name);
    const stated = this.statedPlace(indicator, area === null ? null : oneLine(area));
    const suggestion = stated ?? this.suggested(name, heading);
    if (suggestion && (stated || wordsPlace)) {
      this.place(indicator, suggestion.node, suggestion.reason);
    } else {
      this.unplaced.push({ indicatorId: id, name, at: nameAt, suggestion });
    }
  }

  private statedPlace({ kind }: Indicator, area: string | null): Unplaced["suggestion"] {
    const inArea = area === null ? null : this.nodeNamed(area);
    if (area !== null && inArea !== null) return { node: inArea, reason: { kind: "area", area } };
    const [goal, other] = this.nodesWithRole("goal");
    return kind === "KGI" && goal !== undefined && other === undefined
      ? { node: goal, reason: { kind: "goal" } }
      : null;
  }

  private suggested(name: string, heading: string): Unplaced["suggestion"] {
    const byName = this.byWords(name);
    const found = byName ?? this.byWords(heading);
    const where = byName ? "name" : "heading";
    return found && { node: found.node, reason: { kind: "word", word: found.word, in: where } };
  }

  /** A goal that no table has: its node gets its name, so that it is seen. */
  findGoal(name: string, text: string): void {
    const found = this.byWords(name) ?? this.byWords(text);
    if (!found) return;
    this.nodes
      .find(({ id }) => id === found.node)
      ?.indicators.push({ name, kind: "KPI", indicatorId: null });
    const reason = { kind: "word", word: found.word, in: "name" } as const;
    this.placements.push({ indicatorId: null, name, node: found.node, reason });
  }

  link(from: string, to: string, caption: string, assumption: string): void {
    this.linkNodes(this.nodeNamed(from) ?? from, this.nodeNamed(to) ?? to, caption, assumption);
  }

  private linkNodes(source: string, target: string, caption: string, assumption: string): void {
    const at = this.links.findIndex((link) => link.from === source && link.to === target);
    const known = this.links[at];
    if (known && (known.caption === "" || known.caption === caption)) {
      this.links[at] = { ...known, caption, assumption: known.assumption || assumption };
    } else {
      this.links.push({ id: this.nextLink(), from: source, to: target, caption, assumption });
    }
  }

  /** From the node of an indicator to a node or the node of another indicator, as the register says. */
  linkFrom(indicatorId: string, to: string, caption: string): void {
    const from = this.placements.find((placement) => placement.indicatorId === indicatorId)?.node;
    const measured = this.placements.find(({ name }) => nameKey(name) === nameKey(to))?.node;
    const target = this.nodeNamed(to) ?? measured;
    if (from === undefined || target === undefined || from === target) return;
    this.linkNodes(from, target, oneLine(caption), "");
  }

  result(): ModelProposal {
    const layers = sortLayers(this.layers);
    const { exclusions } = this.base;
    const nodes = this.nodes.map((node) => this.withExamples(node));
    const { title, links, notes, placements, unplaced } = this;
    return {
      model: { form: formOf(layers), title, layers, nodes, links, exclusions, notes },
      placements,
      unplaced,
    };
  }

  /** A goal of the base keeps its own measures where the workbook has none for it. */
  private withExamples(node: ModelNode): ModelNode {
    const example = this.base.nodes.find(({ id }) => id === node.id);
    const isGoal = this.nodesWithRole("goal").includes(node.id);
    return isGoal && node.indicators.length === 0 && example ? example : node;
  }

  private nodeNamed(name: string): string | null {
    return this.nodes.find((node) => nameKey(node.name) === nameKey(name))?.id ?? null;
  }

  private nodesWithRole(role: "goal" | "milestone"): readonly string[] {
    const names = this.layers.flatMap((layer) => (layer.role === role ? [layer.name] : []));
    return this.nodes.flatMap(({ id, layer }) => (names.includes(layer) ? [id] : []));
  }

  private byWords(words: string): { readonly node: string; readonly word: string } | null {
    for (const { driver, word } of driversIn(words)) {
      const node = this.nodeOf(driver);
      if (node !== null) return { node, word };
    }
    return null;
  }

  private nodeOf(driver: Driver): string | null {
    return this.nodes.find(({ name }) => isDriver(name, driver))?.id ?? null;
  }
}
