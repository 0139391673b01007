import { Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type {
  PreviewRow,
  RegisterAnswer,
  RegisterQuestion,
} from "../../app/register/register-preview";
import { oneLine } from "../../core/report/indicator-facts";
import { useTexts } from "../pane-context";
import { CellLink } from "../parts/cell-link";
import { QuietLine } from "../parts/quiet-line";
import { registerTexts } from "./register-texts";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
});

interface QuestionCardProps {
  readonly row: PreviewRow;
  readonly question: RegisterQuestion;
  readonly answer: RegisterAnswer;
  readonly onAnswer: (answer: RegisterAnswer) => void;
}

/** Two that may be one indicator: both with their cells, and the user's word. */
export function QuestionCard({ row, question, answer, onAnswer }: QuestionCardProps) {
  const styles = useStyles();
  const texts = useTexts(registerTexts);
  const { about, other, choices } = question;
  const words = texts.answers[about];
  return (
    <div className={styles.root}>
      <Field label={texts.about[about](oneLine(row.name))}>
        <RadioGroup
          value={answer}
          onChange={(_, { value }) => {
            const chosen = choices.find((choice) => choice === value);
            if (chosen) onAnswer(chosen);
          }}
        >
          {choices.map((choice) => (
            <Radio key={choice} value={choice} label={words[choice]} />
          ))}
        </RadioGroup>
      </Field>
      <QuietLine>
        {row.source && (
          <>
            <CellLink at={row.source} withSheet /> ↔{" "}
          </>
        )}
        <CellLink at={other.at} withSheet /> {oneLine(other.name)}
        {other.origin !== "" && texts.other(other.origin)}
      </QuietLine>
    </div>
  );
}
