import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Datum, Indicator } from "../../core/indicator/indicator";
import { oneLine } from "../../core/report/indicator-facts";
import type { KpiTable } from "../../core/table/kpi-table";
import { usePane, useTexts } from "../pane-context";
import { DataTable } from "../parts/data-table";
import { describePeriod, describeValue } from "../parts/describe-datum";
import { QuietLine } from "../parts/quiet-line";
import { compareReadings } from "./compare-readings";
import { correctionTexts } from "./correction-texts";

/** So many are enough to see whether the reading is right. */
const shownAtOnce = 8;

const useStyles = makeStyles({
  root: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  count: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  mark: { fontWeight: tokens.fontWeightSemibold },
});

interface PreviewIndicatorsProps {
  /** As it is read now. */
  readonly before: readonly Indicator[];
  /** As it would be; `null` where it would be no KPI table. */
  readonly after: KpiTable | null;
  readonly none: string;
  /** Is it a moment behind the last choice? */
  readonly behind: boolean;
}

/** The indicators as they would be read, what is new first: nothing is written yet. */
export function PreviewIndicators({ before, after, none, behind }: PreviewIndicatorsProps) {
  const styles = useStyles();
  const texts = useTexts(correctionTexts);
  const { language } = usePane();
  const indicators = useMemo(() => after?.indicators ?? [], [after]);
  const { appeared, changed, gone } = useMemo(
    () => compareReadings(before, indicators),
    [before, indicators],
  );
  const differing = indicators.filter(({ id }) => appeared.has(id) || changed.has(id));
  const same = indicators.filter(({ id }) => !appeared.has(id) && !changed.has(id));
  const shown = [...differing.slice(0, shownAtOnce), ...same].slice(0, shownAtOnce);
  const markOf = ({ id }: Indicator) => {
    if (before.length === 0) return null;
    if (appeared.has(id)) return texts.marks.appeared;
    return changed.has(id) ? texts.marks.changed : null;
  };
  const words = (datum: Datum | null | undefined, { unit }: Indicator) =>
    datum ? `${describeValue(datum, unit, language)} ${describePeriod(datum, language)}` : "–";
  const different = differing.length + gone > 0;
  return (
    <section className={styles.root} aria-label={texts.preview} aria-busy={behind}>
      <h4 className={styles.heading}>{texts.preview}</h4>
      <p className={styles.count} role="status">
        {after === null
          ? none
          : texts.previewCount(indicators.length, Math.round(after.confidence * 100))}
        {before.length > 0 && after !== null && (
          <> {different ? texts.differences(appeared.size, changed.size, gone) : texts.same}</>
        )}
      </p>
      <DataTable
        header={texts.previewHeader}
        rows={shown.map((indicator) => [
          <>
            {oneLine(indicator.name)}
            {markOf(indicator) !== null && (
              <span className={styles.mark}> ({markOf(indicator)})</span>
            )}
          </>,
          words(indicator.baseline, indicator),
          words(indicator.actuals.at(-1), indicator),
          words(indicator.target, indicator),
        ])}
      />
      {indicators.length > shown.length && (
        <QuietLine>{texts.andMore(indicators.length - shown.length)}</QuietLine>
      )}
    </section>
  );
}
