import type { KpiWorkbook } from "../app/kpi-workbook";

/** What a screen is given: a workbook that was read. */
export interface ScreenProps {
  readonly workbook: KpiWorkbook;
}
