import type { ModelFault } from "../fault";
import type { LogicModel } from "../model";

/** Areas with measures from which no chain of links leads to a goal with a KGI. Silent while there is no KGI. */
export function withoutPath({ nodes, links }: LogicModel): readonly ModelFault[] {
  const reached = new Set(
    nodes
      .filter(({ indicators }) => indicators.some(({ kind }) => kind === "KGI"))
      .map(({ id }) => id),
  );
  if (reached.size === 0) return [];
  const causes = new Map<string, string[]>();
  for (const { from, to } of links) add(causes, to, from);
  const open = [...reached];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    for (const cause of causes.get(node) ?? []) {
      if (reached.has(cause)) continue;
      reached.add(cause);
      open.push(cause);
    }
  }
  return nodes.flatMap(({ id, name, indicators }): ModelFault[] => {
    const names = indicators.filter(({ kind }) => kind === "KPI").map((one) => one.name);
    if (reached.has(id) || names.length === 0) return [];
    return [{ kind: "no-path-to-kgi", about: id, data: { area: name, indicators: names } }];
  });
}

/** More of them, or longer ones, nobody reads; every link of a large model may close one. */
const most = { circles: 20, names: 50 } as const;

/** Circles of links, each once; found by walking the links in their order, without recursion. */
export function circles({ nodes, links }: LogicModel): readonly ModelFault[] {
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  const next = new Map<string, string[]>();
  for (const { from, to } of links) {
    if (from !== to && names.has(from) && names.has(to)) add(next, from, to);
  }
  const done = new Set<string>();
  const found: (readonly string[])[] = [];
  for (const { id } of nodes) {
    if (found.length < most.circles) found.push(...circlesFrom(id, next, done));
  }
  return found.slice(0, most.circles).map((circle) => ({
    kind: "circle",
    about: circle[0] ?? null,
    data: { names: circle.map((node) => names.get(node) ?? node) },
  }));
}

function circlesFrom(
  root: string,
  next: ReadonlyMap<string, readonly string[]>,
  done: Set<string>,
): readonly (readonly string[])[] {
  const found: (readonly string[])[] = [];
  if (done.has(root)) return found;
  const way = [{ node: root, at: 0 }];
  const place = new Map([[root, 0]]);
  for (let step = way.at(-1); step; step = way.at(-1)) {
    const to = next.get(step.node)?.[step.at++];
    if (to === undefined) {
      done.add(step.node);
      place.delete(step.node);
      way.pop();
      continue;
    }
    const start = place.get(to);
    if (start !== undefined) {
      found.push(way.slice(start, start + most.names).map(({ node }) => node));
      if (found.length === most.circles) return found;
    } else if (!done.has(to)) {
      place.set(to, way.length);
      way.push({ node: to, at: 0 });
    }
  }
  return found;
}

function add(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
