import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { IndicatorDraft } from "../../core/define/draft";
import { useTexts } from "../pane-context";
import { Notice } from "../parts/notice";
import { QuietLine } from "../parts/quiet-line";
import { taskTexts } from "./task-texts";
import type { Drafts } from "./use-drafts";

const useStyles = makeStyles({
  section: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalXS,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: { margin: 0, padding: 0, listStyle: "none" },
  entry: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto auto",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
});

/** What was left before it was written; a draft that was thrown away comes back with one click. */
export function DraftList({ drafts }: { readonly drafts: Drafts }) {
  const styles = useStyles();
  const texts = useTexts(taskTexts);
  const [gone, setGone] = useState<IndicatorDraft | null>(null);
  const nameOf = ({ content, subject }: IndicatorDraft) =>
    content.texts.name.trim() || subject?.name || texts.unnamed;
  const list = drafts.drafts;
  return (
    <>
      {gone && (
        <Notice
          intent="success"
          onDismiss={() => {
            setGone(null);
          }}
          actions={
            <Button
              onClick={() => {
                drafts.restore(gone);
                setGone(null);
              }}
            >
              {texts.undo}
            </Button>
          }
        >
          {texts.discarded(nameOf(gone))}
        </Notice>
      )}
      {list.length > 0 && (
        <section className={styles.section} aria-label={texts.drafts(list.length)}>
          <h2 className={styles.heading}>{texts.drafts(list.length)}</h2>
          <ul className={styles.list}>
            {list.map((draft) => (
              <li key={draft.id} className={styles.entry}>
                <div>
                  <p className={styles.name}>{nameOf(draft)}</p>
                  <QuietLine>{texts.headings[draft.step]}</QuietLine>
                </div>
                <Button
                  size="small"
                  aria-label={texts.resumeNamed(nameOf(draft))}
                  onClick={() => {
                    drafts.resume(draft);
                  }}
                >
                  {texts.resume}
                </Button>
                <Button
                  size="small"
                  appearance="subtle"
                  aria-label={texts.discardNamed(nameOf(draft))}
                  onClick={() => {
                    drafts.discard(draft);
                    setGone(draft);
                  }}
                >
                  {texts.discard}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
