import { Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { ChoiceVerdict } from "../../core/define/judge-choice";
import { useTexts } from "../pane-context";
import { QuietLine } from "../parts/quiet-line";
import { criteriaTexts } from "./criteria-texts";
import type { StepProps } from "./step-props";
import { TextField } from "./text-field";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorder1}`,
  },
});

interface DecisionFieldProps extends Pick<StepProps, "content" | "onEdit" | "onText"> {
  readonly choice: ChoiceVerdict;
}

/** Something speaks against it: it is no KPI, or it is one with a reason that the report shows. */
export function DecisionField({ choice, content, onEdit, onText }: DecisionFieldProps) {
  const styles = useStyles();
  const texts = useTexts(criteriaTexts);
  const { decision } = content;
  const reasons = [
    ...choice.unmet.map((criterion) => texts.names[criterion]),
    ...choice.excludedBy.map((rule) => texts.failedRules[rule]),
  ];
  const { reason } = content.texts;
  const missing = reason.trim() === "";
  return (
    <section className={styles.root} aria-label={texts.decision}>
      <Field
        label={texts.decision}
        validationState="warning"
        validationMessage={texts.failed(reasons)}
      >
        <RadioGroup
          value={decision ?? ""}
          onChange={(_, { value }) => {
            if (value === "keep" || value === "exclude") onEdit({ decision: value });
          }}
        >
          <Radio value="exclude" label={texts.exclude} />
          <Radio value="keep" label={texts.keep} />
        </RadioGroup>
      </Field>
      {decision === "exclude" && <QuietLine>{texts.excludeWhy}</QuietLine>}
      {decision === "keep" && (
        <>
          <TextField
            label={texts.reasonDoubtful}
            placeholder={texts.reasonHint}
            tall
            required
            value={reason}
            onChange={(value) => {
              onText("reason", value);
            }}
            {...(missing ? { message: texts.reasonMissing, state: "warning" } : {})}
          />
          <QuietLine>{texts.keepWhy}</QuietLine>
        </>
      )}
    </section>
  );
}
