import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { LogicModel } from "../../core/logic-model/model";
import { useTexts } from "../pane-context";
import { modelTexts } from "./model-texts";
import { Panel } from "./panel";

const useStyles = makeStyles({
  actions: { display: "flex", gap: tokens.spacingHorizontalS },
});

interface AddNodeProps {
  readonly model: LogicModel;
  readonly onAdd: (layer: string, name: string) => void;
  readonly onClose: () => void;
}

/** A new goal or area: its layer and its name. */
export function AddNode({ model, onAdd, onClose }: AddNodeProps) {
  const styles = useStyles();
  const texts = useTexts(modelTexts);
  const usual = model.layers.find(({ role }) => role === "milestone") ?? model.layers[0];
  const [layer, setLayer] = useState(usual?.name ?? "");
  const [name, setName] = useState("");
  const isBlank = name.trim() === "";
  return (
    <Panel title={texts.addNode} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBlank) onAdd(layer, name);
        }}
      >
        <Field label={texts.layer} size="small">
          <Select
            value={layer}
            onChange={(_, { value }) => {
              setLayer(value);
            }}
          >
            {model.layers.toReversed().map((own) => (
              <option key={own.name}>{own.name}</option>
            ))}
          </Select>
        </Field>
        <Field label={texts.name} size="small">
          <Input
            value={name}
            onChange={(_, { value }) => {
              setName(value);
            }}
          />
        </Field>
        <div className={styles.actions} style={{ marginTop: 8 }}>
          <Button type="submit" size="small" appearance="primary" disabledFocusable={isBlank}>
            {texts.add}
          </Button>
          <Button size="small" onClick={onClose}>
            {texts.cancel}
          </Button>
        </div>
      </form>
    </Panel>
  );
}
