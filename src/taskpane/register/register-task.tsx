import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import type { RegisterPreview } from "../../app/register/register-preview";
import { DefineButton } from "../define/define-button";
import type { ScreenProps } from "../screen-props";
import { usePane, useTexts } from "../pane-context";
import { QuietLine } from "../parts/quiet-line";
import { StickyOutcome } from "../parts/sticky-outcome";
import { TaskLayout } from "../parts/task-layout";
import { WorkProgress } from "../work-progress";
import { PreviewGroup } from "./preview-group";
import { Questions } from "./questions";
import { registerTexts } from "./register-texts";
import { byKind, rowsToWrite } from "./rows-by-kind";
import { LeftOut, Offered } from "./to-be-taken-in";
import { useRegister, type RegisterWork } from "./use-register";
import { firstCell } from "../../core/sheet/address";
import { OutcomeNotice } from "../outcome/outcome-notice";
import { EmptyPart } from "../parts/empty-part";

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
          <OutcomeNotice
            outcome={outcome}
            texts={texts}
            said={({ sheet }) => texts.written(sheet)}
            show={({ sheet }) => firstCell(sheet)}
            onUndo={work.undo}
            onForget={work.forget}
          />
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
  const texts = useTexts(registerTexts);
  return (
    <EmptyPart title={texts.emptyTitle} lines={texts.emptyLines}>
      <DefineButton />
    </EmptyPart>
  );
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
