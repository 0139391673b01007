import type {
  PreviewKind,
  PreviewRow,
  RegisterAnswers,
  RegisterPreview,
} from "../../app/register/register-preview";

/** The rows of a preview, by what becomes of them. */
export type RowsByKind = Readonly<Record<PreviewKind, readonly PreviewRow[]>>;

export function byKind({ rows }: RegisterPreview): RowsByKind {
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
export function rowsToWrite(rows: RowsByKind, answers: RegisterAnswers): number {
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
