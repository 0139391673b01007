import { makeStyles, tokens } from "@fluentui/react-components";
import { Activity, lazy, Suspense, useState, type ComponentType } from "react";
import type { HostError } from "../app/host-error";
import type { KpiWorkbook } from "../app/kpi-workbook";
import { appTexts } from "./app-texts";
import { Crash } from "./crash";
import { ErrorBoundary } from "./error-boundary";
import { FirstRun } from "./first-run";
import { usePane, useTexts } from "./pane-context";
import { screenNames, type ScreenName, type TaskName } from "./pane-dependencies";
import { VisuallyHidden } from "./parts/visually-hidden";
import type { ScreenProps } from "./screen-props";
import { panelId, tabId } from "./tab-ids";
import { WorkProgress } from "./work-progress";

// Chunks of their own, fetched when first shown: the frame itself stays small.
const screens: Readonly<Record<ScreenName, ComponentType<ScreenProps>>> = {
  overview: lazy(() =>
    import("./overview/overview-screen").then((module) => ({ default: module.OverviewScreen })),
  ),
  indicators: lazy(() =>
    import("./indicators/indicators-screen").then((module) => ({
      default: module.IndicatorsScreen,
    })),
  ),
  checks: lazy(() =>
    import("./checks/checks-screen").then((module) => ({ default: module.ChecksScreen })),
  ),
  "logic-model": lazy(() =>
    import("./logic-model/model-screen").then((module) => ({ default: module.ModelScreen })),
  ),
  settings: lazy(() =>
    import("./settings/settings-screen").then((module) => ({ default: module.SettingsScreen })),
  ),
};
const tasks: Readonly<Record<TaskName, ComponentType<ScreenProps>>> = {
  "tidy-copy": lazy(() =>
    import("./tidy-copy/tidy-copy-task").then((module) => ({ default: module.TidyCopyTask })),
  ),
  "status-column": lazy(() =>
    import("./status-column/status-column-task").then((module) => ({
      default: module.StatusColumnTask,
    })),
  ),
  sharing: lazy(() =>
    import("./sharing/sharing-task").then((module) => ({ default: module.SharingTask })),
  ),
  import: lazy(() =>
    import("./import/import-task").then((module) => ({ default: module.ImportTask })),
  ),
  define: lazy(() =>
    import("./define/define-task").then((module) => ({ default: module.DefineTask })),
  ),
  record: lazy(() =>
    import("./record/record-task").then((module) => ({ default: module.RecordTask })),
  ),
  register: lazy(() =>
    import("./register/register-task").then((module) => ({ default: module.RegisterTask })),
  ),
};
const ScreenTabs = lazy(() =>
  import("./screen-tabs").then((module) => ({ default: module.ScreenTabs })),
);
const Failure = lazy(() => import("./failure").then((module) => ({ default: module.Failure })));

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", height: "100%" },
  head: { flexShrink: 0 },
  body: { flex: 1, minHeight: 0, overflowY: "auto" },
  message: { padding: tokens.spacingHorizontalM },
});

interface FrameProps {
  readonly screen: ScreenName;
  /** What is done in the place of the screen. */
  readonly task: TaskName | null;
  /** Why Excel did not select a cell. */
  readonly refusal: HostError | null;
  readonly onForgetRefusal: () => void;
}

/** Tabs, the screen, and what stands above and below every screen. */
export function Frame({ screen, task, refusal, onForgetRefusal }: FrameProps) {
  const styles = useStyles();
  const { work } = usePane();
  const { state, workbook } = work;
  return (
    <div className={styles.root}>
      {workbook && (
        <header className={styles.head}>
          <Suspense fallback={null}>
            <ScreenTabs screen={screen} />
            {state.kind === "reading" && <WorkProgress progress={state.progress} place="strip" />}
            {state.kind === "failed" && (
              <div className={styles.message}>
                <Failure error={state.error} onRetry={work.read} />
              </div>
            )}
          </Suspense>
        </header>
      )}
      <main className={styles.body}>
        <Suspense fallback={null}>
          {workbook ? (
            <Screens screen={screen} task={task} workbook={workbook} />
          ) : (
            <BeforeTheFirstReading />
          )}
        </Suspense>
      </main>
      {refusal && (
        <Suspense fallback={null}>
          <footer className={styles.message}>
            <Failure error={refusal} onDismiss={onForgetRefusal} />
          </footer>
        </Suspense>
      )}
    </div>
  );
}

/** Nothing is known of the workbook yet: what the add-in is, or how the first reading goes. */
function BeforeTheFirstReading() {
  const styles = useStyles();
  const texts = useTexts(appTexts);
  const { work } = usePane();
  switch (work.state.kind) {
    case "idle":
    case "ready":
      return <FirstRun />;
    case "reading":
      return (
        <>
          <VisuallyHidden as="h1">{texts.product}</VisuallyHidden>
          <WorkProgress progress={work.state.progress} place="page" />
        </>
      );
    case "failed":
      return (
        <div className={styles.message}>
          <VisuallyHidden as="h1">{texts.product}</VisuallyHidden>
          <Failure error={work.state.error} onRetry={work.read} />
        </div>
      );
  }
}

interface ScreensProps {
  readonly screen: ScreenName;
  readonly task: TaskName | null;
  readonly workbook: KpiWorkbook;
}

/** The chosen screen or the task in its place; those visited before stay as they were left (filters, opened items). */
function Screens({ screen, task, workbook }: ScreensProps) {
  const [visited, setVisited] = useState<readonly ScreenName[]>([screen]);
  if (!visited.includes(screen)) setVisited([...visited, screen]);
  const Task = task && tasks[task];
  return screenNames
    .filter((name) => visited.includes(name))
    .map((name) => {
      const shown = name === screen;
      return (
        <Activity key={name} mode={shown ? "visible" : "hidden"}>
          <div role="tabpanel" id={panelId(name)} aria-labelledby={tabId(name)}>
            <Activity mode={shown && Task ? "hidden" : "visible"}>
              <Part part={screens[name]} workbook={workbook} />
            </Activity>
            {shown && Task && <Part part={Task} workbook={workbook} />}
          </div>
        </Activity>
      );
    });
}

interface PartProps extends ScreenProps {
  readonly part: ComponentType<ScreenProps>;
}

/** A part that is fetched when first shown; its defects stay its own. */
function Part({ part: Shown, workbook }: PartProps) {
  return (
    <ErrorBoundary fallback={(error, retry) => <Crash error={error} onRetry={retry} />}>
      <Suspense fallback={null}>
        <Shown workbook={workbook} />
      </Suspense>
    </ErrorBoundary>
  );
}
