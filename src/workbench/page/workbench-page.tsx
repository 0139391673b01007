import { type DragEvent, type ReactElement, useState, useSyncExternalStore } from "react";
import { AddInPane } from "./add-in-pane";
import { Footer } from "./footer";
import { LossDialog } from "./loss-dialog";
import { NoticeBar } from "./notice-bar";
import { pageTexts } from "./page-texts";
import { Ribbon } from "./ribbon";
import { ShapeOverlay } from "./shape-overlay";
import { TitleBar } from "./title-bar";
import type { WorkbenchSession } from "./workbench-session";

export interface WorkbenchPageProps {
  readonly session: WorkbenchSession;
  /** Called with the element that the spreadsheet is to fill. */
  readonly onGrid: (container: HTMLElement) => void;
}

/** The whole page: bars above, the sheet, the add-in's pane beside it, a line at the foot. */
export function WorkbenchPage({ session, onGrid }: WorkbenchPageProps): ReactElement {
  const state = useSyncExternalStore(session.state.subscribe, session.state.get);
  const [dragging, setDragging] = useState(false);
  const { language } = state;
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setDragging(false);
    const [file] = event.dataTransfer.files;
    if (file) void session.openFile(file);
  };
  const over = (event: DragEvent): void => {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    setDragging(true);
  };
  return (
    <div
      className="page"
      lang={language}
      onDragOver={over}
      onDragLeave={(event) => {
        if (event.currentTarget === event.target) setDragging(false);
      }}
      onDrop={drop}
    >
      <TitleBar session={session} state={state} />
      <Ribbon session={session} state={state} />
      <NoticeBar session={session} state={state} />
      <main className="work">
        <section className="sheet" aria-label={pageTexts.grid[language]}>
          <GridPlace onGrid={onGrid} />
          <ShapeOverlay parts={state.fileName === "" ? null : session.parts} />
          {state.activity === "starting" && (
            <p className="sheet-wait">{pageTexts.startingGrid[language]}</p>
          )}
          {dragging && <p className="drop-hint">{pageTexts.dropHere[language]}</p>}
        </section>
        <AddInPane session={session} state={state} />
      </main>
      <Footer state={state} />
      <LossDialog session={session} state={state} />
    </div>
  );
}

let placed: HTMLElement | null = null;

/** The spreadsheet makes its own elements in here; React must never touch them. */
function GridPlace({
  onGrid,
}: {
  readonly onGrid: (container: HTMLElement) => void;
}): ReactElement {
  return (
    <div
      className="grid"
      ref={(element) => {
        if (!element || element === placed) return;
        placed = element;
        onGrid(element);
      }}
    />
  );
}
