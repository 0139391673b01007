import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import type { Attention } from "../../app/attention";
import type { KpiWorkbook } from "../../app/kpi-workbook";
import type { MeetingPreview, WrittenMeeting } from "../../app/record/meeting-sheet";
import type { KpiRecords } from "../../app/record/read-records";
import type { KpiRecord } from "../../core/history/records";
import type { Report } from "../../core/report/report";
import { outputLanguage } from "../../core/settings/settings";
import { firstCell } from "../../core/sheet/address";
import { SummaryPaper } from "../logic-model/prose/summary-paper";
import type { Written } from "../outcome/outcome";
import { useOutcome } from "../outcome/use-outcome";
import { usePane, useTexts } from "../pane-context";
import { QuietLine } from "../parts/quiet-line";
import { WorkProgress } from "../work-progress";
import { lookBackTexts } from "./look-back-texts";
import { NoRecords } from "./no-records";
import { RecordChoice } from "./record-choices";
import { usePrepared, type Prepared } from "../use-prepared";
import { OutcomeNotice } from "../outcome/outcome-notice";
import { StickyOutcome } from "../parts/sticky-outcome";

const useStyles = makeStyles({
  choices: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(168px, 1fr))",
    gap: tokens.spacingHorizontalM,
  },
});

interface MeetingProps {
  readonly workbook: KpiWorkbook;
  readonly prepared: Prepared<KpiRecords>;
  /** Goes where a record is made. */
  readonly onBegin: () => void;
}

/** 会議資料: 結果・変化・要因・次の対応 of a record, as it will stand on a sheet; then, on the user's word, it does. */
export function Meeting({ workbook, prepared, onBegin }: MeetingProps) {
  const { value, preparing } = prepared;
  if (!value)
    return preparing && <WorkProgress progress={preparing} place="strip" onCancel={null} />;
  if (value.records.length === 0) return <NoRecords onBegin={onBegin} />;
  return <OfRecords workbook={workbook} value={value} />;
}

interface OfRecordsProps {
  readonly workbook: KpiWorkbook;
  readonly value: KpiRecords;
}

function OfRecords({ workbook, value }: OfRecordsProps) {
  const styles = useStyles();
  const texts = useTexts(lookBackTexts);
  const { records } = value;
  const [wishes, setWishes] = useState<Wishes>({});
  const { record, before } = chosenOf(records, wishes);
  if (!record) return null;
  const earlier = records.slice(0, records.indexOf(record));
  return (
    <>
      <div className={styles.choices}>
        <RecordChoice
          label={texts.record}
          records={records}
          chosen={record}
          other={null}
          onChoose={(chosen) => {
            setWishes({ record: chosen?.id ?? null });
          }}
        />
        <RecordChoice
          label={texts.comparedWith}
          records={earlier}
          chosen={before}
          other={texts.nothingBefore}
          onChoose={(chosen) => {
            setWishes({ record: record.id, before: chosen?.id ?? null });
          }}
        />
      </div>
      <Material workbook={workbook} value={value} record={record} before={before} />
    </>
  );
}

/** Ids of records; `null` is none, and what is not there has not been chosen. */
interface Wishes {
  readonly record?: string | null;
  readonly before?: string | null;
}

/** What was chosen, else the last record and the one before it. */
function chosenOf(records: readonly KpiRecord[], wishes: Wishes) {
  const wished = (id: string | null | undefined) => records.find((one) => one.id === id) ?? null;
  const record = wished(wishes.record) ?? records.at(-1) ?? null;
  const at = record ? records.indexOf(record) : 0;
  const last = at > 0 ? (records[at - 1] ?? null) : null;
  const before = wishes.before === undefined ? last : wished(wishes.before);
  return { record, before };
}

/** Rows of the table that are shown; the sheet has them all. */
const shownRows = 100;

function rowsOf({ blocks }: Report): number {
  return blocks.reduce((sum, block) => sum + (block.kind === "table" ? block.rows.length : 0), 0);
}

/** The report as far as it is shown: a table of thousands of rows would keep the pane busy. */
function beginning(report: Report): Report {
  const blocks = report.blocks.map((block) =>
    block.kind === "table" ? { ...block, rows: block.rows.slice(0, shownRows) } : block,
  );
  return { ...report, blocks };
}

interface MaterialProps extends OfRecordsProps {
  readonly record: KpiRecord;
  readonly before: KpiRecord | null;
}

function Material({ workbook, value, record, before }: MaterialProps) {
  const { record: pane, language: writer } = usePane();
  const language = outputLanguage(workbook.settings, writer);
  const prepare = useCallback(
    (attention: Attention) =>
      pane.previewMeeting(workbook, value, { record, before, language }, attention),
    [pane, workbook, value, record, before, language],
  );
  const { value: preview, preparing } = usePrepared(prepare);
  if (preview) return <Previewed preview={preview} />;
  return preparing && <WorkProgress progress={preparing} place="strip" onCancel={null} />;
}

function Previewed({ preview }: { readonly preview: MeetingPreview }) {
  const texts = useTexts(lookBackTexts);
  const { record, work: session } = usePane();
  const { attended, outcome, attempt, forget } = useOutcome<Written<WrittenMeeting>>();
  const write = () => {
    attempt<WrittenMeeting>(
      (attention) => record.writeMeeting(preview, attention),
      (written) => ({ kind: "written", written }),
    );
  };
  const undo = (written: WrittenMeeting) => {
    attempt(
      (attention) => record.undo(written, attention),
      () => ({ kind: "undone" }),
      "undo",
    );
  };
  const busy = attended.progress !== null || session.state.kind === "reading";
  const left = rowsOf(preview.report) - shownRows;
  const where = preview.replaces ? texts.willReplace : texts.willCreate;
  return (
    <>
      <QuietLine>
        {where(preview.sheet)} {texts.print}
      </QuietLine>
      <div>
        <Button appearance="primary" disabledFocusable={busy} onClick={write}>
          {texts.write}
        </Button>
      </div>
      {attended.progress && (
        <WorkProgress progress={attended.progress} place="strip" onCancel={attended.cancel} />
      )}
      {outcome && (
        <StickyOutcome key={outcome.kind}>
          <OutcomeNotice
            outcome={outcome}
            said={({ sheet }) => texts.written(sheet)}
            texts={{ undone: texts.meetingUndone }}
            show={({ sheet }) => firstCell(sheet)}
            onUndo={undo}
            onForget={forget}
          />
        </StickyOutcome>
      )}
      <SummaryPaper report={beginning(preview.report)} />
      {left > 0 && <QuietLine>{texts.rowsLeft(left)}</QuietLine>}
    </>
  );
}
