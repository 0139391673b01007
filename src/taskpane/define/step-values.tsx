import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { usePane, useTexts } from "../pane-context";
import { QuietLine } from "../parts/quiet-line";
import { CountForm } from "./count-form";
import { DatedFields } from "./dated-fields";
import { MethodFields } from "./method-fields";
import { Milestones } from "./milestones";
import { PathOutcome } from "./path-outcome";
import { Proposals } from "./proposals";
import type { StepProps } from "./step-props";
import { valuesTexts } from "./values-texts";
import { proposalsFor } from "../../core/define/proposals";

const useStyles = makeStyles({
  group: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalXS,
  },
});

/** 現状と目標: typed as staff write it and echoed as understood; the path between them in words, table and chart. */
export function StepValues(props: StepProps) {
  const styles = useStyles();
  const texts = useTexts(valuesTexts);
  const { language } = usePane();
  const { content, understood, onEdit, onText } = props;
  const units = content.texts.name === "" ? [] : proposalsFor(content, []);
  return (
    <>
      <div className={styles.group}>
        <Checkbox
          label={texts.countOn}
          checked={content.count !== null}
          onChange={(_, { checked }) => {
            onEdit({ count: checked === true ? { list: "", threshold: "" } : null });
          }}
        />
        <QuietLine>{texts.countWhy}</QuietLine>
      </div>
      {content.count && <CountForm {...props} count={content.count} />}
      <DatedFields
        what={texts.baseline}
        value={content.texts.baseline}
        period={content.texts.baselinePeriod}
        echo={understood.baseline}
        language={language}
        onValue={(value) => {
          onText("baseline", value);
        }}
        onPeriod={(value) => {
          onText("baselinePeriod", value);
        }}
      />
      <DatedFields
        what={texts.target}
        value={content.texts.target}
        period={content.texts.targetPeriod}
        echo={understood.target}
        language={language}
        onValue={(value) => {
          onText("target", value);
        }}
        onPeriod={(value) => {
          onText("targetPeriod", value);
        }}
      />
      <Proposals proposals={units} field="unit" onEdit={onEdit} onText={onText} />
      <Milestones {...props} />
      <MethodFields content={content} understood={understood} onEdit={onEdit} />
      <PathOutcome {...props} />
    </>
  );
}
