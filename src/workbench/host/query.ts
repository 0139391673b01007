import { apiNotFound } from "./host-error";
import { HostObject } from "./host-object";
import { camelCase, pascalCase, readMember } from "./members";
import type { Query } from "./protocol";
import type { References } from "./references";

/** Names to load, each with the names to load of what it leads to. */
type NameTree = Map<string, NameTree>;

/** Answers `load()`: the properties asked for, in the wire's spelling, collections as `_Items`. */
export function answerQuery(
  object: HostObject,
  query: Query,
  references: References,
): Record<string, unknown> {
  const names = nameTree([...(query.Select ?? []), ...(query.Expand ?? [])]);
  return readObject(object, names, references, query);
}

function nameTree(paths: readonly string[]): NameTree {
  const root: NameTree = new Map();
  for (const path of paths) {
    let tree = root;
    for (const step of path.split(/[/.]/).map((part) => camelCase(part.trim()))) {
      if (step === "") continue;
      const next: NameTree = tree.get(step) ?? new Map<string, NameTree>();
      tree.set(step, next);
      tree = next;
    }
  }
  return root;
}

function readObject(
  object: HostObject,
  names: NameTree,
  references: References,
  query: Query = {},
): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  if (object.$id !== undefined) answer["Id"] = object.$id;
  const reference = references.idOf(object);
  if (reference !== undefined) answer["_ReferenceId"] = reference;
  if (object.$items) return { ...answer, ...readCollection(object, names, references, query) };

  for (const [name, below] of wanted(object, names)) {
    const value = readMember(object, name);
    if (value instanceof HostObject) {
      answer[pascalCase(name)] = readObject(value, below, references);
    } else if (below.size > 0 && value !== null && value !== undefined) {
      throw apiNotFound(`${object.$type}.${name}.${[...below.keys()].join(", ")}`);
    } else {
      answer[pascalCase(name)] = value ?? null;
    }
  }
  return answer;
}

/** No name, `*` or `$all`: every plain property. `$none` is Office.js' way to ask for none. */
function wanted(object: HostObject, names: NameTree): NameTree {
  const tree: NameTree = new Map([...names].filter(([name]) => !/^(\*|\$all|\$none)$/.test(name)));
  if (names.size === 0 || names.has("*") || names.has("$all")) {
    for (const name of object.$scalars) if (!tree.has(name)) tree.set(name, new Map());
  }
  return tree;
}

function readCollection(
  collection: HostObject,
  names: NameTree,
  references: References,
  { Skip: skip = 0, Top: top }: Query,
): Record<string, unknown> {
  const all = collection.$items?.() ?? [];
  const end = top === undefined ? undefined : skip + top;
  // `load("name")` on a collection means its items; `count` is the collection's own.
  const ofItems: NameTree = new Map(names);
  ofItems.delete("items");
  const count = ofItems.delete("count");
  for (const [name, below] of names.get("items") ?? []) ofItems.set(name, below);
  return {
    ...(count ? { Count: all.length } : {}),
    _Items: all.slice(skip, end).map((item) => readObject(item, ofItems, references)),
  };
}
