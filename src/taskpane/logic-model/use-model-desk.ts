import { useMemo, useState } from "react";
import type { KpiWorkbook } from "../../app/kpi-workbook";
import { modelOf } from "../../app/logic-model/model-of";
import { proposeModel } from "../../app/logic-model/propose-model";
import { applyEdit } from "../../core/logic-model/edit/apply-edit";
import type { ModelEdit } from "../../core/logic-model/edit/model-edit";
import type { LogicModel } from "../../core/logic-model/model";
import type { ModelProposal } from "../../core/logic-model/model-proposal";
import type { TemplateId } from "../../core/logic-model/templates";
import { usePane } from "../pane-context";
import { changed, marked, proposed, standingOf, stepped, type Draft } from "./draft";
import { extendModel } from "./extend-model";

/** The model that is shown, and everything that can be done to it without a write. */
export interface ModelDesk {
  readonly model: LogicModel | null;
  readonly isUnsaved: boolean;
  readonly isContested: boolean;
  /** The grounds of a model that was made from the tables. */
  readonly proposal: ModelProposal | null;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Begins a model; without a template, with the one that suits the workbook. */
  readonly begin: (template?: TemplateId) => void;
  /** Adds what the tables have and the model has not. */
  readonly addFromTables: () => void;
  readonly edit: (edit: ModelEdit) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** The workbook has a model of its own. */
  readonly isKept: boolean;
  /** Goes back to what the workbook keeps: a step that can be taken back. Without one, to the beginning. */
  readonly discard: () => void;
  /** The model stands in the workbook as it is shown now, or does not any more. */
  readonly markWritten: (model: LogicModel | null) => void;
}

/** Keeps what the user does through every refresh of the workbook. */
export function useModelDesk(workbook: KpiWorkbook): ModelDesk {
  const { language } = usePane();
  const { snapshot, reading } = workbook;
  const kept = useMemo(() => modelOf(snapshot, reading), [snapshot, reading]);
  const [draft, setDraft] = useState<Draft | null>(null);
  const standing = useMemo(() => standingOf(draft, kept), [draft, kept]);
  const { model, isUnsaved, isContested } = standing;
  const current = standing.draft;

  const propose = (proposal: ModelProposal) => {
    setDraft(proposed(standing, proposal, kept));
  };
  const step = (which: "undo" | "redo") => {
    setDraft(stepped(current, which));
  };
  return {
    model,
    isUnsaved,
    isContested,
    proposal: current?.proposal ?? null,
    canUndo: (current?.history.past.length ?? 0) > 0,
    canRedo: (current?.history.future.length ?? 0) > 0,
    begin: (template) => {
      propose(proposeModel(workbook, { language, ...(template && { template }) }));
    },
    addFromTables: () => {
      if (model) propose(extendModel(model, workbook));
    },
    edit: (edit) => {
      // Several edits may come before the next picture: each builds on the one before.
      setDraft((last) => {
        const now = standingOf(last, kept);
        return now.model ? changed(now, applyEdit(now.model, edit), kept) : last;
      });
    },
    undo: () => {
      step("undo");
    },
    redo: () => {
      step("redo");
    },
    isKept: kept !== null,
    discard: () => {
      setDraft(kept ? changed(standing, kept, kept) : null);
    },
    markWritten: (written) => {
      setDraft((last) => marked(standingOf(last, kept), written));
    },
  };
}
