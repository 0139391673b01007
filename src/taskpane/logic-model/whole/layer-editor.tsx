import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DeleteRegular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import { applyEdit } from "../../../core/logic-model/edit/apply-edit";
import type { ModelEdit } from "../../../core/logic-model/edit/model-edit";
import type { Layer, LogicModel } from "../../../core/logic-model/model";
import { useTexts } from "../../pane-context";
import { QuietLine } from "../../parts/quiet-line";
import { CommitField } from "../commit-field";
import { RemoveLayer } from "./remove-layer";
import { wholeTexts } from "./whole-texts";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    marginLeft: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`,
  },
});

interface LayerEditorProps {
  readonly model: LogicModel;
  readonly layer: Layer;
  readonly onEdit: (edit: ModelEdit) => void;
  /** It is called otherwise now. */
  readonly onRenamed: (name: string) => void;
  readonly onRemoved: () => void;
}

/** A layer: its name, what it is about, and the way to remove it. */
export function LayerEditor({ model, layer, onEdit, onRenamed, onRemoved }: LayerEditorProps) {
  const styles = useStyles();
  const texts = useTexts(wholeTexts);
  const [isAsked, setAsked] = useState(false);
  const isLeft = useRef(false);
  const { name } = layer;
  const isEmpty = model.nodes.every((node) => node.layer !== name);
  const remove = (nodesTo: string | null) => {
    onEdit({ kind: "remove-layer", layer: name, nodesTo });
    onRemoved();
  };
  return (
    <div className={styles.root}>
      <CommitField
        label={texts.layerName}
        value={name}
        onCommit={(typed) => {
          const edit = { kind: "rename-layer", layer: name, name: typed } as const;
          const renamed = nameAfter(model, edit);
          onEdit(edit);
          if (renamed !== null) onRenamed(renamed);
        }}
      />
      <CommitField
        long
        label={texts.layerNote}
        value={layer.note ?? ""}
        hint={texts.layerNoteHint}
        onCommit={(note) => {
          onEdit({ kind: "note-layer", layer: name, note });
        }}
      />
      {model.layers.length === 1 ? (
        <QuietLine>{texts.lastLayer}</QuietLine>
      ) : isAsked ? (
        <RemoveLayer
          model={model}
          layer={name}
          onRemove={remove}
          onKeep={() => {
            isLeft.current = true;
            setAsked(false);
          }}
        />
      ) : (
        <div>
          <Button
            // The keyboard goes back to where the question came from.
            ref={(button: HTMLButtonElement | null) => {
              if (isLeft.current) button?.focus();
              isLeft.current = false;
            }}
            size="small"
            icon={<DeleteRegular />}
            onClick={() => {
              if (isEmpty) remove(null);
              else setAsked(true);
            }}
          >
            {texts.removeLayer}
          </Button>
        </div>
      )}
    </div>
  );
}

/** The name that the renamed layer will have: as it is written on one line; `null` where it keeps its own. */
function nameAfter(model: LogicModel, edit: ModelEdit<"rename-layer">): string | null {
  const old = new Set(model.layers.map((layer) => layer.name));
  return applyEdit(model, edit).layers.find((layer) => !old.has(layer.name))?.name ?? null;
}
