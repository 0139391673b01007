import type { KpiWorkbook } from "../../app/kpi-workbook";
import type { DraftContent, DraftText } from "../../core/define/draft";
import type { Understanding } from "../../core/define/understand";
import type { Indicator } from "../../core/indicator/indicator";
import type { LogicModel } from "../../core/logic-model/model";

/** What every step is given. */
export interface StepProps {
  readonly workbook: KpiWorkbook;
  readonly content: DraftContent;
  readonly understood: Understanding;
  /** The indicator that the draft began from, as it stands now; `null` for a new one. */
  readonly subject: Indicator | null;
  /** `null` while it is being read. */
  readonly model: LogicModel | null;
  readonly onEdit: (changes: Partial<DraftContent>) => void;
  readonly onText: (text: DraftText, value: string) => void;
}
