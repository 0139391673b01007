import type { LogicModel } from "../model";
import { addLayer, moveLayer, noteLayer, removeLayer, renameLayer } from "./edit-layers";
import { addLink, changeLink, removeLink } from "./edit-links";
import {
  addNode,
  changeIndicator,
  moveNode,
  placeIndicator,
  removeIndicator,
  removeNode,
  renameNode,
} from "./edit-nodes";
import { changeExclusion, changeNote, exclude, titled } from "./edit-words";
import type { EditKind, ModelEdit } from "./model-edit";
import { oneName } from "./one-name";

/** How each kind of edit is done. */
const ways: {
  readonly [K in EditKind]: (model: LogicModel, edit: ModelEdit<K>) => LogicModel;
} = {
  title: (model, { title }) => titled(model, title),
  "add-layer": (model, { name, above }) => addLayer(model, name, above),
  "rename-layer": (model, { layer, name }) => renameLayer(model, layer, name),
  "note-layer": (model, { layer, note }) => noteLayer(model, layer, note),
  "move-layer": (model, { layer, to }) => moveLayer(model, layer, to),
  "remove-layer": (model, { layer, nodesTo }) => removeLayer(model, layer, nodesTo),
  "add-node": (model, { layer, name }) => addNode(model, layer, name),
  "rename-node": (model, { node, name }) => renameNode(model, node, name),
  "move-node": (model, { node, layer }) => moveNode(model, node, layer),
  "remove-node": (model, { node }) => removeNode(model, node),
  "place-indicator": (model, { node, indicator }) => placeIndicator(model, node, indicator),
  "change-indicator": (model, { node, at, indicator }) =>
    changeIndicator(model, node, { at, indicator }),
  "remove-indicator": (model, { node, at }) => removeIndicator(model, node, at),
  "add-link": (model, { from, to }) => addLink(model, from, to),
  "caption-link": (model, { link, caption }) =>
    changeLink(model, link, { caption: oneName(caption) }),
  "assume-link": (model, { link, assumption }) =>
    changeLink(model, link, { assumption: oneName(assumption) }),
  "remove-link": (model, { link }) => removeLink(model, link),
  exclude: (model, { exclusion }) => exclude(model, exclusion),
  "change-exclusion": (model, { at, exclusion }) => changeExclusion(model, at, exclusion),
  note: (model, { at, note }) => changeNote(model, at, note),
};

/**
 * The model after an edit. Pure and total: ids that are there stay, and an edit that makes no sense
 * (a blank name, a link that is there, a node that is not) gives the same model object back.
 */
export function applyEdit<K extends EditKind>(model: LogicModel, edit: ModelEdit<K>): LogicModel {
  return ways[edit.kind](model, edit);
}
