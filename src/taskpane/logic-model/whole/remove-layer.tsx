import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { LogicModel } from "../../../core/logic-model/model";
import { useTexts } from "../../pane-context";
import { wholeTexts } from "./whole-texts";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorderActive}`,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  question: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  choice: { "& select": { width: "100%", minWidth: 0 } },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface RemoveLayerProps {
  readonly model: LogicModel;
  readonly layer: string;
  /** Where its goals and areas go; `null`: with it. */
  readonly onRemove: (nodesTo: string | null) => void;
  readonly onKeep: () => void;
}

/** A layer is to go that is not empty: what becomes of the goals and areas in it? */
export function RemoveLayer({ model, layer, onRemove, onKeep }: RemoveLayerProps) {
  const styles = useStyles();
  const texts = useTexts(wholeTexts);
  const root = useRef<HTMLDivElement>(null);
  const others = model.layers.filter(({ name }) => name !== layer).toReversed();
  const [target, setTarget] = useState(others[0]?.name ?? "");
  const nodes = model.nodes.filter((node) => node.layer === layer).length;
  useEffect(() => {
    root.current?.focus();
  }, []);
  const question = texts.removeSure(layer, nodes);
  return (
    <div ref={root} role="group" aria-label={question} tabIndex={-1} className={styles.root}>
      <p className={styles.question}>{question}</p>
      <Field label={texts.moveTo} size="small" className={styles.choice}>
        <Select
          value={target}
          onChange={(_, { value }) => {
            setTarget(value);
          }}
        >
          {others.map(({ name }) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      </Field>
      <div className={styles.actions}>
        <Button
          size="small"
          appearance="primary"
          onClick={() => {
            onRemove(target);
          }}
        >
          {texts.moveAndRemove}
        </Button>
        <Button
          size="small"
          onClick={() => {
            onRemove(null);
          }}
        >
          {texts.removeAll(nodes)}
        </Button>
        <Button size="small" appearance="subtle" onClick={onKeep}>
          {texts.keep}
        </Button>
      </div>
    </div>
  );
}
