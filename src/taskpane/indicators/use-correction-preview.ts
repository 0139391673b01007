import { useDeferredValue, useMemo } from "react";
import type { RoleWish } from "../../app/correct-roles";
import type { KpiWorkbook } from "../../app/kpi-workbook";
import { intersects, type RangeAddress } from "../../core/sheet/address";
import type { KpiTable } from "../../core/table/kpi-table";
import { usePane } from "../pane-context";

interface ShownPreview {
  /** The block as it would be read; `null` where it would be no KPI table. */
  readonly table: KpiTable | null;
  /** Is what is shown a moment behind the last choice? */
  readonly behind: boolean;
}

/** How a block would be read with the wishes; typing and choosing never wait for it. */
export function useCorrectionPreview(
  workbook: KpiWorkbook,
  block: RangeAddress,
  wishes: readonly RoleWish[],
): ShownPreview {
  const { corrections } = usePane();
  const wanted = useDeferredValue(wishes);
  const table = useMemo(() => {
    // Without any wish the sheet reads as it does now: a large one need not be read again for that.
    const { tables } =
      wanted.length === 0
        ? workbook.staffReading
        : corrections.preview(workbook, block.sheet, wanted).reading;
    const found = tables.find(
      ({ range }) => range.sheet === block.sheet && intersects(range, block),
    );
    return found ?? null;
  }, [corrections, workbook, block, wanted]);
  return { table, behind: wanted !== wishes };
}
