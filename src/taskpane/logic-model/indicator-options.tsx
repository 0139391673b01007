import type { Indicator } from "../../core/indicator/indicator";
import { oneLine } from "../../core/table/one-line";

interface IndicatorOptionsProps {
  readonly indicators: readonly Indicator[];
}

/** Indicators of the tables to choose from, each with its sheet: two may have one name. */
export function IndicatorOptions({ indicators }: IndicatorOptionsProps) {
  return indicators.map(({ id, name, nameAt }) => (
    <option key={id} value={id}>
      {`${oneLine(name)} — ${nameAt.sheet}`}
    </option>
  ));
}
