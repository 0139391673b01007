import { Button } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import { diagramMark } from "../../app/logic-model/diagram-mark";
import { applyEdit } from "../../core/logic-model/edit/apply-edit";
import type { DiagramDirection } from "../../core/logic-model/layout/diagram";
import type { LogicModel } from "../../core/logic-model/model";
import type { ProseStyle } from "../../core/messages/report-texts";
import { useTexts } from "../pane-context";
import { Notice } from "../parts/notice";
import { StickyOutcome } from "../parts/sticky-outcome";
import type { ScreenProps } from "../screen-props";
import { AddNode } from "./add-node";
import { ExportMenu } from "./export-menu";
import { hasMore } from "./extend-model";
import { modelTexts } from "./model-texts";
import { ModelWorkspace } from "./model-workspace";
import type { Opened } from "./opened";
import { PlaceIndicators } from "./place-indicators";
import { SheetFigure } from "./sheet-figure";
import { Standing } from "./standing";
import { Toolbar } from "./toolbar";
import { useHistoryKeys } from "./use-history-keys";
import type { ModelDesk } from "./use-model-desk";
import { useWriteModel, type WriteWork } from "./use-write-model";
import { WritePanel } from "./write-panel";
import { cornerOf } from "../../core/sheet/address";
import { OutcomeNotice } from "../outcome/outcome-notice";
import { writeTexts } from "./write-texts";

interface ModelEditingProps extends ScreenProps {
  readonly desk: ModelDesk;
  readonly model: LogicModel;
  readonly view: "figure" | "list";
  /** How the sentences of a document end. */
  readonly style: ProseStyle;
  readonly onStyle: (style: ProseStyle) => void;
}

/** A model with everything that can be done to it; one thing is opened at a time. */
export function ModelEditing(props: ModelEditingProps) {
  const { desk, model, workbook, view, style, onStyle } = props;
  const root = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<Opened>(null);
  const [wanted, setDirection] = useState<DiagramDirection | null>(null);
  // Until somebody chooses, the figure on the sheet keeps the direction that it has.
  const direction = wanted ?? diagramMark(workbook.snapshot)?.direction ?? "up";
  const canExtend = useMemo(() => hasMore(model, workbook), [model, workbook]);
  const work = useWriteModel({
    model: opened?.kind === "write" ? model : null,
    workbook,
    direction,
    onWritten: (written) => {
      desk.markWritten(written);
      // What became of it is told above; there is nothing left to ask.
      if (written) setOpened(null);
    },
  });
  useHistoryKeys(root, desk);
  const close = () => {
    setOpened(null);
  };
  const add = (layer: string, name: string) => {
    const edit = { kind: "add-node", layer, name } as const;
    const made = applyEdit(model, edit).nodes.at(-1);
    desk.edit(edit);
    setOpened(made ? { kind: "node", id: made.id } : null);
  };
  return (
    <div ref={root} style={{ display: "contents" }}>
      <Toolbar
        desk={desk}
        canExtend={canExtend && !desk.proposal}
        onOpen={(kind) => {
          setOpened(kind === "whole" ? { kind, layer: null } : { kind });
        }}
      >
        <ExportMenu
          model={model}
          workbook={workbook}
          direction={direction}
          style={style}
          onStyle={onStyle}
        />
      </Toolbar>
      <Standing desk={desk} />
      <SheetFigure
        workbook={workbook}
        isAsked={!desk.isUnsaved && opened?.kind !== "write"}
        onRedraw={() => {
          setOpened({ kind: "write" });
        }}
      />
      <Outcome work={work} />
      {opened?.kind === "write" && (
        <WritePanel work={work} direction={direction} onDirection={setDirection} onClose={close} />
      )}
      {opened?.kind === "add" && <AddNode model={model} onClose={close} onAdd={add} />}
      {desk.proposal && (
        <PlaceIndicators
          model={model}
          proposal={desk.proposal}
          workbook={workbook}
          onEdit={desk.edit}
        />
      )}
      <ModelWorkspace
        model={model}
        workbook={workbook}
        view={view}
        direction={direction}
        onDirection={setDirection}
        opened={opened}
        onOpen={setOpened}
        onEdit={desk.edit}
      />
      <Contested desk={desk} />
    </div>
  );
}

/** What became of the last writing, where it is seen. */
function Outcome({ work }: { readonly work: WriteWork }) {
  const texts = useTexts(writeTexts);
  const { outcome, forget, undo } = work;
  return (
    outcome && (
      <StickyOutcome key={outcome.kind}>
        <OutcomeNotice
          outcome={outcome}
          texts={texts}
          said={({ sheet }) => texts.written(sheet)}
          show={({ range }) => cornerOf(range)}
          onUndo={undo}
          onForget={forget}
        />
      </StickyOutcome>
    )
  );
}

/** Sheet and pane were both changed: the user decides which counts. */
function Contested({ desk }: { readonly desk: ModelDesk }) {
  const texts = useTexts(modelTexts);
  const { title, line, take } = texts.contested;
  return (
    desk.isContested && (
      <Notice
        intent="warning"
        title={title}
        actions={<Button onClick={desk.discard}>{take}</Button>}
      >
        {line}
      </Notice>
    )
  );
}
