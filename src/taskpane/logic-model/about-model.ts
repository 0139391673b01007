import { checkModel } from "../../core/logic-model/check-model";
import type { ModelFault } from "../../core/logic-model/fault";
import type { LogicModel } from "../../core/logic-model/model";

/** The doubts about a model, where they belong. */
export interface ModelDoubts {
  readonly all: readonly ModelFault[];
  /** About a node or a link by its id; a node's own and those of the links from it count together. */
  readonly of: (id: string) => readonly ModelFault[];
}

/** What a careful reviewer would ask, sorted by what it is about. */
export function doubtsAbout(model: LogicModel): ModelDoubts {
  const all = checkModel(model);
  const byId = new Map<string, ModelFault[]>();
  for (const fault of all) {
    if (fault.about !== null) add(byId, fault.about, fault);
  }
  const linksFrom = new Map<string, string[]>();
  for (const { id, from } of model.links) add(linksFrom, from, id);
  return {
    all,
    of: (id) => [id, ...(linksFrom.get(id) ?? [])].flatMap((one) => byId.get(one) ?? []),
  };
}

function add<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
