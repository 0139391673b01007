import { Button } from "@fluentui/react-components";
import { DeleteRegular } from "@fluentui/react-icons";
import type { ModelEdit } from "../../core/logic-model/edit/model-edit";
import type { ModelFault } from "../../core/logic-model/fault";
import type { LogicModel, ModelLink } from "../../core/logic-model/model";
import { useTexts } from "../pane-context";
import { CommitField } from "./commit-field";
import { FaultList } from "./fault-list";
import { modelTexts } from "./model-texts";
import { Panel } from "./panel";

interface LinkEditorProps {
  readonly model: LogicModel;
  readonly link: ModelLink;
  readonly faults: readonly ModelFault[];
  readonly onEdit: (edit: ModelEdit) => void;
  readonly onClose: () => void;
}

/** A link: why one leads to the other, and what has to hold for that. */
export function LinkEditor({ model, link, faults, onEdit, onClose }: LinkEditorProps) {
  const texts = useTexts(modelTexts);
  const nameOf = (end: string) => model.nodes.find(({ id }) => id === end)?.name ?? end;
  return (
    <Panel title={texts.link(nameOf(link.from), nameOf(link.to))} onClose={onClose}>
      <FaultList faults={faults} />
      <CommitField
        long
        label={texts.caption}
        value={link.caption}
        hint={texts.captionHint}
        onCommit={(caption) => {
          onEdit({ kind: "caption-link", link: link.id, caption });
        }}
      />
      <CommitField
        long
        label={texts.assumption}
        value={link.assumption}
        hint={texts.assumptionHint}
        onCommit={(assumption) => {
          onEdit({ kind: "assume-link", link: link.id, assumption });
        }}
      />
      <div>
        <Button
          size="small"
          icon={<DeleteRegular />}
          onClick={() => {
            onEdit({ kind: "remove-link", link: link.id });
            onClose();
          }}
        >
          {texts.removeLink}
        </Button>
      </div>
    </Panel>
  );
}
