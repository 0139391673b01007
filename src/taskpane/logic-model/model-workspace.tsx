import { lazy, Suspense, useMemo } from "react";
import type { KpiWorkbook } from "../../app/kpi-workbook";
import { applyEdit } from "../../core/logic-model/edit/apply-edit";
import type { ModelEdit } from "../../core/logic-model/edit/model-edit";
import { layOut } from "../../core/logic-model/layout/lay-out";
import { estimateWidth } from "../../core/logic-model/layout/measure";
import type { LogicModel } from "../../core/logic-model/model";
import { describeModel } from "../../core/report/logic-model-description";
import { modelFigures } from "../../core/report/logic-model-figures";
import { usePane, useTexts } from "../pane-context";
import { QuietLine } from "../parts/quiet-line";
import { doubtsAbout } from "./about-model";
import { FaultList } from "./fault-list";
import { paneStyle } from "./figure/pane-style";
import { LinkEditor } from "./link-editor";
import { ModelList } from "./model-list";
import { modelTexts } from "./model-texts";
import { NodeEditor } from "./node-editor";

const ModelFigure = lazy(() =>
  import("./figure/model-figure").then((module) => ({ default: module.ModelFigure })),
);

/** What is opened for editing. */
export type Chosen =
  | { readonly kind: "node"; readonly id: string }
  | { readonly kind: "link"; readonly id: string }
  | null;

interface ModelWorkspaceProps {
  readonly model: LogicModel;
  readonly workbook: KpiWorkbook;
  readonly view: "figure" | "list";
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
  readonly onEdit: (edit: ModelEdit) => void;
}

/** The model as figure or list, with the editor of what is chosen. */
export function ModelWorkspace(props: ModelWorkspaceProps) {
  const { model, workbook, view, chosen, onChoose, onEdit } = props;
  const texts = useTexts(modelTexts);
  const { language } = usePane();
  const doubts = useMemo(() => doubtsAbout(model), [model]);
  const figures = useMemo(() => {
    const indicators = workbook.reading.tables.flatMap((table) => table.indicators);
    return modelFigures(indicators, workbook.verdicts, language);
  }, [workbook, language]);
  const diagram = useMemo(
    () => layOut(model, estimateWidth, { direction: "up", language, figures, style: paneStyle }),
    [model, language, figures],
  );
  const node = chosen?.kind === "node" ? model.nodes.find(({ id }) => id === chosen.id) : undefined;
  const link = model.links.find(({ id }) => chosen?.kind === "link" && id === chosen.id);
  const openNode = (id: string) => {
    onChoose({ kind: "node", id });
  };
  const openLink = (id: string) => {
    onChoose({ kind: "link", id });
  };
  const close = () => {
    onChoose(null);
  };
  /** The sentence of a new link is what is asked for next. */
  const connect = (from: string, to: string) => {
    const edit = { kind: "add-link", from, to } as const;
    const next = applyEdit(model, edit);
    onEdit(edit);
    const made = next.links.find((own) => own.from === from && own.to === to);
    if (made) openLink(made.id);
  };
  const labelOf = (id: string) => {
    const own = model.nodes.find((one) => one.id === id);
    if (!own) return id;
    return texts.nodeLabel(own.name, own.layer, {
      indicators: own.indicators.map(({ name }) => name),
      links: model.links.filter(({ from, to }) => from === id || to === id).length,
      faults: doubts.of(id).length,
    });
  };
  return (
    <>
      <FaultList faults={doubts.whole} />
      {model.nodes.length === 0 && <QuietLine>{texts.nothingYet}</QuietLine>}
      {view === "figure" ? (
        <Suspense fallback={null}>
          <ModelFigure
            diagram={diagram}
            description={describeModel(model, language)}
            labelOf={labelOf}
            faultsOf={(id) => doubts.of(id).length}
            chosenNode={node?.id ?? null}
            chosenLink={link?.id ?? null}
            onNode={openNode}
            onLink={openLink}
            onConnect={(from, to) => {
              connect(from, to);
            }}
          />
        </Suspense>
      ) : (
        <ModelList
          model={model}
          workbook={workbook}
          figures={figures}
          faultsOf={(id) => doubts.of(id).length}
          onNode={openNode}
          onLink={openLink}
        />
      )}
      {node && (
        <NodeEditor
          key={node.id}
          model={model}
          node={node}
          workbook={workbook}
          faults={doubts.of(node.id)}
          onEdit={onEdit}
          onConnect={connect}
          onLink={openLink}
          onClose={close}
        />
      )}
      {link && (
        <LinkEditor
          key={link.id}
          model={model}
          link={link}
          faults={doubts.of(link.id)}
          onEdit={onEdit}
          onClose={close}
        />
      )}
    </>
  );
}
