import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { formatQuantity } from "../../core/cell/format-quantity";
import type { Unit } from "../../core/cell/reading";
import { ambitionOf, referenceRemarks } from "../../core/define/ambition";
import { pathChart } from "../../core/define/chart";
import { valueOf } from "../../core/define/echo";
import type { Language } from "../../core/messages/language";
import { describeRefusal } from "../../core/messages/refusals";
import { formatPeriod } from "../../core/period/format-period";
import { usePane, useTexts } from "../pane-context";
import { DataTable } from "../parts/data-table";
import { QuietLine } from "../parts/quiet-line";
import { PathChartFigure } from "./path-chart-figure";
import type { StepProps } from "./step-props";
import { valuesTexts } from "./values-texts";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  line: { margin: 0, overflowWrap: "anywhere" },
  needed: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

/** What the values lead to: chart, planned values, what is needed a year, and how bold that is. */
export function PathOutcome(props: StepProps) {
  const styles = useStyles();
  const texts = useTexts(valuesTexts);
  const { language } = usePane();
  const { understood, subject, content } = props;
  const { path } = understood;
  const chart = useMemo(() => pathChart(understood, subject), [understood, subject]);
  if (!path) return <QuietLine>{texts.noPath}</QuietLine>;
  if (!path.rows.ok) {
    const { error } = path.rows;
    const noCeiling = error.kind === "logistic-out-of-range" && Number.isNaN(error.ceiling);
    return (
      <p role="status" className={styles.line}>
        {noCeiling ? texts.ceilingMissing : describeRefusal(error, language)}
      </p>
    );
  }
  const unit = valueOf(understood.target.value)?.unit ?? understood.unit?.unit ?? null;
  const rows = path.rows.value.map(({ period, planned, ratioToYearBefore }) => [
    formatPeriod(period, language),
    formatQuantity(planned, unit, language),
    ratioToYearBefore === null ? "–" : `${Math.round(ratioToYearBefore * 100)}%`,
  ]);
  return (
    <div className={styles.root}>
      <p className={styles.needed}>{neededText(props, unit, language)}</p>
      {chart && (
        <PathChartFigure
          chart={chart}
          unit={unit}
          label={texts.chart(
            `${content.texts.baseline} (${content.texts.baselinePeriod})`,
            `${content.texts.target} (${content.texts.targetPeriod})`,
          )}
        />
      )}
      <DataTable header={texts.tableHeader} rows={rows} />
      {path.spelledOut && <QuietLine>{texts.spelledOut}</QuietLine>}
      <Remarks {...props} unit={unit} />
    </div>
  );
}

/** 16 points for a share by equal steps, +36.4 % by equal growth. */
function neededText(
  { understood, content }: StepProps,
  unit: Unit | null,
  language: Language,
): string {
  const texts = valuesTexts[language];
  const { path } = understood;
  if (!path?.required.ok || path.spelledOut || !path.even) return texts.eachYearDiffers;
  const { value } = path.required;
  if (content.path === "compound") return texts.required(percent(value));
  return texts.required(signedChange(value, unit, language));
}

function signedChange(value: number, unit: Unit | null, language: Language): string {
  const size = Math.abs(value);
  if (unit?.symbol === "%") {
    return valuesTexts[language].points(`${signOf(value)}${Number((size * 100).toFixed(2))}`);
  }
  return signOf(value) + formatQuantity(size, unit, language);
}

function percent(ratio: number): string {
  return `${signOf(ratio)}${(Math.abs(ratio) * 100).toFixed(1)}%`;
}

function signOf(value: number): string {
  if (value === 0) return "";
  return value > 0 ? "+" : "−";
}

interface RemarksProps extends StepProps {
  readonly unit: Unit | null;
}

/** The goal beside the reference values, and beside the workbook's other goals. */
function Remarks({ workbook, understood, subject, unit }: RemarksProps) {
  const styles = useStyles();
  const texts = useTexts(valuesTexts);
  const { language } = usePane();
  const indicators = useMemo(
    () => workbook.reading.tables.flatMap((table) => table.indicators),
    [workbook],
  );
  const ambition = useMemo(
    () => ambitionOf(understood, indicators, subject?.id ?? null),
    [understood, indicators, subject],
  );
  const references = referenceRemarks(understood, subject?.references ?? []);
  return (
    <>
      {references.map(({ label, gap }) => (
        <p key={label} className={styles.line}>
          {gap === 0 ? texts.noGap(label) : texts.gap(label, signedChange(gap, unit, language))}
        </p>
      ))}
      {ambition && (
        <>
          <p className={styles.line}>{texts.levels[ambition.level]}</p>
          <QuietLine>
            {texts.ambition({
              ...ambition,
              change: `${(ambition.change * 100).toFixed(0)}%`,
              usual: `${(ambition.usual * 100).toFixed(0)}%`,
            })}
          </QuietLine>
        </>
      )}
    </>
  );
}
