import type { Channel } from "./channel";
import type { Lanes } from "./lanes";
import { style as usual, type DiagramStyle } from "./style";

/** Where rows begin and end along the layers, from the start of the first layer. */
export interface Stack {
  readonly rows: readonly { readonly from: number; readonly to: number }[];
  /** For each row but the last: where the lowest track of the room above it lies. */
  readonly tracks: readonly number[];
  /** For each layer, its area with its padding. */
  readonly bands: readonly { readonly from: number; readonly to: number }[];
  readonly length: number;
}

interface Room {
  /** How much each row takes along the layers. */
  readonly rowSizes: readonly number[];
  readonly channels: readonly Channel[];
  /** The layer of each row of nodes, and how long its name is along the layers. */
  readonly layerOf: readonly number[];
  readonly labelSizes: readonly number[];
  readonly style?: DiagramStyle | undefined;
}

/** Stacks the rows of a figure, with room for the lines to turn between them and a band for each layer. */
export function stackRows({ nodeRow }: Lanes, room: Room): Stack {
  const layers = nodeRow.map((row) => room.layerOf[row] ?? -1);
  const { style = usual } = room;
  const stack: Open = { rows: [], tracks: [], bands: [], at: 0, style };
  layers.forEach((layer, row) => {
    const begins = layer >= 0 && layers.indexOf(layer) === row;
    const ends = layer >= 0 && layers.lastIndexOf(layer) === row;
    if (begins) beginBand(stack, layer);
    addRow(stack, room.rowSizes[row] ?? 0, ends ? (room.labelSizes[layer] ?? 0) : 0, layer);
    if (ends) endBand(stack, layer);
    if (row === layers.length - 1) return;
    const gaps = Number(ends) + Number(beginsNext(layers, row));
    addChannel(stack, (gaps * style.bandGap) / 2, room.channels[row]?.tracks ?? 0);
  });
  return { rows: stack.rows, tracks: stack.tracks, bands: stack.bands, length: stack.at };
}

interface Open {
  readonly rows: { from: number; to: number }[];
  readonly tracks: number[];
  readonly bands: { from: number; to: number }[];
  at: number;
  readonly style: DiagramStyle;
}

function beginBand(stack: Open, layer: number): void {
  stack.bands[layer] = { from: stack.at, to: stack.at };
  stack.at += stack.style.bandPadding;
}

function endBand(stack: Open, layer: number): void {
  stack.at += stack.style.bandPadding;
  stack.bands[layer] = { from: stack.bands[layer]?.from ?? stack.at, to: stack.at };
}

/** The last row of a layer takes what the layer is too short for its own name. */
function addRow(stack: Open, size: number, label: number, layer: number): void {
  const start = stack.bands[layer]?.from ?? stack.at;
  const missing = Math.max(0, label - (stack.at + size + stack.style.bandPadding - start));
  const from = stack.at + missing / 2;
  stack.rows.push({ from, to: from + size });
  stack.at += size + missing;
}

function addChannel(stack: Open, gap: number, tracks: number): void {
  const { leave, arrive } = stack.style;
  stack.tracks.push(stack.at + gap / 2 + leave);
  stack.at += gap + leave + Math.max(0, tracks - 1) * usual.trackGap + arrive;
}

function beginsNext(layers: readonly number[], row: number): boolean {
  const next = layers[row + 1] ?? -1;
  return next >= 0 && !layers.slice(0, row + 1).includes(next);
}
