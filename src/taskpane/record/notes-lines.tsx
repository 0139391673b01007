import { makeStyles, tokens } from "@fluentui/react-components";
import type { RecordNotes } from "../../core/history/history-entry";
import { useTexts } from "../pane-context";
import { recordTexts } from "./record-texts";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  term: { color: tokens.colorNeutralForeground3, whiteSpace: "nowrap" },
  words: { margin: 0, overflowWrap: "anywhere", whiteSpace: "pre-line" },
});

/** What was said, each kind in a line; nothing when nobody said anything. */
export function NotesLines({ notes }: { readonly notes: RecordNotes }) {
  const styles = useStyles();
  const { fields } = useTexts(recordTexts);
  const said = (["comment", "cause", "nextAction"] as const).filter((kind) => notes[kind] !== "");
  if (said.length === 0) return null;
  return (
    <dl className={styles.list}>
      {said.map((kind) => [
        <dt key={kind} className={styles.term}>
          {fields[kind]}
        </dt>,
        <dd key={`${kind} words`} className={styles.words}>
          {notes[kind]}
        </dd>,
      ])}
    </dl>
  );
}
