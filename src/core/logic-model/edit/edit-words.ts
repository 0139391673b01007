import type { Exclusion, LogicModel } from "../model";
import { nameKey } from "../same-name";
import { oneName } from "./one-name";

/** A blank title is none. */
export function titled(model: LogicModel, written: string): LogicModel {
  const title = oneName(written) || null;
  return title === model.title ? model : { ...model, title };
}

/** One more thing that is left out on purpose; what is left out already changes nothing. */
export function exclude(model: LogicModel, written: Exclusion): LogicModel {
  const exclusion = onOneLine(written);
  const isThere = model.exclusions.some(({ name }) => nameKey(name) === nameKey(exclusion.name));
  if (exclusion.name === "" || isThere) return model;
  return { ...model, exclusions: [...model.exclusions, exclusion] };
}

/** Another name or reason for what is left out; without a name it is left out no more. */
export function changeExclusion(model: LogicModel, at: number, written: Exclusion): LogicModel {
  const own = model.exclusions[at];
  const exclusion = onOneLine(written);
  if (!own || (own.name === exclusion.name && own.reason === exclusion.reason)) return model;
  const now = exclusion.name === "" ? [] : [exclusion];
  return { ...model, exclusions: model.exclusions.toSpliced(at, 1, ...now) };
}

/** A sentence below the figure, a new one behind the last; a blank one goes. */
export function changeNote(model: LogicModel, at: number, written: string): LogicModel {
  const note = oneName(written);
  if (at < 0 || at > model.notes.length || note === (model.notes[at] ?? "")) return model;
  return { ...model, notes: model.notes.toSpliced(at, 1, ...(note === "" ? [] : [note])) };
}

function onOneLine({ name, reason }: Exclusion): Exclusion {
  return { name: oneName(name), reason: oneName(reason) };
}
