import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { KpiWorkbook } from "../../app/kpi-workbook";
import type { Indicator, IndicatorKind } from "../../core/indicator/indicator";
import type { ModelIndicator } from "../../core/logic-model/model";
import { logicModelTexts } from "../../core/messages/logic-model";
import { oneLine } from "../../core/table/one-line";
import { usePane, useTexts } from "../pane-context";
import { CellLink } from "../parts/cell-link";
import { StatusBadge } from "../parts/status-badge";
import { IndicatorOptions } from "./indicator-options";
import { indicatorTexts } from "./indicator-texts";

const kinds = ["KGI", "KPI", "reference"] as const satisfies readonly IndicatorKind[];

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "start", gap: tokens.spacingHorizontalS },
  words: { flex: 1, minWidth: 0, overflowWrap: "anywhere" },
  facts: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  cell: { flex: "1 1 150px", minWidth: 0, "& select": { width: "100%", minWidth: 0 } },
});

interface IndicatorEditorProps {
  readonly indicator: ModelIndicator;
  readonly workbook: KpiWorkbook;
  /** What a name alone may be: the indicators of the tables that its node does not have yet. */
  readonly others: readonly Indicator[];
  readonly onChange: (indicator: ModelIndicator) => void;
  readonly onRemove: () => void;
}

/** An indicator of a node: its kind, where it stands, and for a name alone the choice of a cell. */
export function IndicatorEditor(props: IndicatorEditorProps) {
  const { indicator, others, onChange, onRemove } = props;
  const styles = useStyles();
  const texts = useTexts(indicatorTexts);
  const { language } = usePane();
  const { name, kind, indicatorId } = indicator;
  const names = logicModelTexts(language).kinds;
  return (
    <>
      <div className={styles.row}>
        <div className={styles.words}>{name}</div>
        <Button
          size="small"
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={texts.remove(name)}
          onClick={onRemove}
        />
      </div>
      <div className={styles.facts}>
        <Select
          size="small"
          value={kind}
          aria-label={texts.kindOf(name)}
          onChange={(_, { value }) => {
            const chosen = kinds.find((one) => one === value);
            if (chosen) onChange({ ...indicator, kind: chosen });
          }}
        >
          {kinds.map((one) => (
            <option key={one} value={one}>
              {names[one]}
            </option>
          ))}
        </Select>
        {indicatorId !== null ? (
          <Facts {...props} />
        ) : (
          <Select
            size="small"
            className={styles.cell}
            value=""
            aria-label={texts.cellOf(name)}
            onChange={(_, { value }) => {
              const found = others.find(({ id }) => id === value);
              if (found) onChange({ name: oneLine(found.name), kind, indicatorId: found.id });
            }}
          >
            <option value="">{texts.nameOnly}</option>
            <IndicatorOptions indicators={others} />
          </Select>
        )}
      </div>
    </>
  );
}

/** How it stands, and where. */
function Facts({ indicator, workbook }: IndicatorEditorProps) {
  const { indicatorId, kind } = indicator;
  const found = workbook.reading.tables
    .flatMap(({ indicators }) => indicators)
    .find(({ id }) => id === indicatorId);
  const verdict = indicatorId === null ? undefined : workbook.verdicts.get(indicatorId);
  if (!found) return null;
  return (
    <>
      {verdict && kind !== "reference" && <StatusBadge status={verdict.status} />}
      <CellLink at={found.nameAt} withSheet />
    </>
  );
}
