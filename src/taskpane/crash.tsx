import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { appTexts } from "./app-texts";
import { useTexts } from "./pane-context";
import { Notice } from "./parts/notice";
import { TechnicalDetail } from "./parts/technical-detail";

const useStyles = makeStyles({ root: { padding: tokens.spacingHorizontalM } });

interface CrashProps {
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** In place of a screen with a defect. */
export function Crash({ error, onRetry }: CrashProps) {
  const styles = useStyles();
  const texts = useTexts(appTexts);
  return (
    <div className={styles.root}>
      <Notice
        intent="error"
        title={texts.crash.title}
        actions={<Button onClick={onRetry}>{texts.retry}</Button>}
      >
        {texts.crash.next}
        <TechnicalDetail text={error instanceof Error ? error.message : String(error)} />
      </Notice>
    </div>
  );
}
