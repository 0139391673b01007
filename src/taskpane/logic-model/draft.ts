import {
  record,
  redo,
  undo,
  beginHistory,
  type History,
} from "../../core/logic-model/edit/history";
import type { LogicModel } from "../../core/logic-model/model";
import type { ModelProposal } from "../../core/logic-model/model-proposal";
import { modelKey } from "./model-key";

/** What a user makes of a model before it is written. */
export interface Draft {
  readonly history: History<LogicModel>;
  /** `modelKey` of what the workbook kept when this was begun. */
  readonly began: string;
  /** `modelKey` of what was written last; `null` before, and once that was taken back. */
  readonly written: string | null;
  /** With its grounds, where the model was made from the tables. */
  readonly proposal: ModelProposal | null;
}

/** A draft beside the model that the workbook keeps. */
export interface Standing {
  /** What is shown and edited. */
  readonly model: LogicModel | null;
  /** `null`: what is shown is the workbook's own. */
  readonly draft: Draft | null;
  /** There is something that the workbook does not have yet. */
  readonly isUnsaved: boolean;
  /** Somebody has changed the workbook's model while this draft was edited. */
  readonly isContested: boolean;
}

/**
 * What counts, the draft or the workbook. What is unsaved always counts; a draft that was written
 * makes way for what is then changed on the sheet.
 */
export function standingOf(draft: Draft | null, kept: LogicModel | null): Standing {
  const ofWorkbook = { model: kept, draft: null, isUnsaved: false, isContested: false };
  if (!draft) return ofWorkbook;
  const { present } = draft.history;
  const [own, now] = [modelKey(present), modelKey(kept)];
  const isUnsaved = own !== now && own !== draft.written;
  // Right after the writing, the workbook is still known as it was before.
  const isCurrent = own === now || now === draft.began;
  if (!isUnsaved && !isCurrent) return ofWorkbook;
  const isContested = isUnsaved && now !== draft.began && now !== draft.written;
  return { model: present, draft, isUnsaved, isContested };
}

/** The draft after a change of the model that is shown. */
export function changed(
  { model, draft, isUnsaved }: Standing,
  next: LogicModel,
  kept: LogicModel | null,
): Draft | null {
  if (draft)
    return {
      ...draft,
      began: isUnsaved ? draft.began : modelKey(kept),
      history: record(draft.history, next),
    };
  if (!model || Object.is(model, next)) return null;
  return {
    history: record(beginHistory(model), next),
    began: modelKey(kept),
    written: null,
    proposal: null,
  };
}

/** A draft that begins with a proposal; with the model before it, where there was one, to go back to. */
export function proposed(
  { model }: Standing,
  proposal: ModelProposal,
  kept: LogicModel | null,
): Draft {
  const history = model
    ? record(beginHistory(model), proposal.model)
    : beginHistory(proposal.model);
  return { history, began: modelKey(kept), written: null, proposal };
}

/**
 * The draft once a model stands in the workbook, or (`null`) does not any more. A draft that had made
 * way for the workbook's own model is over then: it would come back as if it were unsaved.
 */
export function marked({ draft }: Standing, written: LogicModel | null): Draft | null {
  return draft && { ...draft, written: written && modelKey(written) };
}

/** One step back or on. */
export function stepped(draft: Draft | null, step: "undo" | "redo"): Draft | null {
  if (!draft) return null;
  return { ...draft, history: step === "undo" ? undo(draft.history) : redo(draft.history) };
}
