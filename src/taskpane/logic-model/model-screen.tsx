import { Button, makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useMemo, useState, type KeyboardEvent } from "react";
import { applyEdit } from "../../core/logic-model/edit/apply-edit";
import type { DiagramDirection } from "../../core/logic-model/layout/diagram";
import type { LogicModel } from "../../core/logic-model/model";
import { usePane, useTexts } from "../pane-context";
import { countIndicators } from "../parts/indicators-of";
import { Notice } from "../parts/notice";
import { QuietLine } from "../parts/quiet-line";
import { ScreenLayout } from "../parts/screen-layout";
import { StickyOutcome } from "../parts/sticky-outcome";
import type { ScreenProps } from "../screen-props";
import { useObservable } from "../use-observable";
import { AddNode } from "./add-node";
import { ExportMenu } from "./export-menu";
import { extendModel, hasIndicator } from "./extend-model";
import { FirstModel } from "./first-model";
import { modelTexts } from "./model-texts";
import { ModelWorkspace, type Chosen } from "./model-workspace";
import { PlaceIndicators } from "./place-indicators";
import { Toolbar } from "./toolbar";
import { useModelDesk, type ModelDesk } from "./use-model-desk";
import { useWriteModel } from "./use-write-model";
import { WriteOutcomeNotice } from "./write-outcome-notice";
import { WritePanel } from "./write-panel";

const Prose = lazy(() => import("./prose/prose").then((module) => ({ default: module.Prose })));

const views = ["figure", "list", "prose"] as const;
type View = (typeof views)[number];

const useStyles = makeStyles({
  tabs: { marginInline: `-${tokens.spacingHorizontalS}` },
  status: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
});

/** ロジックモデル: figure, list and prose of one model; nothing is written but on the user's word. */
export function ModelScreen({ workbook }: ScreenProps) {
  const styles = useStyles();
  const texts = useTexts(modelTexts);
  const desk = useModelDesk(workbook);
  const [view, setView] = useWantedView();
  return (
    <ScreenLayout heading={texts.heading}>
      <TabList
        size="small"
        className={styles.tabs}
        aria-label={texts.viewsLabel}
        selectedValue={view}
        onTabSelect={(_, { value }) => {
          const chosen = views.find((one) => one === value);
          if (chosen) setView(chosen);
        }}
      >
        {views.map((one) => (
          <Tab key={one} value={one}>
            {texts.views[one]}
          </Tab>
        ))}
      </TabList>
      {view === "prose" ? (
        <Suspense fallback={null}>
          <Prose workbook={workbook} model={desk.model} />
        </Suspense>
      ) : desk.model ? (
        <Editing desk={desk} model={desk.model} workbook={workbook} view={view} />
      ) : (
        <FirstModel indicators={countIndicators(workbook)} onBegin={desk.begin} />
      )}
    </ScreenLayout>
  );
}

/** The figure first; the ribbon's button for the text asks for the prose each time it is pressed. */
function useWantedView(): readonly [View, (view: View) => void] {
  const request = useObservable(usePane().request);
  const wanted = request?.part ?? "figure";
  const [chosen, setChosen] = useState<{ readonly view: View; readonly request: typeof request }>({
    view: wanted,
    request,
  });
  const isNew = chosen.request !== request && request?.screen === "logic-model";
  if (isNew) setChosen({ view: wanted, request });
  return [
    isNew ? wanted : chosen.view,
    (view) => {
      setChosen({ view, request });
    },
  ];
}

interface EditingProps extends ScreenProps {
  readonly desk: ModelDesk;
  readonly model: LogicModel;
  readonly view: "figure" | "list";
}

function Editing({ desk, model, workbook, view }: EditingProps) {
  const texts = useTexts(modelTexts);
  const [chosen, setChosen] = useState<Chosen>(null);
  const [panel, setPanel] = useState<"add" | "write" | null>(null);
  const [direction, setDirection] = useState<DiagramDirection>("up");
  const canExtend = useMemo(() => hasMore(model, workbook), [model, workbook]);
  const work = useWriteModel({
    model: panel === "write" ? model : null,
    workbook,
    direction,
    onWritten: desk.markWritten,
  });
  const choose = (next: Chosen) => {
    setChosen(next);
    setPanel(null);
  };
  const close = () => {
    setPanel(null);
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- it hears the keys of what stands inside
    <div
      style={{ display: "contents" }}
      onKeyDown={(event) => {
        onHistoryKey(event, desk);
      }}
    >
      <Toolbar
        desk={desk}
        canExtend={canExtend && !desk.proposal}
        onAdd={() => {
          setChosen(null);
          setPanel("add");
        }}
        onWrite={() => {
          setChosen(null);
          setPanel("write");
        }}
      >
        <ExportMenu model={model} workbook={workbook} direction={direction} />
      </Toolbar>
      <Standing desk={desk} />
      {work.outcome && (
        <StickyOutcome key={work.outcome.kind}>
          <WriteOutcomeNotice outcome={work.outcome} work={work} />
        </StickyOutcome>
      )}
      {panel === "write" && (
        <WritePanel work={work} direction={direction} onDirection={setDirection} onClose={close} />
      )}
      {panel === "add" && (
        <AddNode
          model={model}
          onClose={close}
          onAdd={(layer, name) => {
            const edit = { kind: "add-node", layer, name } as const;
            const made = applyEdit(model, edit).nodes.at(-1);
            desk.edit(edit);
            choose(made ? { kind: "node", id: made.id } : null);
          }}
        />
      )}
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
        chosen={chosen}
        onChoose={choose}
        onEdit={desk.edit}
      />
      {desk.isContested && (
        <Notice
          intent="warning"
          title={texts.contested.title}
          actions={<Button onClick={desk.discard}>{texts.contested.take}</Button>}
        >
          {texts.contested.line}
        </Notice>
      )}
    </div>
  );
}

/** How the model stands to the sheet. */
function Standing({ desk }: { readonly desk: ModelDesk }) {
  const styles = useStyles();
  const texts = useTexts(modelTexts);
  return (
    <div className={styles.status}>
      <QuietLine>{desk.isUnsaved ? texts.unsaved : texts.saved}</QuietLine>
      {desk.isUnsaved && <Discard desk={desk} />}
    </div>
  );
}

/** What the sheet has can be brought back by a step back; what it never had is asked about first. */
function Discard({ desk }: { readonly desk: ModelDesk }) {
  const texts = useTexts(modelTexts);
  const [isAsked, setAsked] = useState(false);
  return (
    <Button
      size="small"
      appearance={isAsked ? "secondary" : "subtle"}
      onClick={() => {
        if (desk.isKept || isAsked) desk.discard();
        else setAsked(true);
      }}
    >
      {isAsked ? texts.discardSure : texts.discard}
    </Button>
  );
}

/** Ctrl+Z and Ctrl+Y for the model; in a field that is typed in they are the field's own. */
function onHistoryKey(event: KeyboardEvent<HTMLElement>, desk: ModelDesk): void {
  const { target, key } = event;
  const isTyping = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  if (isTyping || !(event.ctrlKey || event.metaKey)) return;
  const pressed = key.toLowerCase();
  if (pressed === "z" && !event.shiftKey) desk.undo();
  else if (pressed === "y" || pressed === "z") desk.redo();
  else return;
  event.preventDefault();
}

/** Is there an indicator in the tables that the model does not have? */
function hasMore(model: LogicModel, workbook: ScreenProps["workbook"]): boolean {
  const all = workbook.reading.tables.flatMap(({ indicators }) => indicators);
  if (all.every(({ id }) => hasIndicator(model, id))) return false;
  const extended = extendModel(model, workbook);
  return extended.model !== model || extended.unplaced.length > 0;
}
