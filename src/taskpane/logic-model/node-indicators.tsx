import { makeStyles, Select, tokens } from "@fluentui/react-components";
import type { KpiWorkbook } from "../../app/kpi-workbook";
import type { ModelEdit } from "../../core/logic-model/edit/model-edit";
import type { LogicModel, ModelNode } from "../../core/logic-model/model";
import { oneLine } from "../../core/table/one-line";
import { useTexts } from "../pane-context";
import { QuietLine } from "../parts/quiet-line";
import { AddField } from "./add-field";
import { IndicatorEditor } from "./indicator-editor";
import { IndicatorOptions } from "./indicator-options";
import { indicatorTexts } from "./indicator-texts";

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  list: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
});

interface NodeIndicatorsProps {
  readonly model: LogicModel;
  readonly node: ModelNode;
  readonly workbook: KpiWorkbook;
  readonly onEdit: (edit: ModelEdit) => void;
}

/** What a goal or area is measured by: indicators of the tables, and names that no table has yet. */
export function NodeIndicators({ model, node, workbook, onEdit }: NodeIndicatorsProps) {
  const styles = useStyles();
  const texts = useTexts(indicatorTexts);
  const all = workbook.reading.tables.flatMap(({ indicators }) => indicators);
  const has = new Set(node.indicators.map(({ indicatorId }) => indicatorId));
  const others = all.filter(({ id }) => !has.has(id));
  const layer = model.layers.find(({ name }) => name === node.layer);
  const usual = layer?.role === "goal" ? "KGI" : "KPI";
  return (
    <>
      <h3 className={styles.heading}>{texts.heading}</h3>
      {node.indicators.length === 0 && <QuietLine>{texts.none}</QuietLine>}
      <ul className={styles.list}>
        {node.indicators.map((indicator, at) => (
          <li key={at}>
            <IndicatorEditor
              indicator={indicator}
              workbook={workbook}
              others={others}
              onChange={(changed) => {
                onEdit({ kind: "change-indicator", node: node.id, at, indicator: changed });
              }}
              onRemove={() => {
                onEdit({ kind: "remove-indicator", node: node.id, at });
              }}
            />
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <Select
          size="small"
          value=""
          aria-label={texts.add}
          onChange={(_, { value }) => {
            const found = others.find(({ id }) => id === value);
            if (!found) return;
            const { id, kind, name } = found;
            const indicator = { name: oneLine(name), kind, indicatorId: id };
            onEdit({ kind: "place-indicator", node: node.id, indicator });
          }}
        >
          <option value="">＋ {texts.add}</option>
          <IndicatorOptions indicators={others} />
        </Select>
      )}
      <AddField
        label={texts.addName}
        hint={texts.addNameHint}
        add={texts.addShort}
        onAdd={(name) => {
          const indicator = { name, kind: usual, indicatorId: null } as const;
          onEdit({ kind: "place-indicator", node: node.id, indicator });
        }}
      />
    </>
  );
}
