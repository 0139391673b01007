import { checkModel } from "../../core/logic-model/check-model";
import type { ModelFault } from "../../core/logic-model/fault";
import type { LogicModel } from "../../core/logic-model/model";

/** The doubts about a model, where they belong. */
export interface ModelDoubts {
  /** About a node or a link by its id; a node's own and those of the links from it count together. */
  readonly of: (id: string) => readonly ModelFault[];
  /** About no node or link that is there. */
  readonly whole: readonly ModelFault[];
}

/** What a careful reviewer would ask, sorted by what it is about. */
export function doubtsAbout(model: LogicModel): ModelDoubts {
  const faults = checkModel(model);
  const ids = new Set([...model.nodes, ...model.links].map(({ id }) => id));
  const byId = new Map<string, ModelFault[]>();
  const whole: ModelFault[] = [];
  for (const fault of faults) {
    const { about } = fault;
    if (about === null || !ids.has(about)) whole.push(fault);
    else byId.set(about, [...(byId.get(about) ?? []), fault]);
  }
  const linksOf = new Map(
    model.nodes.map(({ id }) => [
      id,
      model.links.flatMap((link) => (link.from === id ? [link.id] : [])),
    ]),
  );
  return {
    of: (id) => [id, ...(linksOf.get(id) ?? [])].flatMap((one) => byId.get(one) ?? []),
    whole,
  };
}
