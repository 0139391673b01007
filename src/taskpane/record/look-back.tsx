import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { KpiWorkbook } from "../../app/kpi-workbook";
import type { RecordPair } from "../../app/record/compare-records";
import type { KpiRecords } from "../../app/record/read-records";
import { countChanges, type Change, type ChangeKind } from "../../core/history/compare";
import type { KpiRecord } from "../../core/history/records";
import { changeWords } from "../../core/messages/change-words";
import { usePane, useTexts } from "../pane-context";
import { FilterChips } from "../parts/filter-chips";
import { QuietLine } from "../parts/quiet-line";
import { VirtualList } from "../parts/virtual-list";
import { WorkProgress } from "../work-progress";
import { ChangeEntry } from "./change-entry";
import { lookBackTexts } from "./look-back-texts";
import { NoRecords } from "./no-records";
import { RecordChoice } from "./record-choices";
import { UnreadRows } from "./unread-rows";
import { useChanges } from "./use-changes";
import type { Prepared } from "../use-prepared";

const useStyles = makeStyles({
  choices: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(168px, 1fr))",
    gap: tokens.spacingHorizontalM,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

interface LookBackProps {
  readonly workbook: KpiWorkbook;
  readonly prepared: Prepared<KpiRecords>;
  /** Goes where a record is made. */
  readonly onBegin: () => void;
}

/** ふりかえる: two records, or a record and now, side by side; each indicator with its history. */
export function LookBack({ workbook, prepared, onBegin }: LookBackProps) {
  const { value, preparing } = prepared;
  if (!value)
    return preparing && <WorkProgress progress={preparing} place="strip" onCancel={null} />;
  return (
    <>
      {value.records.length === 0 ? (
        <NoRecords onBegin={onBegin} />
      ) : (
        <Compared workbook={workbook} value={value} />
      )}
      <UnreadRows unread={value.unread} />
    </>
  );
}

interface ComparedProps {
  readonly workbook: KpiWorkbook;
  readonly value: KpiRecords;
}

function Compared({ workbook, value }: ComparedProps) {
  const styles = useStyles();
  const texts = useTexts(lookBackTexts);
  const { records } = value;
  const [wishes, setWishes] = useState<Readonly<Partial<Pair>>>({});
  const { before, after } = pairOf(records, wishes);
  return (
    <>
      <div className={styles.choices}>
        <RecordChoice
          label={texts.before}
          records={records}
          chosen={before}
          other={null}
          onChoose={(chosen) => {
            setWishes({ before: chosen?.id ?? null, after: after?.id ?? null });
          }}
        />
        <RecordChoice
          label={texts.after}
          records={records}
          chosen={after}
          other={texts.now}
          onChoose={(chosen) => {
            setWishes({ before: before?.id ?? null, after: chosen?.id ?? null });
          }}
        />
      </div>
      {records.length === 1 && <QuietLine>{texts.first}</QuietLine>}
      {before && <Changes workbook={workbook} value={value} before={before} after={after} />}
    </>
  );
}

/** The ids of two records; `null` is now. */
interface Pair {
  readonly before: string | null;
  readonly after: string | null;
}

/** The two that were chosen, else the last two; a single record is compared with now. */
function pairOf(records: readonly KpiRecord[], wishes: Readonly<Partial<Pair>>) {
  const wished = (id: string | null | undefined) => records.find((record) => record.id === id);
  const many = records.length > 1;
  const before = wished(wishes.before) ?? records.at(many ? -2 : -1) ?? null;
  const last = many ? (records.at(-1) ?? null) : null;
  const after = wishes.after === undefined ? last : (wished(wishes.after) ?? null);
  return { before, after };
}

interface ChangesProps extends ComparedProps, RecordPair {}

function Changes({ workbook, value, before, after }: ChangesProps) {
  const { value: changes, preparing } = useChanges(workbook, value, { before, after });
  if (changes) return <ChangeList changes={changes} records={value} />;
  return preparing && <WorkProgress progress={preparing} place="strip" onCancel={null} />;
}

interface ChangeListProps {
  readonly changes: readonly Change[];
  readonly records: KpiRecords;
}

function ChangeList({ changes, records }: ChangeListProps) {
  const styles = useStyles();
  const texts = useTexts(lookBackTexts);
  const { language } = usePane();
  const [kind, setKind] = useState<ChangeKind | null>(null);
  const counts = useMemo(
    () => countChanges(changes).map(({ kind: of, count }) => ({ value: of, count })),
    [changes],
  );
  const chosen = counts.some((one) => one.value === kind) ? kind : null;
  const shown = changes.filter((change) => chosen === null || change.kind === chosen);
  const label = texts.changes(shown.length);
  return (
    <>
      <FilterChips label={texts.filterLabel} options={counts} chosen={chosen} onChoose={setKind}>
        {(one) => changeWords[one][language]}
      </FilterChips>
      <section aria-label={label}>
        <h2 className={styles.heading}>{label}</h2>
        <VirtualList items={shown} keyOf={({ key }) => key} estimate={110} label={label}>
          {(change) => <ChangeEntry change={change} records={records} />}
        </VirtualList>
      </section>
    </>
  );
}
