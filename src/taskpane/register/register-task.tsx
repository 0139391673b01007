import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type {
  PreviewKind,
  PreviewRow,
  RegisterAnswers,
  RegisterPreview,
} from "../../app/register/register-preview";
import { DefineButton } from "../define/define-button";
import type { ScreenProps } from "../screen-props";
import { usePane, useTexts } from "../pane-context";
import { QuietLine } from "../parts/quiet-line";
import { StickyOutcome } from "../parts/sticky-outcome";
import { TaskLayout } from "../parts/task-layout";
import { WorkProgress } from "../work-progress";
import { PreviewGroup } from "./preview-group";
import { QuestionCard } from "./question-card";
import { RegisterOutcomeNotice } from "./register-outcome-notice";
import { registerTexts } from "./register-texts";
import { useRegister, type RegisterWork } from "./use-register";

const useStyles = makeStyles({
  questions: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

/** 台帳を作る: what will be written and where; then, on the user's word, the register. */
export function RegisterTask({ workbook }: ScreenProps) {
  const texts = useTexts(registerTexts);
  const { begin } = usePane();
  const work = useRegister(workbook);
  return (
    <TaskLayout heading={texts.heading}>
      {work.preview === null ? (
        <WorkProgress
          progress={work.prepared}
          place="strip"
          onCancel={() => {
            begin(null);
          }}
        />
      ) : (
        <Previewed work={work} preview={work.preview} />
      )}
    </TaskLayout>
  );
}

interface PreviewedProps {
  readonly work: RegisterWork;
  readonly preview: RegisterPreview;
}

function Previewed({ work, preview }: PreviewedProps) {
  const texts = useTexts(registerTexts);
  const { work: session } = usePane();
  const { attended, outcome } = work;
  const rows = useMemo(() => byKind(preview), [preview]);
  const count = rowsToWrite(rows, work.answers);
  // An answer that leaves an indicator out writes no row, but is kept: it is not asked again.
  const something = count > 0 || rows.question.length > 0;
  const busy = attended.progress !== null || session.state.kind === "reading";
  const empty = preview.rows.length === 0;
  return (
    <>
      {!empty && <Where preview={preview} something={something} />}
      {something && (
        <div>
          <Button appearance="primary" disabledFocusable={busy} onClick={work.write}>
            {commandOf(preview, count, texts)}
          </Button>
        </div>
      )}
      {attended.progress && (
        <WorkProgress progress={attended.progress} place="strip" onCancel={attended.cancel} />
      )}
      {outcome && (
        <StickyOutcome key={outcome.kind}>
          <RegisterOutcomeNotice outcome={outcome} work={work} />
        </StickyOutcome>
      )}
      {empty && <EmptyRegister />}
      <Questions rows={rows.question} work={work} />
      <Offered rows={rows.offered} work={work} />
      <PreviewGroup label={texts.added(rows.new.length)} rows={rows.new} />
      <PreviewGroup label={texts.updated(rows.updated.length)} rows={rows.updated} />
      <PreviewGroup
        label={texts.vanished(rows.vanished.length)}
        rows={rows.vanished}
        why={texts.vanishedWhy}
      />
      <PreviewGroup closed label={texts.unchanged(rows.unchanged.length)} rows={rows.unchanged} />
      <LeftOut rows={rows["left-out"]} work={work} />
    </>
  );
}

function EmptyRegister() {
  const styles = useStyles();
  const texts = useTexts(registerTexts);
  return (
    <>
      <h2 className={styles.heading}>{texts.emptyTitle}</h2>
      {texts.emptyLines.map((line) => (
        <QuietLine key={line}>{line}</QuietLine>
      ))}
      <div>
        <DefineButton />
      </div>
    </>
  );
}

type RowsByKind = Readonly<Record<PreviewKind, readonly PreviewRow[]>>;

function byKind({ rows }: RegisterPreview): RowsByKind {
  const of = (kind: PreviewKind) => rows.filter((row) => row.kind === kind);
  return {
    new: of("new"),
    updated: of("updated"),
    unchanged: of("unchanged"),
    vanished: of("vanished"),
    question: of("question"),
    "left-out": of("left-out"),
    offered: of("offered"),
  };
}

/** How many rows the answers lead to being written; a vanished one that says so already is none. */
function rowsToWrite(rows: RowsByKind, answers: RegisterAnswers): number {
  const asked = rows.question.filter(({ question }) => {
    const answer = question && (answers.get(question.id) ?? question.proposal);
    return answer === "another" || (answer === "same" && question?.about !== "table");
  });
  const taken = [...rows["left-out"], ...rows.offered].filter(
    ({ id }) => answers.get(id) === "another",
  );
  const vanished = rows.vanished.filter(({ changes }) => changes.length > 0);
  return rows.new.length + rows.updated.length + vanished.length + asked.length + taken.length;
}

type Texts = (typeof registerTexts)["ja"];

function commandOf({ isNew }: RegisterPreview, count: number, texts: Texts): string {
  if (count === 0) return texts.remember;
  return isNew ? texts.create(count) : texts.update(count);
}

interface WhereProps {
  readonly preview: RegisterPreview;
  /** Is there anything to write? */
  readonly something: boolean;
}

/** Where it is written, and what of the workbook stays. */
function Where({ preview, something }: WhereProps) {
  const texts = useTexts(registerTexts);
  const { sheet, isNew } = preview;
  if (!something) return <QuietLine>{texts.upToDate(sheet)}</QuietLine>;
  return (
    <QuietLine>
      {isNew ? texts.willCreate(sheet) : texts.willUpdate(sheet)} {texts.live}
    </QuietLine>
  );
}

interface AskedProps {
  readonly rows: readonly PreviewRow[];
  readonly work: RegisterWork;
}

/** What the add-in cannot know. */
function Questions({ rows, work }: AskedProps) {
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

/** Goals that stand in sentences: whether they are indicators, a person has to say. */
function Offered({ rows, work }: AskedProps) {
  const texts = useTexts(registerTexts);
  return (
    <PreviewGroup
      label={texts.offered(rows.length)}
      rows={rows}
      why={texts.offeredWhy}
      action={({ id, name }) => (
        <Checkbox
          label={texts.takeIn}
          aria-label={texts.takeInNamed(name)}
          checked={work.answers.get(id) === "another"}
          onChange={(_, { checked }) => {
            work.answer(id, checked === true ? "another" : "leave-out");
          }}
        />
      )}
    />
  );
}

/** What the user wanted no row of; it can be taken in again. */
function LeftOut({ rows, work }: AskedProps) {
  const texts = useTexts(registerTexts);
  return (
    <PreviewGroup
      closed
      label={texts.leftOut(rows.length)}
      rows={rows}
      action={({ id, name }) => {
        const taken = work.answers.get(id) === "another";
        return (
          <Button
            size="small"
            aria-label={taken ? texts.leaveOutNamed(name) : texts.takeInNamed(name)}
            onClick={() => {
              work.answer(id, taken ? "leave-out" : "another");
            }}
          >
            {taken ? texts.leaveOut : texts.takeIn}
          </Button>
        );
      }}
    />
  );
}
