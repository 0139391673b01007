import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { appTexts } from "./app-texts";
import { usePane, useTexts } from "./pane-context";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    justifyContent: "center",
    gap: tokens.spacingVerticalXXL,
    maxWidth: "420px",
    minHeight: "100%",
    boxSizing: "border-box",
    margin: "0 auto",
    padding: tokens.spacingHorizontalXXL,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
  },
  lines: {
    display: "grid",
    gap: tokens.spacingVerticalL,
    margin: 0,
    padding: 0,
    listStyle: "none",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase300,
    lineHeight: "22px",
  },
  line: { display: "grid", gridTemplateColumns: "28px 1fr", alignItems: "start" },
  number: {
    display: "grid",
    placeItems: "center",
    width: "20px",
    height: "20px",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** Before anything was read: what the add-in does, in three lines, and the one button. */
export function FirstRun() {
  const styles = useStyles();
  const texts = useTexts(appTexts);
  const { work } = usePane();
  return (
    <div className={styles.root}>
      <h1 className={styles.title}>{texts.product}</h1>
      <ol className={styles.lines}>
        {texts.firstRun.map((line, index) => (
          <li key={line} className={styles.line}>
            <span className={styles.number} aria-hidden>
              {index + 1}
            </span>
            {line}
          </li>
        ))}
      </ol>
      <Button appearance="primary" size="large" onClick={work.read}>
        {texts.read}
      </Button>
    </div>
  );
}
