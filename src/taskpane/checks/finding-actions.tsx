import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Checked } from "../../app/findings/check-session";
import { hasCure } from "../../core/rules/cures";
import type { Finding } from "../../core/rules/finding";
import { formatPosition } from "../../core/sheet/address";
import { useTexts } from "../pane-context";
import { decisionTexts } from "./decision-texts";
import { MendPanel } from "./mend-panel";
import type { Decisions } from "./use-decisions";
import { WaivePanel } from "./waive-panel";

/** What is being decided, and about which item of the list. */
export interface OpenPanel {
  readonly item: string;
  readonly what: "waive" | "mend";
}

/** What every item of the list is given. */
export interface ItemProps {
  readonly checked: Checked;
  readonly decisions: Decisions;
  readonly panel: OpenPanel | null;
  readonly onPanel: (panel: OpenPanel | null) => void;
}

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface FindingActionsProps extends ItemProps {
  readonly item: string;
  readonly title: string;
  readonly findings: readonly [Finding, ...Finding[]];
}

/** Mend and waive, each with its preview in place. */
export function FindingActions(props: FindingActionsProps) {
  const { checked, decisions, panel, onPanel, item, title, findings } = props;
  const styles = useStyles();
  const texts = useTexts(decisionTexts);
  const [first] = findings;
  const cell = formatPosition(first.at);
  const shown = panel?.item === item ? panel.what : null;
  const waived = findings.every((finding) => finding.waived !== null);
  const close = () => {
    onPanel(null);
  };
  const toggle = (what: OpenPanel["what"]) => {
    onPanel(shown === what ? null : { item, what });
  };
  const panelProps = { checked, findings, decisions, onClose: close };
  return (
    <>
      <div className={styles.actions}>
        {hasCure(first.kind) && !waived && (
          <Button
            size="small"
            aria-expanded={shown === "mend"}
            aria-label={texts.mendNamed(title, cell)}
            onClick={() => {
              toggle("mend");
            }}
          >
            {findings.length > 1 ? texts.mendAll(findings.length) : texts.mend}
          </Button>
        )}
        <Button
          size="small"
          aria-expanded={shown === "waive"}
          aria-label={waived ? texts.resume : texts.waiveNamed(title, cell)}
          onClick={() => {
            toggle("waive");
          }}
        >
          {waived ? texts.resume : texts.waive}
        </Button>
      </div>
      {shown === "mend" && <MendPanel {...panelProps} />}
      {shown === "waive" && <WaivePanel {...panelProps} />}
    </>
  );
}
