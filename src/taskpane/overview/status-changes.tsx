import { makeStyles, tokens } from "@fluentui/react-components";
import type { StatusChange } from "../../app/refresh-status";
import type { StatusCode } from "../../core/indicator/verdict";
import { usePane, useTexts } from "../pane-context";
import { CellLink } from "../parts/cell-link";
import { Notice } from "../parts/notice";
import { StatusBadge } from "../parts/status-badge";
import { overviewTexts } from "./overview-texts";

/** More than these are counted, not listed: the list below shows them all. */
const listed = 5;

const useStyles = makeStyles({
  list: { display: "grid", gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyle: "none" },
  change: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px" },
  name: { flexBasis: "100%" },
});

/** What the last refresh changed. */
export function StatusChanges({ changes }: { readonly changes: readonly StatusChange[] }) {
  const styles = useStyles();
  const texts = useTexts(overviewTexts);
  const { work } = usePane();
  if (changes.length === 0) {
    return (
      <Notice intent="success" onDismiss={work.forgetChanges}>
        {texts.changesNone}
      </Notice>
    );
  }
  return (
    <Notice intent="info" title={texts.changesTitle(changes.length)} onDismiss={work.forgetChanges}>
      <ul className={styles.list}>
        {changes.slice(0, listed).map((change) => (
          <li key={change.id} className={styles.change}>
            <span className={styles.name}>
              {change.name} {change.after !== null && <CellLink at={change.at} withSheet />}
            </span>
            <Status code={change.before} otherwise={texts.appeared} />
            <span aria-hidden>→</span>
            <Status code={change.after} otherwise={texts.disappeared} />
          </li>
        ))}
      </ul>
      {changes.length > listed && texts.andMore(changes.length - listed)}
    </Notice>
  );
}

function Status({ code, otherwise }: { code: StatusCode | null; otherwise: string }) {
  return code === null ? <span>{otherwise}</span> : <StatusBadge status={code} />;
}
