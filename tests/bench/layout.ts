import dagre from "@dagrejs/dagre";
import type { Point } from "../../src/core/logic-model/layout/diagram";
import { layOut } from "../../src/core/logic-model/layout/lay-out";
import { estimateWidth } from "../../src/core/logic-model/layout/measure";
import type { LogicModel } from "../../src/core/logic-model/model";
import { modelFrom } from "../../src/core/logic-model/templates";
import { computed, median, print, report } from "./measure";
import { versionOf } from "./support/library-version";

const library = versionOf("dagre", "@dagrejs/dagre");
/** Nodes, and how many models of that size. */
const sizes = [
  [100, 8],
  [1_000, 2],
] as const;

/** Each line is held against each other: more nodes than this would take minutes. */
const mostCompared = 100;

/** A chain of seven layers whose nodes lead to the next one or two layers, a few within their own. */
function chainOf(count: number, seed: number): LogicModel {
  const { layers } = modelFrom("empty-chain", "ja");
  const random = sequence(seed);
  const layerOf = (at: number) => Math.floor((at * layers.length) / count);
  const nodes = Array.from({ length: count }, (_, at) => ({
    id: `N${at}`,
    layer: layers[layerOf(at)]?.name ?? "",
    name: `取組${at}`,
    indicators: [{ name: `指標${at}の件数`, kind: "KPI" as const, indicatorId: null }],
  }));
  const links = Array.from({ length: Math.round(count * 1.3) }, (_, at) => {
    const from = Math.floor(random() * count);
    const step = Math.round((count / layers.length) * (0.2 + 1.6 * random()));
    const to = Math.min(count - 1, from + step);
    const caption = at % 3 === 0 ? `取組${from}により取組${to}を開始` : "";
    return { id: `L${at}`, from: `N${from}`, to: `N${to}`, caption, assumption: "" };
  }).filter(({ from, to }) => from !== to);
  return { form: "chain", title: null, layers, nodes, links, exclusions: [], notes: [] };
}

/** Numbers from 0 to 1 that are the same in every run (Park and Miller's generator). */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

const ours = (model: LogicModel) =>
  layOut(model, estimateWidth, { direction: "up", language: "ja", figures: new Map() });

/** The library's picture of the same boxes, sentences and links; it chooses the rows itself. */
function theirs(model: LogicModel): readonly (readonly Point[])[] {
  const { nodes, captions } = measured.get(model) ?? measureOnce(model);
  const graph = new dagre.graphlib.Graph({ multigraph: true });
  graph.setGraph({ rankdir: "BT", nodesep: 28, edgesep: 16, ranksep: 28 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id, width, height } of nodes) graph.setNode(id, { width, height });
  for (const { id, from, to } of model.links) {
    const size = captions.get(id) ?? { width: 0, height: 0 };
    graph.setEdge(from, to, { ...size, labelpos: "c" }, id);
  }
  dagre.layout(graph);
  return graph.edges().map((edge) => {
    const { points } = graph.edge(edge) as { points: readonly Point[] };
    const [from, to] = [graph.node(edge.v) as Point, graph.node(edge.w) as Point];
    return [from, ...points.slice(1, -1), to];
  });
}

interface Sizes {
  readonly nodes: readonly {
    readonly id: string;
    readonly width: number;
    readonly height: number;
  }[];
  readonly captions: ReadonlyMap<string, { readonly width: number; readonly height: number }>;
}
const measured = new Map<LogicModel, Sizes>();

function measureOnce(model: LogicModel): Sizes {
  const { nodes, captions } = ours(model);
  const sizes = {
    nodes: nodes.map(({ id, box: { width, height } }) => ({ id, width, height })),
    captions: new Map(
      captions.flatMap(({ links, box: { width, height } }) =>
        links.map((link) => [link, { width, height }] as const),
      ),
    ),
  };
  measured.set(model, sizes);
  return sizes;
}

/** Pairs of lines that cross in the picture; touching and running together do not count. */
function crossings(lines: readonly (readonly Point[])[]): number {
  let count = 0;
  lines.forEach((a, at) => {
    for (const b of lines.slice(at + 1)) {
      for (let i = 1; i < a.length; i++) {
        for (let j = 1; j < b.length; j++) {
          if (cross(a[i - 1]!, a[i]!, b[j - 1]!, b[j]!)) count++;
        }
      }
    }
  });
  return count;
}

function cross(a: Point, b: Point, c: Point, d: Point): boolean {
  const side = (p: Point, q: Point, r: Point) =>
    Math.sign(round((q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x)));
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

const round = (value: number) => Math.round(value * 1000) / 1000;

// The first runs of all warm up the compiler.
for (let seed = 90; seed < 95; seed++) {
  const model = chainOf(100, seed);
  ours(model);
  theirs(model);
}
for (const [size, runs] of sizes) {
  const times: { ours: number[]; theirs: number[] } = { ours: [], theirs: [] };
  const found = { ours: 0, theirs: 0 };
  for (let run = 0; run < runs; run++) {
    const model = chainOf(size, run + 1);
    measureOnce(model);
    const oursFirst = run % 2 === 1;
    if (oursFirst) times.ours.push(computed(() => void ours(model)));
    times.theirs.push(computed(() => void theirs(model)));
    if (!oursFirst) times.ours.push(computed(() => void ours(model)));
    if (size > mostCompared) continue;
    found.ours += crossings(ours(model).connectors.map(({ points }) => points));
    found.theirs += crossings(theirs(model));
  }
  const what = "laying out a logic model of nodes";
  report({ budget: "peers", what, against: library, size, unit: "ms", ...times });
  if (size <= mostCompared) print("  crossings", found);
}

const [small, large] = [chainOf(300, 1), chainOf(3_000, 1)];
const times: { small: number[]; large: number[] } = { small: [], large: [] };
for (let run = 0; run < 3; run++) {
  times.small.push(computed(() => void ours(small)));
  times.large.push(computed(() => void ours(large)));
}
report({
  budget: "growth",
  what: "laying out a logic model of 3,000 nodes",
  against: "ten times the time of 300 nodes",
  ...{ size: null, unit: "ms", ours: [median(times.large)], theirs: [10 * median(times.small)] },
});

const tokyo = modelFrom("tokyo", "ja");
print("the model of Tokyo, crossings", {
  ours: crossings(ours(tokyo).connectors.map(({ points }) => points)),
  theirs: crossings(theirs(tokyo)),
});
