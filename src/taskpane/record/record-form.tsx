import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { KpiWorkbook } from "../../app/kpi-workbook";
import { cellInTheWay } from "../../app/record/place-rows";
import { wholeId, type RecordPreview } from "../../app/record/record-preview";
import { recordedIndicators } from "../../app/record/preview-record";
import type { StatusCode } from "../../core/indicator/verdict";
import { formatPeriod } from "../../core/period/format-period";
import { countStatuses, rankIndicators, type JudgedIndicator } from "../overview/rank-indicators";
import { TallyFilter } from "../overview/tally-filter";
import { usePane, useTexts } from "../pane-context";
import { CellLink } from "../parts/cell-link";
import { Notice } from "../parts/notice";
import { QuietLine } from "../parts/quiet-line";
import { VirtualList } from "../parts/virtual-list";
import { WorkProgress } from "../work-progress";
import { AgainChoice } from "./again-choice";
import { NotesFields } from "./notes-fields";
import { RecordEntry } from "./record-entry";
import { recordTexts } from "./record-texts";
import { useRecord, type RecordWork } from "./use-record";
import { OutcomeNotice } from "../outcome/outcome-notice";
import { StickyOutcome } from "../parts/sticky-outcome";
import { EmptyPart } from "../parts/empty-part";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  section: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
  },
});

/** 記録する: what will be written, and where; what staff say of it; then, on their word, the rows. */
export function RecordForm({ workbook }: { readonly workbook: KpiWorkbook }) {
  const { begin } = usePane();
  const work = useRecord(workbook);
  const { value: preview, preparing } = work.prepared;
  if (preview) return <Previewed work={work} preview={preview} workbook={workbook} />;
  return (
    preparing && (
      <WorkProgress
        progress={preparing}
        place="strip"
        onCancel={() => {
          begin(null);
        }}
      />
    )
  );
}

interface PreviewedProps {
  readonly work: RecordWork;
  readonly preview: RecordPreview;
}

function Previewed({
  work,
  preview,
  workbook,
}: PreviewedProps & { readonly workbook: KpiWorkbook }) {
  const texts = useTexts(recordTexts);
  const { attended, outcome } = work;
  const [status, setStatus] = useState<StatusCode | null>(null);
  const judged = useMemo(
    () => rankIndicators(recordedIndicators(workbook), workbook.verdicts),
    [workbook],
  );
  const counts = useMemo(() => countStatuses(judged), [judged]);
  const chosen = counts.some((entry) => entry.status === status) ? status : null;
  const shown = useMemo(
    () => judged.filter(({ verdict }) => chosen === null || verdict.status === chosen),
    [judged, chosen],
  );
  if (preview.rows.length === 0) return <Empty />;
  return (
    <>
      <Command work={work} preview={preview} />
      {attended.progress && (
        <WorkProgress progress={attended.progress} place="strip" onCancel={attended.cancel} />
      )}
      {outcome && (
        <StickyOutcome key={outcome.kind}>
          <OutcomeNotice
            outcome={outcome}
            said={({ sheet, indicators }) => texts.written(sheet, indicators)}
            texts={{ undone: texts.undone }}
            show={({ sheet, row }) => ({ sheet, top: row, left: 0, bottom: row, right: 0 })}
            onUndo={work.undo}
            onForget={work.forget}
          />
        </StickyOutcome>
      )}
      <Whole key={work.generation} work={work} />
      <TallyFilter counts={counts} chosen={chosen} onChoose={setStatus} />
      <Indicators work={work} judged={shown} />
    </>
  );
}

/** What is written where, and the word that it waits for. */
function Command({ work, preview }: PreviewedProps) {
  const texts = useTexts(recordTexts);
  const { language, work: session } = usePane();
  const { day, sheet, isNew, rows, today } = preview;
  const again = today ? work.again : "append";
  const way = isNew ? "create" : again;
  const inTheWay = cellInTheWay(preview, again);
  const busy = work.attended.progress !== null || session.state.kind === "reading";
  return (
    <>
      <QuietLine>
        {texts.what[way](formatPeriod(day, language), sheet)} {texts.rest}
      </QuietLine>
      {today && (
        <AgainChoice rows={today.rows.length} again={work.again} onChoose={work.chooseAgain} />
      )}
      {inTheWay && (
        <Notice intent="warning" title={texts.inTheWay}>
          <CellLink at={inTheWay} withSheet /> {texts.inTheWayNext}
        </Notice>
      )}
      <div>
        <Button
          appearance="primary"
          disabledFocusable={busy || inTheWay !== null}
          onClick={work.write}
        >
          {texts.write(rows.length)}
        </Button>
      </div>
    </>
  );
}

/** What is said of all indicators together. */
function Whole({ work }: { readonly work: RecordWork }) {
  const styles = useStyles();
  const texts = useTexts(recordTexts);
  return (
    <section className={styles.section} aria-label={texts.whole}>
      <h2 className={styles.heading}>{texts.whole}</h2>
      <NotesFields
        notes={work.notesOf(wholeId)}
        onChange={(notes) => {
          work.note(wholeId, notes);
        }}
      />
    </section>
  );
}

interface IndicatorsProps {
  readonly work: RecordWork;
  readonly judged: readonly JudgedIndicator[];
}

function Indicators({ work, judged }: IndicatorsProps) {
  const styles = useStyles();
  const texts = useTexts(recordTexts);
  const label = texts.indicators(judged.length);
  return (
    <section aria-label={label}>
      <h2 className={styles.heading}>{label}</h2>
      <VirtualList
        items={judged}
        keyOf={({ indicator }) => `${indicator.id} ${work.generation}`}
        estimate={100}
        label={label}
      >
        {(one) => (
          <RecordEntry
            judged={one}
            notes={work.notesOf(one.indicator.id)}
            onNote={(notes) => {
              work.note(one.indicator.id, notes);
            }}
          />
        )}
      </VirtualList>
    </section>
  );
}

function Empty() {
  const texts = useTexts(recordTexts);
  return <EmptyPart title={texts.emptyTitle} lines={[texts.emptyLine]} />;
}
