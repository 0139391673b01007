import { lazy, Suspense } from "react";
import type { KpiWorkbook } from "../../app/kpi-workbook";
import type { ModelEdit } from "../../core/logic-model/edit/model-edit";
import type { LogicModel } from "../../core/logic-model/model";
import type { ModelDoubts } from "./about-model";
import { LinkEditor } from "./link-editor";
import { NodeEditor } from "./node-editor";
import type { Opened } from "./opened";

const WholeEditor = lazy(() =>
  import("./whole/whole-editor").then((module) => ({ default: module.WholeEditor })),
);

interface OpenedEditorProps {
  readonly opened: Opened;
  readonly model: LogicModel;
  readonly workbook: KpiWorkbook;
  readonly doubts: ModelDoubts;
  readonly onOpen: (opened: Opened) => void;
  readonly onEdit: (edit: ModelEdit) => void;
  readonly onConnect: (from: string, to: string) => void;
}

/** The editor of what is opened: a goal or area, a link, or what belongs to the whole. */
export function OpenedEditor(props: OpenedEditorProps) {
  const { opened, model, workbook, doubts, onOpen, onEdit, onConnect } = props;
  const close = () => {
    onOpen(null);
  };
  const node = opened?.kind === "node" && model.nodes.find(({ id }) => id === opened.id);
  const link = opened?.kind === "link" && model.links.find(({ id }) => id === opened.id);
  const shared = { model, onEdit, onClose: close };
  return (
    <>
      {node && (
        <NodeEditor
          {...shared}
          key={node.id}
          node={node}
          workbook={workbook}
          faults={doubts.of(node.id)}
          onConnect={onConnect}
          onLink={(id) => {
            onOpen({ kind: "link", id });
          }}
        />
      )}
      {link && <LinkEditor {...shared} key={link.id} link={link} faults={doubts.of(link.id)} />}
      {opened?.kind === "whole" && (
        <Suspense fallback={null}>
          <WholeEditor {...shared} key={opened.layer} layer={opened.layer} />
        </Suspense>
      )}
    </>
  );
}
