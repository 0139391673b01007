import { Button, Field, Select } from "@fluentui/react-components";
import { DeleteRegular } from "@fluentui/react-icons";
import type { KpiWorkbook } from "../../app/kpi-workbook";
import type { ModelEdit } from "../../core/logic-model/edit/model-edit";
import type { ModelFault } from "../../core/logic-model/fault";
import type { LogicModel, ModelNode } from "../../core/logic-model/model";
import { useTexts } from "../pane-context";
import { CommitField } from "./commit-field";
import { FaultList } from "./fault-list";
import { modelTexts } from "./model-texts";
import { NodeIndicators } from "./node-indicators";
import { NodeLinks } from "./node-links";
import { Panel } from "./panel";

interface NodeEditorProps {
  readonly model: LogicModel;
  readonly node: ModelNode;
  readonly workbook: KpiWorkbook;
  readonly faults: readonly ModelFault[];
  readonly onEdit: (edit: ModelEdit) => void;
  readonly onConnect: (from: string, to: string) => void;
  readonly onLink: (link: string) => void;
  readonly onClose: () => void;
}

/** A goal or area: its name, its layer, what it is measured by, and its links. */
export function NodeEditor(props: NodeEditorProps) {
  const { model, node, workbook, faults, onEdit, onConnect, onLink, onClose } = props;
  const texts = useTexts(modelTexts);
  return (
    <Panel title={texts.node(node.name)} onClose={onClose}>
      <FaultList faults={faults} />
      <CommitField
        label={texts.name}
        value={node.name}
        onCommit={(name) => {
          onEdit({ kind: "rename-node", node: node.id, name });
        }}
      />
      <Field label={texts.layer} size="small">
        <Select
          value={node.layer}
          onChange={(_, { value }) => {
            onEdit({ kind: "move-node", node: node.id, layer: value });
          }}
        >
          {model.layers.toReversed().map(({ name }) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      </Field>
      <NodeIndicators model={model} node={node} workbook={workbook} onEdit={onEdit} />
      <NodeLinks model={model} node={node} onConnect={onConnect} onLink={onLink} />
      <div>
        <Button
          size="small"
          icon={<DeleteRegular />}
          onClick={() => {
            onEdit({ kind: "remove-node", node: node.id });
            onClose();
          }}
        >
          {texts.removeNode}
        </Button>
      </div>
    </Panel>
  );
}
