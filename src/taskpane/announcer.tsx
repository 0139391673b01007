import { appTexts } from "./app-texts";
import { usePane, useTexts } from "./pane-context";
import { countIndicators } from "./parts/indicators-of";
import { useOpenFindings } from "./use-open-findings";
import { VisuallyHidden } from "./parts/visually-hidden";

/** Tells a screen reader what the eye sees: work under way and its result. Failures are alerts of their own. */
export function Announcer() {
  const message = useMessage();
  return (
    <VisuallyHidden aria-live="polite" data-testid="announcer">
      {message}
    </VisuallyHidden>
  );
}

function useMessage(): string {
  const texts = useTexts(appTexts);
  const { state, changes } = usePane().work;
  const findings = useOpenFindings();
  switch (state.kind) {
    case "idle":
    case "failed":
      return "";
    case "reading":
      return texts.steps[state.progress?.step ?? "reading"];
    case "ready":
      return [
        changes
          ? texts.wasRefreshed(changes.length)
          : texts.wasRead(countIndicators(state.workbook)),
        findings === null ? "" : texts.findings(findings),
      ].join(" ");
  }
}
