import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { describeFinding } from "../../core/messages/findings";
import type { Finding } from "../../core/rules/finding";
import { usePane, useTexts } from "../pane-context";
import { CellLink } from "../parts/cell-link";
import { QuietLine } from "../parts/quiet-line";
import { checksTexts } from "./checks-texts";
import { FindingActions, type ItemProps } from "./finding-actions";
import type { FoldItem } from "./finding-items";
import { RuleLinks } from "./rule-links";
import { SeverityMark } from "./severity-mark";

const useStyles = makeStyles({
  card: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalM,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  folded: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalXS,
    marginInlineStart: tokens.spacingHorizontalL,
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
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
  unfold: { justifySelf: "start", paddingInline: "4px" },
});

interface FindingProps extends ItemProps {
  readonly item: string;
  readonly finding: Finding;
}

/** One finding: what, why it matters, what to do, and the cell. */
export function FindingCard({ finding, ...props }: FindingProps) {
  const styles = useStyles();
  const { language } = usePane();
  const { title, sentence, why, cure, source } = describeFinding(finding, language);
  return (
    <article className={styles.card}>
      <div className={styles.head}>
        <SeverityMark severity={finding.severity} />
        <CellLink at={finding.at} />
      </div>
      <h3 className={styles.title}>{title}</h3>
      <p className={styles.text}>{sentence}</p>
      <Waived finding={finding} />
      <Advice why={why} cure={cure} />
      <RuleLinks kind={finding.kind} title={title} source={source} />
      <FindingActions {...props} title={title} findings={[finding]} />
    </article>
  );
}

interface FoldProps extends ItemProps {
  readonly fold: FoldItem;
  readonly onToggle: (key: string) => void;
}

/** What one rule says of many cells: told once, the cells for those who ask. */
export function FoldCard({ fold: { key, findings, open }, onToggle, ...props }: FoldProps) {
  const styles = useStyles();
  const texts = useTexts(checksTexts);
  const { language } = usePane();
  const [first] = findings;
  const { title, why, source } = describeFinding(first, language);
  return (
    <article className={styles.card}>
      <div className={styles.head}>
        <SeverityMark severity={first.severity} />
      </div>
      <h3 className={styles.title}>{title}</h3>
      <Advice why={why} cure={null} />
      <RuleLinks kind={first.kind} title={title} source={source} />
      <Button
        className={styles.unfold}
        size="small"
        appearance="transparent"
        icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={open}
        onClick={() => {
          onToggle(key);
        }}
      >
        {open ? texts.fold : texts.unfold(findings.length)}
      </Button>
      <FindingActions {...props} item={key} title={title} findings={findings} />
    </article>
  );
}

/** A cell of a fold: what is said of it, and what to do. */
export function FoldedEntry({ finding, ...props }: FindingProps) {
  const styles = useStyles();
  const { language } = usePane();
  const { title, sentence, cure } = describeFinding(finding, language);
  return (
    <div className={styles.folded}>
      <CellLink at={finding.at} />
      <p className={styles.text}>{sentence}</p>
      <QuietLine>{cure}</QuietLine>
      <Waived finding={finding} />
      <FindingActions {...props} title={title} findings={[finding]} />
    </div>
  );
}

/** Why staff leave it as it is; nothing for a finding that stands. */
function Waived({ finding: { waived } }: { readonly finding: Finding }) {
  const texts = useTexts(checksTexts);
  return waived !== null && <QuietLine>{texts.waivedBecause(waived)}</QuietLine>;
}

function Advice({ why, cure }: { readonly why: string; readonly cure: string | null }) {
  const styles = useStyles();
  const texts = useTexts(checksTexts);
  return (
    <dl className={styles.advice}>
      <dt className={styles.term}>{texts.why}</dt>
      <dd className={styles.description}>{why}</dd>
      {cure !== null && (
        <>
          <dt className={styles.term}>{texts.cure}</dt>
          <dd className={styles.description}>{cure}</dd>
        </>
      )}
    </dl>
  );
}
