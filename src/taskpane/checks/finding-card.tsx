import { makeStyles, tokens } from "@fluentui/react-components";
import { describeFinding } from "../../core/messages/findings";
import type { Finding } from "../../core/rules/finding";
import { usePane, useTexts } from "../pane-context";
import { CellLink } from "../parts/cell-link";
import { checksTexts } from "./checks-texts";
import { SeverityMark } from "./severity-mark";

const useStyles = makeStyles({
  card: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalM,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    contentVisibility: "auto",
    containIntrinsicSize: "auto 180px",
  },
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalM },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, lineHeight: "22px", overflowWrap: "anywhere" },
  advice: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  term: { color: tokens.colorNeutralForeground3, whiteSpace: "nowrap" },
  description: { margin: 0, overflowWrap: "anywhere" },
});

/** One finding: what, why it matters, what to do, and the cell. */
export function FindingCard({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const texts = useTexts(checksTexts);
  const { language } = usePane();
  const { title, sentence, why, cure } = describeFinding(finding, language);
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <SeverityMark severity={finding.severity} />
        <CellLink at={finding.at} />
      </div>
      <h3 className={styles.title}>{title}</h3>
      <p className={styles.text}>{sentence}</p>
      <dl className={styles.advice}>
        <dt className={styles.term}>{texts.why}</dt>
        <dd className={styles.description}>{why}</dd>
        <dt className={styles.term}>{texts.cure}</dt>
        <dd className={styles.description}>{cure}</dd>
      </dl>
    </li>
  );
}
