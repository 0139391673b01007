import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { KpiWorkbook } from "../../app/kpi-workbook";
import { useTexts } from "../pane-context";
import { CellLink } from "../parts/cell-link";
import { Notice } from "../parts/notice";
import { QuietLine } from "../parts/quiet-line";
import { unreadCells } from "../parts/unread-cells";
import { indicatorsTexts } from "./indicators-texts";

/** More of them say nothing more: the first ones lead to what is wrong with the table. */
const listedAtMost = 20;

const useStyles = makeStyles({
  list: { display: "grid", gap: tokens.spacingVerticalXS, margin: 0, paddingInlineStart: "1.2em" },
});

/** Cells where a number was expected and not understood, with the reason; nothing when there are none. */
export function UnreadCells({ workbook }: { readonly workbook: KpiWorkbook }) {
  const styles = useStyles();
  const texts = useTexts(indicatorsTexts);
  const cells = useMemo(() => unreadCells(workbook), [workbook]);
  if (cells.length === 0) return null;
  return (
    <Notice intent="warning" title={texts.unreadTitle}>
      <ul className={styles.list}>
        {cells.slice(0, listedAtMost).map(({ at, reading }) => (
          <li key={`${at.sheet}!${at.row}:${at.column}`}>
            <CellLink at={at} withSheet />{" "}
            {reading.kind === "text" && (
              <>
                {reading.text} – {reading.reason && texts.unread[reading.reason]}
              </>
            )}
            {reading.kind === "range" && `${reading.text} – ${texts.unread.range}`}
            {reading.kind === "error" && `${reading.text} – ${texts.unread.error}`}
          </li>
        ))}
      </ul>
      {cells.length > listedAtMost && (
        <QuietLine>{texts.andMore(cells.length - listedAtMost)}</QuietLine>
      )}
    </Notice>
  );
}
