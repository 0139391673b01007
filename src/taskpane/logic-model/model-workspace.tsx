import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useCallback, useMemo, useRef } from "react";
import type { KpiWorkbook } from "../../app/kpi-workbook";
import { applyEdit } from "../../core/logic-model/edit/apply-edit";
import type { ModelEdit } from "../../core/logic-model/edit/model-edit";
import type { DiagramDirection } from "../../core/logic-model/layout/diagram";
import type { LogicModel } from "../../core/logic-model/model";
import { describeModel } from "../../core/report/logic-model-description";
import { modelFigures } from "../../core/report/logic-model-figures";
import { usePane, useTexts } from "../pane-context";
import { QuietLine } from "../parts/quiet-line";
import { doubtsAbout } from "./about-model";
import { FaultList } from "./fault-list";
import { useDiagram } from "./figure/use-diagram";
import { useRoom } from "./figure/use-room";
import { ModelList } from "./model-list";
import { modelTexts } from "./model-texts";
import type { Opened } from "./opened";
import { OpenedEditor } from "./opened-editor";

const ModelFigure = lazy(() =>
  import("./figure/model-figure").then((module) => ({ default: module.ModelFigure })),
);

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalM },
});

/** The pane's usual width, inside its margins. */
const usualRoom = 376;

interface ModelWorkspaceProps {
  readonly model: LogicModel;
  readonly workbook: KpiWorkbook;
  readonly view: "figure" | "list";
  readonly direction: DiagramDirection;
  readonly onDirection: (direction: DiagramDirection) => void;
  readonly opened: Opened;
  readonly onOpen: (opened: Opened) => void;
  readonly onEdit: (edit: ModelEdit) => void;
}

/** The model as figure or list, what is to be considered about it, and the editor of what is opened. */
export function ModelWorkspace(props: ModelWorkspaceProps) {
  const { model, workbook, view, direction, onDirection, opened, onOpen, onEdit } = props;
  const styles = useStyles();
  const texts = useTexts(modelTexts);
  const { language } = usePane();
  const root = useRef<HTMLDivElement>(null);
  const room = useRoom(root, usualRoom);
  const doubts = useMemo(() => doubtsAbout(model), [model]);
  const figures = useMemo(() => {
    const indicators = workbook.reading.tables.flatMap((table) => table.indicators);
    return modelFigures(indicators, workbook.verdicts, language);
  }, [workbook, language]);
  const diagram = useDiagram({ model, room, direction, language, figures });
  const description = useMemo(() => describeModel(model, language), [model, language]);
  const labels = useMemo(
    () => labelsOf(model, (id) => doubts.of(id).length, texts.nodeLabel),
    [model, doubts, texts],
  );
  const openNode = useCallback(
    (id: string) => {
      onOpen({ kind: "node", id });
    },
    [onOpen],
  );
  const openLink = useCallback(
    (id: string) => {
      onOpen({ kind: "link", id });
    },
    [onOpen],
  );
  const openLayer = useCallback(
    (layer: string | null) => {
      onOpen({ kind: "whole", layer });
    },
    [onOpen],
  );
  /** The sentence of a new link is what is asked for next. */
  const connect = (from: string, to: string) => {
    const edit = { kind: "add-link", from, to } as const;
    const next = applyEdit(model, edit);
    onEdit(edit);
    const made = next.links.find((own) => own.from === from && own.to === to);
    if (made) openLink(made.id);
  };
  const nameOf = (id: string) => model.nodes.find((node) => node.id === id)?.name ?? id;
  const aboutOf = (id: string) => {
    const link = model.links.find((own) => own.id === id);
    if (link) {
      const name = texts.link(nameOf(link.from), nameOf(link.to));
      return { name, open: openLink.bind(null, id) };
    }
    const isNode = model.nodes.some((node) => node.id === id);
    return isNode ? { name: nameOf(id), open: openNode.bind(null, id) } : null;
  };
  return (
    <div ref={root} className={styles.root}>
      {model.nodes.length === 0 && <QuietLine>{texts.nothingYet}</QuietLine>}
      {view === "figure" ? (
        diagram && (
          <Suspense fallback={null}>
            <ModelFigure
              diagram={diagram}
              room={room}
              description={description}
              labels={labels}
              doubts={doubts}
              onDirection={onDirection}
              isCompact={opened !== null}
              chosenNode={opened?.kind === "node" ? opened.id : null}
              chosenLink={opened?.kind === "link" ? opened.id : null}
              onNode={openNode}
              onLink={openLink}
              onLayer={openLayer}
              onConnect={connect}
            />
          </Suspense>
        )
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
      <FaultList faults={doubts.all} aboutOf={aboutOf} />
      <OpenedEditor {...props} doubts={doubts} onConnect={connect} />
    </div>
  );
}

/** What is said of each node, by its id. */
function labelsOf(
  { nodes, links }: LogicModel,
  faultsOf: (id: string) => number,
  labelOf: (
    name: string,
    layer: string,
    facts: { indicators: readonly string[]; links: number; faults: number },
  ) => string,
): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const { from, to } of links) {
    for (const end of [from, to]) counts.set(end, (counts.get(end) ?? 0) + 1);
  }
  return new Map(
    nodes.map(({ id, name, layer, indicators }) => {
      const facts = {
        indicators: indicators.map((one) => one.name),
        links: counts.get(id) ?? 0,
        faults: faultsOf(id),
      };
      return [id, labelOf(name, layer, facts)] as const;
    }),
  );
}
