import { Button, Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { Language } from "../../core/messages/language";
import type { ScreenProps } from "../screen-props";
import { usePane, useTexts } from "../pane-context";
import { EmptyState } from "../parts/empty-state";
import { countIndicators } from "../parts/indicators-of";
import { QuietLine } from "../parts/quiet-line";
import { ScreenLayout } from "../parts/screen-layout";
import { SummaryOutcomeNotice } from "./summary-outcome-notice";
import { SummaryPaper } from "./summary-paper";
import { summaryTexts } from "./summary-texts";
import { useSummary } from "./use-summary";

const languages = ["ja", "en"] as const satisfies readonly Language[];

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** 要約: what will be written and where; then, on the user's word, the sheet. */
export function SummaryScreen({ workbook }: ScreenProps) {
  const texts = useTexts(summaryTexts);
  const { work } = usePane();
  if (countIndicators(workbook) === 0) {
    return (
      <EmptyState title={texts.emptyTitle} lines={texts.emptyLines}>
        <Button appearance="primary" onClick={work.read}>
          {texts.readAgain}
        </Button>
      </EmptyState>
    );
  }
  return <SummaryOfIndicators workbook={workbook} />;
}

function SummaryOfIndicators({ workbook }: ScreenProps) {
  const styles = useStyles();
  const texts = useTexts(summaryTexts);
  const { work } = usePane();
  const summary = useSummary(workbook);
  const { preview, outcome } = summary;
  const busy = outcome?.kind === "writing" || work.state.kind === "reading";
  const where = preview.replaces ? texts.willReplace : texts.willCreate;
  return (
    <ScreenLayout heading={texts.heading}>
      <Field label={texts.language} size="small">
        <RadioGroup
          layout="horizontal"
          value={preview.report.language}
          onChange={(_, { value }) => {
            const chosen = languages.find((language) => language === value);
            if (chosen) summary.chooseLanguage(chosen);
          }}
        >
          {languages.map((language) => (
            <Radio key={language} value={language} label={texts.languages[language]} />
          ))}
        </RadioGroup>
      </Field>
      <QuietLine>
        {where(preview.sheet, preview.rows)} {texts.nothingElse}
      </QuietLine>
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={busy} onClick={summary.write}>
          {outcome?.kind === "writing" ? texts.writing : texts.write}
        </Button>
        <Button
          onClick={({ currentTarget }) => {
            summary.copy(currentTarget.ownerDocument);
          }}
        >
          {texts.copy}
        </Button>
      </div>
      {outcome && <SummaryOutcomeNotice outcome={outcome} summary={summary} />}
      <SummaryPaper report={preview.report} />
    </ScreenLayout>
  );
}
