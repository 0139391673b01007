import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { FindingKind } from "../../core/rules/finding";
import type { RuleSource } from "../../core/rules/rule";
import { usePane, useTexts } from "../pane-context";
import { checksTexts } from "./checks-texts";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  link: { fontSize: tokens.fontSizeBase200 },
  id: { fontFamily: tokens.fontFamilyMonospace },
});

interface RuleLinksProps {
  readonly kind: FindingKind;
  readonly title: string;
  readonly source: RuleSource | null;
}

/** The rule by its id, its page with an example, and the official text that it follows. */
export function RuleLinks({ kind, title, source }: RuleLinksProps) {
  const styles = useStyles();
  const texts = useTexts(checksTexts);
  const { language } = usePane();
  return (
    <div className={styles.root}>
      <span className={styles.id}>{kind}</span>
      <Link
        className={styles.link}
        href={`help/${language}/rules/${kind}.html`}
        target="_blank"
        rel="noreferrer"
        aria-label={texts.ruleLabel(title)}
      >
        {texts.rule(kind)}
      </Link>
      {source && (
        <Link className={styles.link} href={source.url} target="_blank" rel="noreferrer">
          {texts.source(source.id)}
        </Link>
      )}
    </div>
  );
}
