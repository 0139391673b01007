import { oneLine } from "../table/one-line";
import { driversIn, isDriver } from "./drivers";
import { idSource } from "./ids";
import { formOf, layerRoleOf, sortLayers } from "./layer-roles";
import type { Layer, LogicModel, ModelIndicator, ModelLink, ModelNode } from "./model";
import { nameKey } from "./same-name";

/** A model while it is made from a workbook, on the layers, goals, areas and links of a base. */
export class DraftModel {
  readonly #base: LogicModel;
  readonly #layers: Layer[];
  readonly #nodes: (ModelNode & { readonly indicators: ModelIndicator[] })[];
  readonly #links: ModelLink[];
  readonly #notes: string[];
  readonly #nextNode: () => string;
  readonly #nextLink: () => string;
  #title: string | null;

  constructor(base: LogicModel) {
    this.#base = base;
    this.#layers = [...base.layers];
    this.#nodes = base.nodes.map((node) => ({ ...node, indicators: [] }));
    this.#links = [...base.links];
    this.#notes = [...base.notes];
    this.#title = base.title;
    this.#nextNode = idSource(
      "N",
      base.nodes.map(({ id }) => id),
    );
    this.#nextLink = idSource(
      "L",
      base.links.map(({ id }) => id),
    );
  }

  /** The title, unless there is one, and the notes that are not there yet. */
  describe(title: string | null, notes: readonly string[]): void {
    this.#title ??= title && oneLine(title);
    for (const note of notes) if (!this.#notes.includes(note)) this.#notes.push(note);
  }

  /** The node of that name in that layer; both are added where there is none. */
  nodeIn(layer: string, name: string): string {
    const role = layerRoleOf(layer);
    const known = this.#layers.find((own) => own.name === layer || (role && own.role === role));
    if (!known) this.#layers.push({ name: layer, role, note: null });
    const layerName = known?.name ?? layer;
    const found = this.#nodes.find(
      (node) => node.layer === layerName && nameKey(node.name) === nameKey(name),
    );
    if (found) return found.id;
    const id = this.#nextNode();
    this.#nodes.push({ id, layer: layerName, name, indicators: [] });
    return id;
  }

  nodeNamed(name: string): string | null {
    return this.#nodes.find((node) => nameKey(node.name) === nameKey(name))?.id ?? null;
  }

  /** The node of the first driver that the words speak of and that the model has. */
  nodeByWords(words: string): { readonly node: string; readonly word: string } | null {
    for (const { driver, word } of driversIn(words)) {
      const node = this.#nodes.find(({ name }) => isDriver(name, driver));
      if (node) return { node: node.id, word };
    }
    return null;
  }

  /** The nodes in layers with the role of a goal. */
  goals(): readonly string[] {
    const names = this.#layers.flatMap(({ name, role }) => (role === "goal" ? [name] : []));
    return this.#nodes.flatMap(({ id, layer }) => (names.includes(layer) ? [id] : []));
  }

  addIndicator(node: string, indicator: ModelIndicator): void {
    this.#nodes.find(({ id }) => id === node)?.indicators.push(indicator);
  }

  /** A link between names of nodes; others stay as they are written, for the user to see. */
  linkNamed({ from, to, ...words }: Omit<ModelLink, "id">): void {
    const ends = { from: this.nodeNamed(from) ?? from, to: this.nodeNamed(to) ?? to };
    this.link({ ...ends, ...words });
  }

  /** A link between ids of nodes; one between the same nodes that has no sentence yet gets this one. */
  link({ from, to, caption, assumption }: Omit<ModelLink, "id">): void {
    const at = this.#links.findIndex((one) => one.from === from && one.to === to);
    const known = this.#links[at];
    if (known && (known.caption === "" || known.caption === caption)) {
      this.#links[at] = { ...known, caption, assumption: known.assumption || assumption };
    } else {
      this.#links.push({ id: this.#nextLink(), from, to, caption, assumption });
    }
  }

  model(): LogicModel {
    const layers = sortLayers(this.#layers);
    return {
      form: formOf(layers),
      title: this.#title,
      layers,
      nodes: this.#withExamples(),
      links: this.#links,
      exclusions: this.#base.exclusions,
      notes: this.#notes,
    };
  }

  /** A goal of the base keeps its own measures where the workbook has none for it. */
  #withExamples(): readonly ModelNode[] {
    const goals = this.goals();
    return this.#nodes.map((node) => {
      const example = this.#base.nodes.find(({ id }) => id === node.id);
      return goals.includes(node.id) && node.indicators.length === 0 && example ? example : node;
    });
  }
}
