import { makeStyles, tokens } from "@fluentui/react-components";
import type { Indicator } from "../../core/indicator/indicator";
import type { KpiTable } from "../../core/table/kpi-table";
import { useTexts } from "../pane-context";
import { VirtualList } from "../parts/virtual-list";
import { WhenNear } from "../parts/when-near";
import { IndicatorEntry } from "./indicator-entry";
import { indicatorsTexts } from "./indicators-texts";

const useStyles = makeStyles({ entry: { paddingTop: tokens.spacingVerticalS } });

interface IndicatorListProps {
  readonly table: KpiTable;
  /** What the table is called. */
  readonly label: string;
  /** It is one of many: only what is in sight is there. */
  readonly isOneOfMany?: boolean;
}

/** The height of an entry that nobody has seen yet, in pixels. */
const entryHeight = 180;

/** The indicators of a table, however many. */
export function IndicatorList({ isOneOfMany = false, ...props }: IndicatorListProps) {
  if (!isOneOfMany) return <Entries {...props} />;
  return (
    <WhenNear estimate={entryHeight * props.table.indicators.length}>
      {() => <Entries {...props} whole={wholeAmongMany} />}
    </WhenNear>
  );
}

/** Where there are many tables, a longer list than this is no text to be searched as a whole. */
const wholeAmongMany = 10;

interface EntriesProps extends Pick<IndicatorListProps, "table" | "label"> {
  /** Up to so many are there as a whole. */
  readonly whole?: number;
}

function Entries({ table, label, ...rest }: EntriesProps) {
  const styles = useStyles();
  const texts = useTexts(indicatorsTexts);
  return (
    <VirtualList
      {...rest}
      items={table.indicators}
      keyOf={idOf}
      estimate={entryHeight}
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

function idOf({ id }: Indicator): string {
  return id;
}
