import { makeStyles, tokens } from "@fluentui/react-components";
import type { UnreadCell } from "../../core/history/history-entry";
import { historyHeader } from "../../core/messages/history-sheet";
import { usePane, useTexts } from "../pane-context";
import { CellLink } from "../parts/cell-link";
import { Disclosure } from "../parts/disclosure";
import { QuietLine } from "../parts/quiet-line";
import { lookBackTexts } from "./look-back-texts";

/** More than these are counted by the label alone. */
const listed = 50;

const useStyles = makeStyles({
  list: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyle: "none",
  },
});

/** Cells of the record that could not be read: each named, none lost. */
export function UnreadRows({ unread }: { readonly unread: readonly UnreadCell[] }) {
  const styles = useStyles();
  const texts = useTexts(lookBackTexts);
  const { language } = usePane();
  if (unread.length === 0) return null;
  return (
    <Disclosure label={texts.unread(unread.length)}>
      <QuietLine>{texts.unreadNext}</QuietLine>
      <ul className={styles.list}>
        {unread.slice(0, listed).map(({ at, column, text }) => (
          <li key={`${at.row} ${column}`}>
            <CellLink at={at} withSheet /> {texts.unreadWhat(historyHeader(column, language), text)}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
