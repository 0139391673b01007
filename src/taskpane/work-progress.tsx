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
  /** How to give up the work, by default the session's; `null` where it is too late for that. */
  readonly onCancel?: (() => void) | null;
}

/** How far the work is. Short work does not move the screen; it can be cancelled as soon as it has taken a second. */
export function WorkProgress({ progress, place, onCancel }: WorkProgressProps) {
  const styles = useStyles();
  const texts = useTexts(appTexts);
  const { work } = usePane();
  const cancel = onCancel === undefined ? work.cancel : onCancel;
  const noticeable = useElapsed(300);
  const long = useElapsed(1000);
  const label = texts.steps[progress?.step ?? "reading"];
  if (place === "strip" && !noticeable) return null;
  return (
    <div className={mergeClasses(styles.root, place === "page" ? styles.page : styles.strip)}>
      <div className={styles.line}>
        <span>
          {label} <Count progress={progress} />
        </span>
        {long && cancel && (
          <Button size="small" onClick={cancel}>
            {texts.cancel}
          </Button>
        )}
      </div>
      <Bar progress={progress} label={label} />
    </div>
  );
}

/** How much of it is done, where that is known. */
function Count({ progress }: Pick<WorkProgressProps, "progress">) {
  const styles = useStyles();
  if (!progress || progress.total === null) return null;
  return (
    <span className={styles.count}>
      {progress.done.toLocaleString("en")} / {progress.total.toLocaleString("en")}
    </span>
  );
}

interface BarProps extends Pick<WorkProgressProps, "progress"> {
  readonly label: string;
}

function Bar({ progress, label }: BarProps) {
  if (!progress || progress.total === null) return <ProgressBar aria-label={label} />;
  return <ProgressBar aria-label={label} value={progress.done} max={progress.total} />;
}
