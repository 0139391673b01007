import { makeStyles, tokens } from "@fluentui/react-components";
import { appTexts } from "../app-texts";
import { useTexts } from "../pane-context";

const useStyles = makeStyles({
  root: { marginTop: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2 },
  text: { display: "block", overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
});

/** The words of the machine, for whoever helps the user; closed until asked for. */
export function TechnicalDetail({ text }: { readonly text: string }) {
  const styles = useStyles();
  const texts = useTexts(appTexts);
  if (text === "") return null;
  return (
    <details className={styles.root}>
      <summary>{texts.detail}</summary>
      <code className={styles.text}>{text}</code>
    </details>
  );
}
