import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useState } from "react";
import type { HostError } from "../app/host-error";
import type { RangeAddress } from "../core/sheet/address";
import { Announcer } from "./announcer";
import { Crash } from "./crash";
import { ErrorBoundary } from "./error-boundary";
import { Frame } from "./frame";
import { PaneContext, type Pane } from "./pane-context";
import type { PaneDependencies, ScreenName, TaskName } from "./pane-dependencies";
import { usePaneTheme } from "./pane-theme";
import { useFirstCheck } from "./use-first-check";
import { useWork } from "./use-work";

const useStyles = makeStyles({
  provider: {
    height: "100%",
    minWidth: "280px",
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** The pane: theme, language and session around the frame. */
export function App({ dependencies }: { readonly dependencies: PaneDependencies }) {
  const styles = useStyles();
  const { language, request, session } = dependencies;
  const theme = usePaneTheme(dependencies.theme, language);
  const work = useWork(session);
  const [screen, setScreen] = useState<ScreenName>(() => request.get()?.screen ?? "overview");
  const [task, begin] = useState<TaskName | null>(null);
  const [refusal, setRefusal] = useState<HostError | null>(null);

  const open = useCallback((name: ScreenName) => {
    setScreen(name);
    begin(null);
  }, []);
  useScreenRequests(dependencies, open, work);
  useFirstCheck(dependencies.checks, work, screen);

  const select = useCallback(
    (range: RangeAddress) => {
      void dependencies.select(range).then((result) => {
        setRefusal(result.ok ? null : result.error);
      });
    },
    [dependencies],
  );
  const pane: Pane = useMemo(
    () => ({ ...dependencies, work, select, open, begin }),
    [dependencies, work, select, open],
  );

  return (
    <FluentProvider theme={theme} className={styles.provider} lang={language}>
      <PaneContext value={pane}>
        <ErrorBoundary fallback={(error, retry) => <Crash error={error} onRetry={retry} />}>
          <Frame
            screen={screen}
            task={task}
            refusal={refusal}
            onForgetRefusal={() => {
              setRefusal(null);
            }}
          />
        </ErrorBoundary>
        <Announcer />
      </PaneContext>
    </FluentProvider>
  );
}

/** Follows the ribbon's buttons, also the one that opened the pane. */
function useScreenRequests(
  { request }: PaneDependencies,
  open: (screen: ScreenName) => void,
  { read, refresh }: Pick<Pane["work"], "read" | "refresh">,
): void {
  useEffect(() => {
    const start = (): void => {
      const action = request.get()?.action;
      if (action === "read") read();
      if (action === "refresh") refresh();
    };
    start();
    return request.subscribe(() => {
      const wanted = request.get();
      if (wanted) open(wanted.screen);
      start();
    });
  }, [request, open, read, refresh]);
}
