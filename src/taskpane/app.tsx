import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useState } from "react";
import type { HostError } from "../app/host-error";
import type { ScreenRequest } from "../app/screen-requests";
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

// Fluent gives the classes of its provider to every menu and tooltip as well: they would lie over
// the whole pane. So the provider has none.
const wholePane = { height: "100%" } as const;

const useStyles = makeStyles({
  root: {
    height: "100%",
    // What is written for screen readers alone stands somewhere below: it must not make the pane scroll.
    position: "relative",
    minWidth: "280px",
    overflow: "clip",
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
  const [begun, setBegun] = useState<Begun>(() => begunBy(request.get()));
  const [refusal, setRefusal] = useState<HostError | null>(null);

  const begin: Pane["begin"] = useCallback((task, about) => {
    setBegun({ task, about: about ?? null });
  }, []);
  const open = useCallback((name: ScreenName) => {
    setScreen(name);
    setBegun(nothingBegun);
  }, []);
  const follow = useCallback(
    (wanted: ScreenRequest) => {
      open(wanted.screen);
      setBegun(begunBy(wanted));
    },
    [open],
  );
  useScreenRequests(dependencies, follow, work);
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
    () => ({ ...dependencies, work, select, open, begin, about: begun.about }),
    [dependencies, work, select, open, begin, begun.about],
  );

  return (
    <FluentProvider theme={theme} style={wholePane} lang={language}>
      <PaneContext value={pane}>
        <div className={styles.root}>
          <ErrorBoundary fallback={(error, retry) => <Crash error={error} onRetry={retry} />}>
            <Frame
              screen={screen}
              task={begun.task}
              refusal={refusal}
              onForgetRefusal={() => {
                setRefusal(null);
              }}
            />
          </ErrorBoundary>
          <Announcer />
        </div>
      </PaneContext>
    </FluentProvider>
  );
}

/** The task that stands in the place of the screen, and what it is about. */
interface Begun {
  readonly task: TaskName | null;
  readonly about: string | null;
}

const nothingBegun: Begun = { task: null, about: null };

function begunBy(request: ScreenRequest | null): Begun {
  return { task: request?.task ?? null, about: null };
}

/** Follows the ribbon's buttons, also the one that opened the pane. */
function useScreenRequests(
  { request }: PaneDependencies,
  follow: (wanted: ScreenRequest) => void,
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
      if (wanted) follow(wanted);
      start();
    });
  }, [request, follow, read, refresh]);
}
