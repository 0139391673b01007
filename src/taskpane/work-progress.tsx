import { Button, makeStyles, mergeClasses, ProgressBar, tokens } from "@fluentui/react-components";
import type { Progress } from "../app/attention";
import { appTexts } from "./app-texts";
import { usePane, useTexts } from "./pane-context";
import { useElapsed } from "./use-elapsed";

const useStyles = makeStyles({
  root: { display: "grid", gap: tokens.spacingVerticalS },
  page: {
    alignContent: "center",
    minHeight: "100%",
    maxWidth: "360px",
    margin: "0 auto",
    padding: tokens.spacingHorizontalXXL,
    boxSizing: "border-box",
  },
  strip: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  line: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalM,
    minHeight: "32px",
  },
  count: { color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
});

interface WorkProgressProps {
  readonly progress: Progress | null;
  /** `page`: nothing else is on screen; `strip`: above what is known already. */
  readonly place: "page" | "strip";
}

/** How far the work is. Short work does not move the screen; it can be cancelled as soon as it has taken a second. */
export function WorkProgress({ progress, place }: WorkProgressProps) {
  const styles = useStyles();
  const texts = useTexts(appTexts);
  const { work } = usePane();
  const noticeable = useElapsed(300);
  const long = useElapsed(1000);
  const total = progress?.total ?? null;
  const label = texts.steps[progress?.step ?? "reading"];
  if (place === "strip" && !noticeable) return null;
  return (
    <div className={mergeClasses(styles.root, place === "page" ? styles.page : styles.strip)}>
      <div className={styles.line}>
        <span>
          {label}{" "}
          {total !== null && (
            <span className={styles.count}>
              {progress?.done}/{total}
            </span>
          )}
        </span>
        {long && (
          <Button size="small" onClick={work.cancel}>
            {texts.cancel}
          </Button>
        )}
      </div>
      {total === null ? (
        <ProgressBar aria-label={label} />
      ) : (
        <ProgressBar aria-label={label} value={progress?.done ?? 0} max={total} />
      )}
    </div>
  );
}
