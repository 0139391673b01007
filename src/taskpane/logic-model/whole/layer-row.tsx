import { Button, makeStyles, tokens } from "@fluentui/react-components";
import {
  ArrowDownRegular,
  ArrowUpRegular,
  ChevronDownRegular,
  ChevronRightRegular,
} from "@fluentui/react-icons";
import { applyEdit } from "../../../core/logic-model/edit/apply-edit";
import type { Layer, LogicModel } from "../../../core/logic-model/model";
import { useTexts } from "../../pane-context";
import { wholeTexts } from "./whole-texts";

const useStyles = makeStyles({
  root: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXXS },
  name: {
    flex: 1,
    minWidth: 0,
    justifyContent: "start",
    textAlign: "start",
    paddingInline: tokens.spacingHorizontalXS,
    overflowWrap: "anywhere",
  },
  count: {
    marginInlineStart: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: "nowrap",
  },
});

interface LayerRowProps {
  readonly model: LogicModel;
  readonly layer: Layer;
  /** From the top, from 1. */
  readonly place: number;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onMove: (to: "up" | "down") => void;
}

/** A layer in the list: how many it has, and its place among the others. */
export function LayerRow({ model, layer, place, isOpen, onOpen, onMove }: LayerRowProps) {
  const styles = useStyles();
  const texts = useTexts(wholeTexts);
  const { name } = layer;
  const count = model.nodes.filter((node) => node.layer === name).length;
  const moves = [
    { to: "up", label: texts.moveUp(name, place), icon: <ArrowUpRegular /> },
    { to: "down", label: texts.moveDown(name, place), icon: <ArrowDownRegular /> },
  ] as const;
  return (
    <div className={styles.root}>
      <Button
        size="small"
        appearance="subtle"
        className={styles.name}
        icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={isOpen}
        onClick={() => {
          onOpen(!isOpen);
        }}
      >
        {name} <span className={styles.count}>{texts.layerNodes(count)}</span>
      </Button>
      {moves.map(({ to, label, icon }) => (
        <Button
          key={to}
          size="small"
          appearance="subtle"
          icon={icon}
          aria-label={label}
          data-move={`${name} ${to}`}
          disabledFocusable={applyEdit(model, { kind: "move-layer", layer: name, to }) === model}
          onClick={() => {
            onMove(to);
          }}
        />
      ))}
    </div>
  );
}
