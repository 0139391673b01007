import { makeStyles, tokens } from "@fluentui/react-components";
import type { PreviewRow } from "../../app/register/register-preview";
import { useTexts } from "../pane-context";
import { QuietLine } from "../parts/quiet-line";
import { QuestionCard } from "./question-card";
import { registerTexts } from "./register-texts";
import type { RegisterWork } from "./use-register";

const useStyles = makeStyles({
  questions: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

interface QuestionsProps {
  readonly rows: readonly PreviewRow[];
  readonly work: RegisterWork;
}

/** What the add-in cannot know. */
export function Questions({ rows, work }: QuestionsProps) {
  const styles = useStyles();
  const texts = useTexts(registerTexts);
  if (rows.length === 0) return null;
  return (
    <section className={styles.questions} aria-label={texts.questions(rows.length)}>
      <h2 className={styles.heading}>{texts.questions(rows.length)}</h2>
      <QuietLine>{texts.questionsWhy}</QuietLine>
      {rows.map((row) => {
        const { question } = row;
        return (
          question && (
            <QuestionCard
              key={question.id}
              row={row}
              question={question}
              answer={work.answers.get(question.id) ?? question.proposal}
              onAnswer={(answer) => {
                work.answer(question.id, answer);
              }}
            />
          )
        );
      })}
    </section>
  );
}
