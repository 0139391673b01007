import { readValue } from "../cell/read-cell";
import { withUnit, type UnitReading } from "../cell/unit-column";
import type { Datum } from "../indicator/indicator";
import { comparePeriods } from "../period/calendar";
import { parsePeriod } from "../period/parse-period";
import type { CellAddress } from "../sheet/address";

/** A period and a number are shorter; more is prose. */
const longestPart = 120;

/**
 * Milestones as staff type them into one cell: `2026年 42%、2027年 58%`, one a line or with `、` `,` `;`
 * `／` between. `null` when any part of it is not a period and a number: half of a plan is none.
 */
export function readMilestones(
  text: string,
  at: CellAddress,
  unit: UnitReading | null,
): readonly Datum[] | null {
  const parts = text
    .split(/[、;；／\n]|,(?!\d{3}(?!\d))|，/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const data = parts.map((part) => readMilestone(part, at, unit));
  const read = data.flatMap((datum) => datum ?? []);
  if (read.length === 0 || read.length < data.length) return null;
  return read.toSorted((a, b) => (a.period && b.period ? comparePeriods(a.period, b.period) : 0));
}

/** `2026年 42%`, `令和８年度：58%`, `FY2026 = 42%`. The period ends at the last blank or sign that fits. */
function readMilestone(part: string, at: CellAddress, unit: UnitReading | null): Datum | null {
  if (part.length > longestPart) return null;
  const gaps = [...part.matchAll(/\s*[:：=＝]\s*|\s+/gu)].toReversed();
  for (const gap of gaps) {
    const period = parsePeriod(part.slice(0, gap.index));
    if (!period.ok) continue;
    const reading = readValue(part.slice(gap.index + gap[0].length), "quantity");
    if (reading.kind !== "quantity") return null;
    const quantity = unit ? withUnit(reading.quantity, unit) : reading.quantity;
    return { reading, quantity, at, period: period.value.period, periodAt: at };
  }
  return null;
}
