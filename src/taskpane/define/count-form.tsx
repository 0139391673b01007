import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { readList } from "../../app/define-indicator/list-of";
import { formatQuantity } from "../../core/cell/format-quantity";
import { countOf } from "../../core/define/count-list";
import type { DraftCount } from "../../core/define/draft";
import { echoPeriod, echoValue, valueOf } from "../../core/define/echo";
import { countOfShare } from "../../core/indicator/threshold-count";
import { formatRange } from "../../core/sheet/address";
import { usePane, useTexts } from "../pane-context";
import { CellLink } from "../parts/cell-link";
import { DataTable } from "../parts/data-table";
import { Notice } from "../parts/notice";
import { QuietLine } from "../parts/quiet-line";
import { periodEchoText, valueEchoText } from "./echo-text";
import type { StepProps } from "./step-props";
import { TextField } from "./text-field";
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
});

interface CountFormProps extends StepProps {
  readonly count: DraftCount;
}

/** 市町のうち３割以上が利用: the list, chosen in the sheet; the threshold; the count; and who is next. */
export function CountForm({ workbook, content, count, onEdit, onText }: CountFormProps) {
  const styles = useStyles();
  const texts = useTexts(valuesTexts);
  const { language, selection } = usePane();
  const [isRefused, setRefused] = useState(false);
  const reading = useMemo(() => readList(workbook.snapshot, count), [workbook.snapshot, count]);
  const threshold = echoValue(count.threshold, null);
  const put = (changes: Partial<DraftCount>) => {
    onEdit({ count: { ...count, ...changes } });
  };
  const useSelected = () => {
    void selection().then((selected) => {
      setRefused(!selected.ok);
      if (selected.ok) put({ list: formatRange(selected.value) });
    });
  };
  return (
    <section className={styles.root} aria-label={texts.count}>
      <TextField
        label={texts.list}
        hint={texts.listHint}
        value={count.list}
        onChange={(list) => {
          put({ list });
        }}
        {...(reading.kind === "fault" ? { message: texts.listFaults[reading.fault] } : {})}
      />
      <div>
        <Button size="small" onClick={useSelected}>
          {texts.useSelection}
        </Button>
      </div>
      {isRefused && <Notice intent="warning">{texts.selectionRefused}</Notice>}
      <TextField
        label={texts.threshold}
        placeholder={texts.thresholdHint}
        value={count.threshold}
        onChange={(value) => {
          put({ threshold: value });
        }}
        {...valueEchoText(threshold, language)}
      />
      <TextField
        label={texts.actualPeriod}
        placeholder={texts.periodHint}
        value={content.texts.actualPeriod}
        onChange={(value) => {
          onText("actualPeriod", value);
        }}
        {...periodEchoText(echoPeriod(content.texts.actualPeriod), language)}
      />
      {reading.kind === "list" && (
        <CountOutcomeView
          list={reading.list}
          threshold={threshold}
          content={content}
          onText={onText}
        />
      )}
    </section>
  );
}

interface CountOutcomeViewProps extends Pick<StepProps, "content" | "onText"> {
  readonly list: Parameters<typeof countOf>[0];
  readonly threshold: Parameters<typeof countOf>[1];
}

/** How many reach it, who is next, and what a target in per cent means as a count. */
function CountOutcomeView({ list, threshold, content, onText }: CountOutcomeViewProps) {
  const texts = useTexts(valuesTexts);
  const { language } = usePane();
  const outcome = countOf(list, threshold);
  const unit = valueOf(threshold)?.unit ?? null;
  const target = valueOf(echoValue(content.texts.target, null));
  const share = target?.unit?.symbol === "%" ? target.value : null;
  const asCount = share === null ? null : countOfShare(share, list.values.length);
  return (
    <>
      <QuietLine>
        {texts.countedOver} <CellLink at={list.range} withSheet />
      </QuietLine>
      {list.totals.length > 0 && <QuietLine>{texts.totals(list.totals)}</QuietLine>}
      {outcome && (
        <>
          <div role="status">
            {texts.counted(outcome.count.reaching, outcome.count.of, outcome.count.withoutValue)}
          </div>
          {outcome.next.length === 0 ? (
            <QuietLine>{texts.allReach}</QuietLine>
          ) : (
            <DataTable
              header={texts.nextHeader}
              rows={outcome.next.map(({ name, value, gap }) => [
                name,
                formatQuantity(value, unit, language),
                unit?.symbol === "%"
                  ? texts.points(String(Number((gap * 100).toFixed(1))))
                  : formatQuantity(gap, unit, language),
              ])}
            />
          )}
        </>
      )}
      {asCount !== null && (
        <div>
          <QuietLine>
            {texts.shareIsCount(content.texts.target, list.values.length, asCount)}
          </QuietLine>
          <Button
            size="small"
            onClick={() => {
              onText("target", String(asCount));
            }}
          >
            {texts.useCount(asCount)}
          </Button>
        </div>
      )}
    </>
  );
}
