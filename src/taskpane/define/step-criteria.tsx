import { Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { criteria, isDoubtful, judgeChoice } from "../../core/define/judge-choice";
import { exclusionHint } from "../../core/define/proposals";
import type { Criterion } from "../../core/indicator/register-entry";
import { useTexts } from "../pane-context";
import { QuietLine } from "../parts/quiet-line";
import { criteriaTexts } from "./criteria-texts";
import { DecisionField } from "./decision-field";
import type { StepProps } from "./step-props";
import { TextField } from "./text-field";

const useStyles = makeStyles({
  criterion: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalM,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  marks: { display: "flex", flexWrap: "wrap" },
});

const marks = ["met", "partly", "unmet"] as const;

/** 選定基準: three criteria and two exclusion rules; what fails is left out, or kept with a reason. */
export function StepCriteria({ content, onEdit, onText }: StepProps) {
  const styles = useStyles();
  const texts = useTexts(criteriaTexts);
  const choice = judgeChoice(content);
  return (
    <>
      <QuietLine>{texts.why}</QuietLine>
      {criteria.map((criterion) => (
        <CriterionField key={criterion} criterion={criterion} content={content} onEdit={onEdit} />
      ))}
      <h3 className={styles.heading}>{texts.exclusions}</h3>
      <RuleQuestion rule="no-influence" content={content} onEdit={onEdit} />
      <RuleQuestion rule="no-target" content={content} onEdit={onEdit} />
      {isDoubtful(choice) ? (
        <DecisionField choice={choice} content={content} onEdit={onEdit} onText={onText} />
      ) : (
        <TextField
          label={texts.reason}
          tall
          value={content.texts.reason}
          onChange={(value) => {
            onText("reason", value);
          }}
        />
      )}
    </>
  );
}

interface CriterionFieldProps extends Pick<StepProps, "content" | "onEdit"> {
  readonly criterion: Criterion;
}

/** What it means, ○ △ or ×, and the ground. */
function CriterionField({ criterion, content, onEdit }: CriterionFieldProps) {
  const styles = useStyles();
  const texts = useTexts(criteriaTexts);
  const judgement = content.criteria[criterion];
  const name = texts.names[criterion];
  const put = (changes: Partial<NonNullable<typeof judgement>>) => {
    const now = { mark: null, ground: "", ...judgement, ...changes };
    onEdit({ criteria: { ...content.criteria, [criterion]: now } });
  };
  return (
    <div className={styles.criterion}>
      <Field label={name} hint={texts.meanings[criterion]}>
        <RadioGroup
          layout="horizontal"
          className={styles.marks}
          value={judgement?.mark ?? ""}
          onChange={(_, { value }) => {
            const mark = marks.find((one) => one === value);
            if (mark) put({ mark });
          }}
        >
          {marks.map((mark) => (
            <Radio key={mark} value={mark} label={texts.marks[mark]} />
          ))}
        </RadioGroup>
      </Field>
      <TextField
        label={texts.ground(name)}
        placeholder={texts.groundHints[criterion]}
        value={judgement?.ground ?? ""}
        onChange={(ground) => {
          put({ ground });
        }}
      />
    </div>
  );
}

interface RuleQuestionProps extends Pick<StepProps, "content" | "onEdit"> {
  readonly rule: "no-influence" | "no-target";
}

/** An exclusion rule as a question, with the example by which Tokyo's council explains it. */
function RuleQuestion({ rule, content, onEdit }: RuleQuestionProps) {
  const texts = useTexts(criteriaTexts);
  const key = ({ "no-influence": "influence", "no-target": "settable" } as const)[rule];
  const answer = content[key];
  const hint = exclusionHint(content.texts.name);
  const warned = hint?.rule === rule && answer === null;
  return (
    <Field
      label={texts.questions[rule]}
      hint={texts.examples[rule]}
      validationState={warned ? "warning" : "none"}
      {...(warned ? { validationMessage: texts.hint(hint.word) } : {})}
    >
      <RadioGroup
        value={answer === null ? "" : answer ? "yes" : "no"}
        onChange={(_, { value }) => {
          onEdit({ [key]: value === "yes" });
        }}
      >
        <Radio value="yes" label={texts.yes[rule]} />
        <Radio value="no" label={texts.no[rule]} />
      </RadioGroup>
    </Field>
  );
}
