import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { appTexts } from "./app-texts";
import { useTexts } from "./pane-context";
import { TechnicalDetail } from "./parts/technical-detail";

const useStyles = makeStyles({
  root: {
    display: "grid",
    justifyItems: "start",
    gap: tokens.spacingVerticalM,
    maxWidth: "420px",
    margin: "0 auto",
    padding: tokens.spacingHorizontalXL,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  next: { margin: 0, lineHeight: "22px" },
});

interface CrashProps {
  readonly error: unknown;
  readonly onRetry: () => void;
}

/**
 * In place of a screen with a defect, or one whose files did not arrive. It is part of the first
 * files itself and uses nothing that is loaded later: that may be just what is missing.
 */
export function Crash({ error, onRetry }: CrashProps) {
  const styles = useStyles();
  const texts = useTexts(appTexts);
  return (
    <div className={styles.root} role="alert">
      <h1 className={styles.title}>{texts.crash.title}</h1>
      <p className={styles.next}>{texts.crash.next}</p>
      <Button onClick={onRetry}>{texts.retry}</Button>
      <TechnicalDetail text={error instanceof Error ? error.message : String(error)} />
    </div>
  );
}
