import type { ModelEdit } from "../../../core/logic-model/edit/model-edit";
import type { LogicModel } from "../../../core/logic-model/model";
import { useTexts } from "../../pane-context";
import { CommitField } from "../commit-field";
import { Panel } from "../panel";
import { ExclusionsEditor } from "./exclusions-editor";
import { LayersEditor } from "./layers-editor";
import { NotesEditor } from "./notes-editor";
import { wholeTexts } from "./whole-texts";

interface WholeEditorProps {
  readonly model: LogicModel;
  /** The layer that is opened first. */
  readonly layer: string | null;
  readonly onEdit: (edit: ModelEdit) => void;
  readonly onClose: () => void;
}

/** 表題・層・注記: what belongs to no single goal or area. */
export function WholeEditor({ model, layer, onEdit, onClose }: WholeEditorProps) {
  const texts = useTexts(wholeTexts);
  return (
    <Panel title={texts.heading} onClose={onClose}>
      <CommitField
        label={texts.title}
        value={model.title ?? ""}
        hint={texts.titleHint}
        onCommit={(title) => {
          onEdit({ kind: "title", title });
        }}
      />
      <LayersEditor model={model} first={layer} onEdit={onEdit} />
      <NotesEditor notes={model.notes} onEdit={onEdit} />
      <ExclusionsEditor exclusions={model.exclusions} onEdit={onEdit} />
    </Panel>
  );
}
