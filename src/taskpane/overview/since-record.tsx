import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { KpiWorkbook } from "../../app/kpi-workbook";
import type { KpiRecords } from "../../app/record/read-records";
import { countChanges, type Change } from "../../core/history/compare";
import type { KpiRecord } from "../../core/history/records";
import type { Standing } from "../../core/history/standing";
import { changeWords, standingValue } from "../../core/messages/change-words";
import { formatPeriod } from "../../core/period/format-period";
import { usePane, useTexts } from "../pane-context";
import { CellLink } from "../parts/cell-link";
import { Disclosure } from "../parts/disclosure";
import { QuietLine } from "../parts/quiet-line";
import { StatusBadge } from "../parts/status-badge";
import { useChanges } from "../record/use-changes";
import { useRecords } from "../record/use-records";
import { sinceRecordTexts } from "./since-record-texts";

/** More than these are counted: ふりかえる shows them all. */
const listed = 30;

const useStyles = makeStyles({
  list: { display: "grid", gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyle: "none" },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
  },
});

/** What changed since the last record, what got worse first; nothing without a record. */
export function SinceRecord({ workbook }: { readonly workbook: KpiWorkbook }) {
  const { value } = useRecords(workbook);
  const last = value?.records.at(-1);
  return value && last ? <Since workbook={workbook} value={value} last={last} /> : null;
}

interface SinceProps {
  readonly workbook: KpiWorkbook;
  readonly value: KpiRecords;
  readonly last: KpiRecord;
}

function Since({ workbook, value, last }: SinceProps) {
  const styles = useStyles();
  const texts = useTexts(sinceRecordTexts);
  const { language } = usePane();
  const { value: all } = useChanges(workbook, value, { before: last, after: null });
  const changes = useMemo(() => all?.filter(({ kind }) => kind !== "same"), [all]);
  if (!changes) return null;
  const day = formatPeriod(last.day, language);
  if (changes.length === 0) return <QuietLine>{texts.nothing(day)}</QuietLine>;
  const counts = countChanges(changes).map(({ kind, count }) =>
    texts.count(changeWords[kind][language], count),
  );
  return (
    <Disclosure label={texts.since(day, counts)}>
      <ul className={styles.list}>
        {changes.slice(0, listed).map((change) => (
          <li key={change.key}>
            <ChangeLines change={change} value={value} />
          </li>
        ))}
      </ul>
      {changes.length > listed && <QuietLine>{texts.andMore(changes.length - listed)}</QuietLine>}
    </Disclosure>
  );
}

interface ChangeLinesProps {
  readonly change: Change;
  readonly value: KpiRecords;
}

function ChangeLines({ change: { key, name, kind, before, after }, value }: ChangeLinesProps) {
  const styles = useStyles();
  const { language } = usePane();
  const indicator = value.same.indicatorOf(key);
  return (
    <>
      <span className={styles.name}>{name}</span>{" "}
      {indicator && <CellLink at={indicator.nameAt} withSheet />}
      <div className={styles.line}>
        <span>{changeWords[kind][language]}</span>
        {before && <Stood standing={before} />}
      </div>
      {after && (
        <div className={styles.line}>
          <span aria-hidden>→</span>
          <Stood standing={after} />
        </div>
      )}
    </>
  );
}

function Stood({ standing }: { readonly standing: Standing }) {
  const { language } = usePane();
  return (
    <>
      {standing.status && <StatusBadge status={standing.status} />}
      {standingValue(standing, language)}
    </>
  );
}
