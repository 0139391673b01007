import { Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { Checked } from "../../app/findings/check-session";
import { previewFindings, sameFindings } from "../../app/findings/write-findings";
import { outputLanguage } from "../../core/settings/settings";
import type { Finding } from "../../core/rules/finding";
import { usePane, useTexts } from "../pane-context";
import { QuietLine } from "../parts/quiet-line";
import { DecisionPanel } from "./decision-panel";
import { decisionTexts } from "./decision-texts";
import type { Decisions } from "./use-decisions";

interface WaivePanelProps {
  readonly checked: Checked;
  /** One, or all of a fold: they get the same reason. */
  readonly findings: readonly Finding[];
  readonly decisions: Decisions;
  readonly onClose: () => void;
}

/** Leaves findings as they are for a reason, or takes that back. */
export function WaivePanel({ checked, findings, decisions, onClose }: WaivePanelProps) {
  const texts = useTexts(decisionTexts);
  const { language } = usePane();
  const [reason, setReason] = useState("");
  const [asked, setAsked] = useState(false);
  const waived = findings.every((finding) => finding.waived !== null);
  const given = reason.trim();
  const output = outputLanguage(checked.workbook.settings, language);
  const { sheet, isNew, rows } = previewFindings(checked, output);
  const same = new Set(findings.flatMap((one) => sameFindings(checked.findings, one))).size;
  const missing = asked && given === "";

  const write = () => {
    setAsked(true);
    if (!waived && given === "") return;
    const decided = findings.map((finding) => ({ finding, reason: waived ? null : given }));
    decisions.write(previewFindings(checked, output, decided), onClose);
  };
  return (
    <DecisionPanel
      label={waived ? texts.resume : texts.waive}
      command={waived ? texts.resumeNow : texts.waiveNow}
      busy={decisions.attended.progress !== null}
      onCommand={write}
      onClose={onClose}
    >
      {waived ? (
        <QuietLine>{texts.resumeWhy}</QuietLine>
      ) : (
        <Field
          label={texts.reason}
          required
          hint={texts.reasonHint}
          {...(missing && { validationMessage: texts.reasonMissing })}
        >
          <Textarea
            value={reason}
            maxLength={500}
            resize="vertical"
            onChange={(_, { value }) => {
              setReason(value);
            }}
          />
        </Field>
      )}
      {same > 1 && !waived && <QuietLine>{texts.same(same)}</QuietLine>}
      <QuietLine>{texts.willWrite(sheet, isNew, rows.length)}</QuietLine>
    </DecisionPanel>
  );
}
