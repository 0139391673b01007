import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentTableArrowRightRegular } from "@fluentui/react-icons";
import { usePane, useTexts } from "../pane-context";
import { QuietLine } from "../parts/quiet-line";
import { tidyCopyTexts } from "../tidy-copy/tidy-copy-texts";

const useStyles = makeStyles({
  root: { display: "grid", justifyItems: "start", gap: tokens.spacingVerticalXS },
});

/** Begins 機械可読な写しを作る: the cure of the rules for machine readability. */
export function TidyCopy() {
  const styles = useStyles();
  const texts = useTexts(tidyCopyTexts);
  const { begin } = usePane();
  return (
    <div className={styles.root}>
      <Button
        icon={<DocumentTableArrowRightRegular />}
        onClick={() => {
          begin("tidy-copy");
        }}
      >
        {texts.make}
      </Button>
      <QuietLine>{texts.what}</QuietLine>
    </div>
  );
}
