import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Checked } from "../../app/findings/check-session";
import { previewCure, type PreviewEdit } from "../../app/findings/cure-cells";
import type { Finding } from "../../core/rules/finding";
import { formatCell } from "../../core/sheet/address";
import { useTexts } from "../pane-context";
import { CellLink } from "../parts/cell-link";
import { QuietLine } from "../parts/quiet-line";
import { VirtualList } from "../parts/virtual-list";
import { DecisionPanel } from "./decision-panel";
import { decisionTexts } from "./decision-texts";
import { showNumber } from "./show-number";
import type { Decisions } from "./use-decisions";

const useStyles = makeStyles({
  edit: {
    display: "grid",
    gridTemplateColumns: "64px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "start",
    paddingBlock: tokens.spacingVerticalXS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
    whiteSpace: "pre-wrap",
  },
  before: { color: tokens.colorNeutralForeground3 },
  after: { fontWeight: tokens.fontWeightSemibold, textDecorationLine: "none" },
});

interface MendPanelProps {
  readonly checked: Checked;
  readonly findings: readonly Finding[];
  readonly decisions: Decisions;
  readonly onClose: () => void;
}

/** Each cell before and after; then, on the user's word, the cells. */
export function MendPanel({ checked, findings, decisions, onClose }: MendPanelProps) {
  const texts = useTexts(decisionTexts);
  const { workbook } = checked;
  const preview = useMemo(() => previewCure(workbook, findings), [workbook, findings]);
  const { edits } = preview;
  const nothing = edits.length === 0;
  return (
    <DecisionPanel
      label={texts.mend}
      command={nothing ? null : texts.mendNow(edits.length)}
      busy={decisions.attended.progress !== null}
      onCommand={() => {
        decisions.mend(preview, onClose);
      }}
      onClose={onClose}
    >
      <QuietLine>{nothing ? texts.mendByHand : texts.mendWhy}</QuietLine>
      {!nothing && (
        <VirtualList
          items={edits}
          keyOf={({ at }) => formatCell(at)}
          estimate={44}
          label={texts.mendHeader.join(" / ")}
          scroll="box"
        >
          {(edit) => <Edit edit={edit} />}
        </VirtualList>
      )}
    </DecisionPanel>
  );
}

/** A cell that would be rewritten. */
function Edit({ edit: { at, before, entry } }: { readonly edit: PreviewEdit }) {
  const styles = useStyles();
  const texts = useTexts(decisionTexts);
  const after =
    entry.kind === "text" ? entry.text : texts.asNumber(showNumber(entry.value, entry.format));
  return (
    <div className={styles.edit}>
      <CellLink at={at} />
      <span>
        <del className={styles.before}>{before.text}</del>
        {" → "}
        <ins className={styles.after}>{after}</ins>
      </span>
    </div>
  );
}
