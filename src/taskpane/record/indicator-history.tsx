import { makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import type { KpiRecords } from "../../app/record/read-records";
import { historyOf } from "../../core/history/history-of";
import type { IndicatorKey } from "../../core/history/same-indicator";
import { standingValue } from "../../core/messages/change-words";
import { usePane, useTexts } from "../pane-context";
import { CellLink } from "../parts/cell-link";
import { DataTable } from "../parts/data-table";
import { StatusBadge } from "../parts/status-badge";
import { HistoryChart } from "./history-chart";
import { lookBackTexts } from "./look-back-texts";
import { dayText } from "./record-choices";

const useStyles = makeStyles({ day: { whiteSpace: "nowrap" } });

interface IndicatorHistoryProps {
  readonly indicatorKey: IndicatorKey;
  readonly records: KpiRecords;
}

/** All that is on record of an indicator: a chart, and a table whose days lead to their rows. */
export function IndicatorHistory({ indicatorKey, records }: IndicatorHistoryProps) {
  const styles = useStyles();
  const texts = useTexts(lookBackTexts);
  const { language } = usePane();
  const history = useMemo(
    () => historyOf(records.records, records.same, indicatorKey),
    [records, indicatorKey],
  );
  const indicator = records.same.indicatorOf(indicatorKey);
  return (
    <>
      <HistoryChart indicator={indicator} entries={history.map(({ entry }) => entry)} />
      <DataTable
        header={texts.header}
        rows={history.map(({ record, entry: { value, unit, period, status, at } }) => [
          <span key="day">
            <span className={styles.day}>
              {texts.day(dayText(record, language), record.number)}
            </span>{" "}
            <CellLink at={at} />
          </span>,
          standingValue({ value, unit, period }, language) ?? "－",
          status ? <StatusBadge key="status" status={status} /> : "－",
        ])}
      />
    </>
  );
}
