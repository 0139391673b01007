import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { TidyPreview } from "../../app/tidy-copy/preview-tidy-copy";
import type { ScreenProps } from "../screen-props";
import { usePane, useTexts } from "../pane-context";
import { QuietLine } from "../parts/quiet-line";
import { StickyOutcome } from "../parts/sticky-outcome";
import { TaskLayout } from "../parts/task-layout";
import { VirtualList } from "../parts/virtual-list";
import { WorkProgress } from "../work-progress";
import { TidyCopyEntry } from "./tidy-copy-entry";
import { tidyCopyTexts } from "./tidy-copy-texts";
import { useTidyCopy, type TidyCopyWork } from "./use-tidy-copy";
import { firstCell } from "../../core/sheet/address";
import { OutcomeNotice } from "../outcome/outcome-notice";
import { EmptyPart } from "../parts/empty-part";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

/** 機械可読な写しを作る: what will be written and where; then, on the user's word, the copy. */
export function TidyCopyTask({ workbook }: ScreenProps) {
  const texts = useTexts(tidyCopyTexts);
  const { begin } = usePane();
  const work = useTidyCopy(workbook);
  const { preview, preparing } = work;
  return (
    <TaskLayout heading={texts.heading}>
      {preview ? (
        <Previewed work={work} preview={preview} />
      ) : (
        preparing && (
          <WorkProgress
            progress={preparing}
            place="strip"
            onCancel={() => {
              begin(null);
            }}
          />
        )
      )}
    </TaskLayout>
  );
}

interface PreviewedProps {
  readonly work: TidyCopyWork;
  readonly preview: TidyPreview;
}

function Previewed({ work, preview }: PreviewedProps) {
  const texts = useTexts(tidyCopyTexts);
  const { attended, outcome } = work;
  return (
    <>
      {preview.rows > 0 && <Command work={work} preview={preview} />}
      {attended.progress && (
        <WorkProgress progress={attended.progress} place="strip" onCancel={attended.cancel} />
      )}
      {outcome && (
        <StickyOutcome key={outcome.kind}>
          <OutcomeNotice
            outcome={outcome}
            texts={texts}
            said={({ sheet, rows }) => texts.written(sheet, rows)}
            show={({ sheet }) => firstCell(sheet)}
            onUndo={work.undo}
            onForget={work.forget}
          />
        </StickyOutcome>
      )}
      {preview.rows === 0 ? (
        <EmptyPart title={texts.emptyTitle} lines={texts.emptyLines} />
      ) : (
        <Rows preview={preview} />
      )}
    </>
  );
}

/** What is written where, and the word that it waits for. */
function Command({ work, preview }: PreviewedProps) {
  const texts = useTexts(tidyCopyTexts);
  const { work: session } = usePane();
  const { sheet, replaces, rows, withoutNumber } = preview;
  const busy = work.attended.progress !== null || session.state.kind === "reading";
  return (
    <>
      <QuietLine>{replaces ? texts.willReplace(sheet) : texts.willCreate(sheet)}</QuietLine>
      <QuietLine>
        {texts.what} {texts.how} {withoutNumber > 0 && texts.withoutNumber(withoutNumber)}
      </QuietLine>
      <div>
        <Button appearance="primary" disabledFocusable={busy} onClick={work.write}>
          {texts.write(rows)}
        </Button>
      </div>
    </>
  );
}

function Rows({ preview: { indicators, language } }: { readonly preview: TidyPreview }) {
  const styles = useStyles();
  const texts = useTexts(tidyCopyTexts);
  const label = texts.rows(indicators.length);
  return (
    <section aria-label={label}>
      <h2 className={styles.heading}>{label}</h2>
      <VirtualList
        items={indicators}
        keyOf={([row]) => String(row?.number)}
        estimate={120}
        label={label}
      >
        {(rows) => <TidyCopyEntry rows={rows} language={language} />}
      </VirtualList>
    </section>
  );
}
