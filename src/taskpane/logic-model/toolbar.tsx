import { Button, makeStyles, tokens, Tooltip } from "@fluentui/react-components";
import {
  AddRegular,
  ArrowRedoRegular,
  ArrowUndoRegular,
  LayerRegular,
  TableInsertRowRegular,
} from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { useTexts } from "../pane-context";
import { modelTexts } from "./model-texts";
import type { ModelDesk } from "./use-model-desk";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
  },
});

interface ToolbarProps {
  readonly desk: ModelDesk;
  /** The tables have something that the model has not. */
  readonly canExtend: boolean;
  readonly onOpen: (what: "add" | "whole" | "write") => void;
  /** What else can be done with the model. */
  readonly children: ReactNode;
}

/** What can be done with the model as a whole. */
export function Toolbar({ desk, canExtend, onOpen, children }: ToolbarProps) {
  const styles = useStyles();
  const texts = useTexts(modelTexts);
  const steps = [
    { label: texts.undo, icon: <ArrowUndoRegular />, does: desk.undo, can: desk.canUndo },
    { label: texts.redo, icon: <ArrowRedoRegular />, does: desk.redo, can: desk.canRedo },
  ];
  return (
    <div className={styles.root}>
      <Button
        size="small"
        appearance="primary"
        onClick={() => {
          onOpen("write");
        }}
      >
        {texts.write}
      </Button>
      {steps.map(({ label, icon, does, can }) => (
        <Tooltip key={label} content={label} relationship="label">
          <Button
            size="small"
            appearance="subtle"
            icon={icon}
            disabledFocusable={!can}
            onClick={does}
          />
        </Tooltip>
      ))}
      <Button
        size="small"
        icon={<AddRegular />}
        onClick={() => {
          onOpen("add");
        }}
      >
        {texts.addNode}
      </Button>
      <Button
        size="small"
        icon={<LayerRegular />}
        onClick={() => {
          onOpen("whole");
        }}
      >
        {texts.editWhole}
      </Button>
      {canExtend && (
        <Button size="small" icon={<TableInsertRowRegular />} onClick={desk.addFromTables}>
          {texts.addFromTables}
        </Button>
      )}
      {children}
    </div>
  );
}
