import { proseIndicators } from "../../core/register/prose-indicators";
import type { Indicator } from "../../core/indicator/indicator";
import type { CellAddress } from "../../core/sheet/address";
import type { TextBlock } from "../../core/table/kpi-table";
import type { KpiWorkbook } from "../kpi-workbook";
import type { Origin } from "./origin";

/** What is longer is a sentence, no heading. */
const longestHeading = 60;

interface Stated {
  readonly stated: Indicator;
  readonly origin: Origin;
}

/** All that the staff's sheets state, in their order; of a sheet first its tables, then its sentences. */
export function staffIndicators({ snapshot, staffReading }: KpiWorkbook): readonly Stated[] {
  const { tables, candidates, texts } = staffReading;
  const bySheet = new Map<string, Stated[]>(snapshot.sheets.map(({ name }) => [name, []]));
  for (const table of tables) {
    const there = bySheet.get(table.range.sheet);
    for (const stated of table.indicators)
      there?.push({ stated, origin: { kind: "table", table } });
  }
  for (const { indicator, candidate } of proseIndicators(candidates)) {
    const heading = headingOver(candidate.at, texts);
    const origin: Origin = { kind: "prose", candidate, heading };
    bySheet.get(candidate.at.sheet)?.push({ stated: indicator, origin });
  }
  return [...bySheet.values()].flat();
}

/** The first words of its sheet, where a title stands. */
function headingOver({ sheet, row }: CellAddress, texts: readonly TextBlock[]): TextBlock | null {
  const first = texts.find(({ at }) => at.sheet === sheet);
  return first && first.at.row < row && first.text.length <= longestHeading ? first : null;
}
