import { useEffect, useRef, useState } from "react";
import type { ModelEdit } from "../../../core/logic-model/edit/model-edit";
import type { LogicModel } from "../../../core/logic-model/model";
import { useTexts } from "../../pane-context";
import { QuietLine } from "../../parts/quiet-line";
import { AddField } from "../add-field";
import { LayerEditor } from "./layer-editor";
import { LayerRow } from "./layer-row";
import { useWholeStyles } from "./whole-styles";
import { wholeTexts } from "./whole-texts";

interface LayersEditorProps {
  readonly model: LogicModel;
  /** The layer that is opened first. */
  readonly first: string | null;
  readonly onEdit: (edit: ModelEdit) => void;
}

/** The layers from the goal down: their order, and one of them opened for editing. */
export function LayersEditor({ model, first, onEdit }: LayersEditorProps) {
  const styles = useWholeStyles();
  const texts = useTexts(wholeTexts);
  const section = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [opened, setOpened] = useState(first);
  const moved = useRef<string | null>(null);
  const { layers } = model;
  useEffect(() => {
    // The browser forgets the focus of a button whose row it moves.
    const label = moved.current;
    moved.current = null;
    if (label === null) return;
    section.current?.querySelector<HTMLElement>(`[data-move="${CSS.escape(label)}"]`)?.focus();
  }, [layers]);
  return (
    <section ref={section} className={styles.section} aria-label={texts.layers}>
      <h3 ref={heading} tabIndex={-1} className={styles.heading}>
        {texts.layers}
      </h3>
      <QuietLine>{texts.layersHow}</QuietLine>
      <ul className={styles.list}>
        {layers.toReversed().map((layer, at) => (
          <li key={at}>
            <LayerRow
              model={model}
              layer={layer}
              place={at + 1}
              isOpen={opened === layer.name}
              onOpen={(isOpen) => {
                setOpened(isOpen ? layer.name : null);
              }}
              onMove={(to) => {
                moved.current = `${layer.name} ${to}`;
                onEdit({ kind: "move-layer", layer: layer.name, to });
              }}
            />
            {opened === layer.name && (
              <LayerEditor
                model={model}
                layer={layer}
                onEdit={onEdit}
                onRenamed={setOpened}
                onRemoved={() => {
                  setOpened(null);
                  heading.current?.focus();
                }}
              />
            )}
          </li>
        ))}
      </ul>
      <QuietLine>{texts.ownOrder}</QuietLine>
      <AddField
        label={texts.addLayer}
        hint={texts.addLayerHint(opened)}
        add={texts.add}
        onAdd={(name) => {
          onEdit({ kind: "add-layer", name, above: opened });
        }}
      />
    </section>
  );
}
