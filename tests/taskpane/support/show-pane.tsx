import { createDOMRenderer, RendererProvider } from "@fluentui/react-components";
import "@testing-library/jest-dom";
import { act, configure, render } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import type { SessionState } from "../../../src/app/session";
import { App } from "../../../src/taskpane/app";
import type { ScreenName } from "../../../src/taskpane/pane-dependencies";
import { fakeDependencies, type FakeDependencies } from "./fake-dependencies";
import { sampleWorkbook } from "./sample-workbook";

// A busy machine renders slowly; a wait ends as soon as what it waits for is there.
configure({ asyncUtilTimeout: 30_000 });

/** Loaded before the pane is shown, so that no test depends on how fast a file is read. */
const chunks: readonly (() => Promise<unknown>)[] = [
  () => import("../../../src/taskpane/screen-tabs"),
  () => import("../../../src/taskpane/work-progress"),
  () => import("../../../src/taskpane/failure"),
  () => import("../../../src/taskpane/overview/overview-screen"),
  () => import("../../../src/taskpane/indicators/indicators-screen"),
  () => import("../../../src/taskpane/checks/checks-screen"),
  () => import("../../../src/taskpane/logic-model/model-screen"),
  () => import("../../../src/taskpane/logic-model/figure/model-figure"),
  () => import("../../../src/taskpane/logic-model/whole/whole-editor"),
  () => import("../../../src/taskpane/logic-model/prose/prose"),
  () => import("../../../src/taskpane/register/register-task"),
  () => import("../../../src/taskpane/settings/settings-screen"),
  () => import("../../../src/taskpane/status-column/status-column-task"),
];

/**
 * Styles that decide whether something can be seen, clicked or read. The page's stand-in compares
 * each element with each rule, again and again, and knows nothing of sizes and colours anyway.
 */
const perceptible = /(display|visibility|opacity|pointer-events|user-select|content) *:/;

interface ShownPane {
  readonly dependencies: FakeDependencies;
  readonly user: UserEvent;
}

interface PaneToShow {
  readonly state?: SessionState;
  readonly language?: "ja" | "en";
  readonly screen?: ScreenName;
  /** A part of the screen other than its first. */
  readonly part?: "prose";
  /** Before the pane is shown. */
  readonly prepare?: (dependencies: FakeDependencies) => void;
}

/** Shows the pane, by default with the sample workbook read. */
export async function showPane({
  state = { kind: "ready", workbook: sampleWorkbook },
  language = "ja",
  screen: name = "overview",
  part,
  prepare,
}: PaneToShow = {}): Promise<ShownPane> {
  const dependencies = fakeDependencies(state, language);
  dependencies.request.set({ screen: name, action: null, ...(part && { part }) });
  prepare?.(dependencies);
  const user = userEvent.setup();
  await Promise.all(chunks.map((load) => load()));
  await act(async () => {
    render(
      <RendererProvider
        renderer={createDOMRenderer(document, {
          unstable_filterCSSRule: (rule) => perceptible.test(rule),
        })}
      >
        <App dependencies={dependencies} />
      </RendererProvider>,
    );
    await Promise.resolve();
  });
  return { dependencies, user };
}
