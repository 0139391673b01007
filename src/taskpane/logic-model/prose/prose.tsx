import { Button, Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { KpiWorkbook } from "../../../app/kpi-workbook";
import type { LogicModel } from "../../../core/logic-model/model";
import type { Language } from "../../../core/messages/language";
import { proseStyles, type ProseStyle } from "../../../core/messages/report-texts";
import { usePane, useTexts } from "../../pane-context";
import { countIndicators } from "../../parts/indicators-of";
import { QuietLine } from "../../parts/quiet-line";
import { WorkProgress } from "../../work-progress";
import { SummaryOutcomeNotice } from "./summary-outcome-notice";
import { SummaryPaper } from "./summary-paper";
import { summaryTexts } from "./summary-texts";
import { useSummary } from "./use-summary";

const languages = ["ja", "en"] as const satisfies readonly Language[];

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  choices: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalXL },
  // Two to a line as long as their words have room.
  radios: { flexWrap: "wrap", "& label": { whiteSpace: "nowrap" } },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

interface ProseProps {
  readonly workbook: KpiWorkbook;
  /** `null`: there is none yet; then the text is about the indicators alone. */
  readonly model: LogicModel | null;
  /** How Japanese sentences end. */
  readonly style: ProseStyle;
  readonly onStyle: (style: ProseStyle) => void;
}

/** 説明文: what will be written and where; then, on the user's word, the sheet. */
export function Prose(props: ProseProps) {
  if (countIndicators(props.workbook) === 0 && !props.model) return <NothingToSay />;
  return <ProseOf {...props} />;
}

function NothingToSay() {
  const styles = useStyles();
  const texts = useTexts(summaryTexts);
  const { work } = usePane();
  return (
    <>
      <h2 className={styles.title}>{texts.emptyTitle}</h2>
      {texts.emptyLines.map((line) => (
        <QuietLine key={line}>{line}</QuietLine>
      ))}
      <div className={styles.actions}>
        <Button onClick={work.read}>{texts.readAgain}</Button>
      </div>
    </>
  );
}

function ProseOf({ workbook, model, style, onStyle }: ProseProps) {
  const styles = useStyles();
  const texts = useTexts(summaryTexts);
  const { work } = usePane();
  const summary = useSummary(workbook, model, style);
  const { preview, attended, outcome } = summary;
  const { language } = preview.report;
  const busy = attended.progress !== null || work.state.kind === "reading";
  const where = preview.replaces ? texts.willReplace : texts.willCreate;
  return (
    <>
      <div className={styles.choices}>
        <Field label={texts.language} size="small">
          <RadioGroup
            className={styles.radios}
            layout="horizontal"
            value={language}
            onChange={(_, { value }) => {
              const chosen = languages.find((one) => one === value);
              if (chosen) summary.chooseLanguage(chosen);
            }}
          >
            {languages.map((one) => (
              <Radio key={one} value={one} label={texts.languages[one]} />
            ))}
          </RadioGroup>
        </Field>
        {model && language === "ja" && (
          <Field label={texts.style} size="small">
            <RadioGroup
              className={styles.radios}
              layout="horizontal"
              value={style}
              onChange={(_, { value }) => {
                const chosen = proseStyles.find((one) => one === value);
                if (!chosen) return;
                onStyle(chosen);
                summary.forget();
              }}
            >
              {proseStyles.map((one) => (
                <Radio key={one} value={one} label={texts.styles[one]} />
              ))}
            </RadioGroup>
          </Field>
        )}
      </div>
      <QuietLine>
        {where(preview.sheet, preview.rows)} {texts.nothingElse}
      </QuietLine>
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={busy} onClick={summary.write}>
          {texts.write}
        </Button>
        <Button
          disabledFocusable={attended.progress !== null}
          onClick={({ currentTarget }) => {
            summary.copy(currentTarget.ownerDocument);
          }}
        >
          {texts.copy}
        </Button>
      </div>
      {attended.progress && (
        <WorkProgress progress={attended.progress} place="strip" onCancel={attended.cancel} />
      )}
      {outcome && <SummaryOutcomeNotice outcome={outcome} summary={summary} />}
      <SummaryPaper report={preview.report} />
    </>
  );
}
