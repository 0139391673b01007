import { makeStyles, tokens } from "@fluentui/react-components";
import type { KpiTable } from "../../core/table/kpi-table";
import { useTexts } from "../pane-context";
import { VirtualList } from "../parts/virtual-list";
import { IndicatorEntry } from "./indicator-entry";
import { indicatorsTexts } from "./indicators-texts";

const useStyles = makeStyles({ entry: { paddingTop: tokens.spacingVerticalS } });

interface IndicatorListProps {
  readonly table: KpiTable;
  /** What the table is called. */
  readonly label: string;
}

/** The indicators of a table, however many. */
export function IndicatorList({ table, label }: IndicatorListProps) {
  const styles = useStyles();
  const texts = useTexts(indicatorsTexts);
  return (
    <VirtualList
      items={table.indicators}
      keyOf={({ id }) => id}
      estimate={180}
      label={texts.indicatorsLabel(label)}
    >
      {(indicator) => (
        <div className={styles.entry}>
          <IndicatorEntry indicator={indicator} />
        </div>
      )}
    </VirtualList>
  );
}
