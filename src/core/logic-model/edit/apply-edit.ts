import type { LogicModel } from "../model";
import { addLink, changeLink, removeLink } from "./edit-links";
import { addNode, changeNode, placeIndicator, removeIndicator, removeNode } from "./edit-nodes";
import type { ModelEdit } from "./model-edit";
import { oneName } from "./one-name";

/**
 * The model after an edit. Pure and total: ids that are there stay, and an edit that makes no sense
 * (a blank name, a link that is there, a node that is not) gives the same model object back.
 */
export function applyEdit(model: LogicModel, edit: ModelEdit): LogicModel {
  switch (edit.kind) {
    case "title":
      return titled(model, oneName(edit.title));
    case "add-node":
      return addNode(model, edit.layer, edit.name);
    case "rename-node": {
      const name = oneName(edit.name);
      return name === "" ? model : changeNode(model, edit.node, { name });
    }
    case "move-node": {
      const { layer } = edit;
      const isThere = model.layers.some((own) => own.name === layer);
      return isThere ? changeNode(model, edit.node, { layer }) : model;
    }
    case "remove-node":
      return removeNode(model, edit.node);
    case "place-indicator":
      return placeIndicator(model, edit.node, edit.indicator);
    case "remove-indicator":
      return removeIndicator(model, edit.node, edit.at);
    case "add-link":
      return addLink(model, edit.from, edit.to);
    case "caption-link":
      return changeLink(model, edit.link, { caption: oneName(edit.caption) });
    case "assume-link":
      return changeLink(model, edit.link, { assumption: oneName(edit.assumption) });
    case "remove-link":
      return removeLink(model, edit.link);
  }
}

/** A blank title is none. */
function titled(model: LogicModel, written: string): LogicModel {
  const title = written === "" ? null : written;
  return title === model.title ? model : { ...model, title };
}
