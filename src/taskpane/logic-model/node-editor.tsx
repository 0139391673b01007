import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { DeleteRegular, DismissRegular } from "@fluentui/react-icons";
import type { KpiWorkbook } from "../../app/kpi-workbook";
import type { ModelEdit } from "../../core/logic-model/edit/model-edit";
import type { ModelFault } from "../../core/logic-model/fault";
import type { LogicModel, ModelIndicator, ModelNode } from "../../core/logic-model/model";
import { logicModelTexts } from "../../core/messages/logic-model";
import { oneLine } from "../../core/table/one-line";
import { usePane, useTexts } from "../pane-context";
import { CellLink } from "../parts/cell-link";
import { QuietLine } from "../parts/quiet-line";
import { StatusBadge } from "../parts/status-badge";
import { CommitField } from "./commit-field";
import { FaultList } from "./fault-list";
import { modelTexts } from "./model-texts";
import { NodeLinks } from "./node-links";
import { Panel } from "./panel";

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  list: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  row: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  words: { flex: 1, minWidth: 0, overflowWrap: "anywhere" },
  facts: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  kind: { fontWeight: tokens.fontWeightSemibold },
});

interface NodeEditorProps {
  readonly model: LogicModel;
  readonly node: ModelNode;
  readonly workbook: KpiWorkbook;
  readonly faults: readonly ModelFault[];
  readonly onEdit: (edit: ModelEdit) => void;
  readonly onConnect: (from: string, to: string) => void;
  readonly onLink: (link: string) => void;
  readonly onClose: () => void;
}

/** A goal or area: its name, its layer, what it is measured by, and its links. */
export function NodeEditor(props: NodeEditorProps) {
  const { model, node, faults, onEdit, onConnect, onLink, onClose } = props;
  const texts = useTexts(modelTexts);
  return (
    <Panel title={texts.node(node.name)} onClose={onClose}>
      <FaultList faults={faults} />
      <CommitField
        label={texts.name}
        value={node.name}
        onCommit={(name) => {
          onEdit({ kind: "rename-node", node: node.id, name });
        }}
      />
      <Field label={texts.layer} size="small">
        <Select
          value={node.layer}
          onChange={(_, { value }) => {
            onEdit({ kind: "move-node", node: node.id, layer: value });
          }}
        >
          {model.layers.toReversed().map(({ name }) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      </Field>
      <Indicators {...props} />
      <NodeLinks model={model} node={node} onConnect={onConnect} onLink={onLink} />
      <div>
        <Button
          size="small"
          icon={<DeleteRegular />}
          onClick={() => {
            onEdit({ kind: "remove-node", node: node.id });
            onClose();
          }}
        >
          {texts.removeNode}
        </Button>
      </div>
    </Panel>
  );
}

function Indicators({ node, workbook, onEdit }: NodeEditorProps) {
  const styles = useStyles();
  const texts = useTexts(modelTexts);
  const all = workbook.reading.tables.flatMap(({ indicators }) => indicators);
  const has = new Set(node.indicators.map(({ indicatorId }) => indicatorId));
  const others = all.filter(({ id }) => !has.has(id));
  return (
    <>
      <h3 className={styles.heading}>{texts.indicators}</h3>
      {node.indicators.length === 0 && <QuietLine>{texts.noIndicators}</QuietLine>}
      <ul className={styles.list}>
        {node.indicators.map((indicator, at) => (
          <li key={indicator.indicatorId ?? indicator.name} className={styles.row}>
            <IndicatorFacts indicator={indicator} workbook={workbook} />
            <Button
              size="small"
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label={texts.removeIndicator(indicator.name)}
              onClick={() => {
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
          aria-label={texts.addIndicator}
          onChange={(_, { value }) => {
            const found = others.find(({ id }) => id === value);
            if (!found) return;
            const { id, kind, name } = found;
            const indicator = { name: oneLine(name), kind, indicatorId: id };
            onEdit({ kind: "place-indicator", node: node.id, indicator });
          }}
        >
          <option value="">＋ {texts.addIndicator}</option>
          {others.map(({ id, name }) => (
            <option key={id} value={id}>
              {oneLine(name)}
            </option>
          ))}
        </Select>
      )}
    </>
  );
}

interface IndicatorFactsProps {
  readonly indicator: ModelIndicator;
  readonly workbook: KpiWorkbook;
}

function IndicatorFacts({ indicator, workbook }: IndicatorFactsProps) {
  const styles = useStyles();
  const { language } = usePane();
  const { indicatorId, kind, name } = indicator;
  const found = workbook.reading.tables
    .flatMap(({ indicators }) => indicators)
    .find(({ id }) => id === indicatorId);
  const verdict = indicatorId === null ? undefined : workbook.verdicts.get(indicatorId);
  return (
    <div className={styles.words}>
      <span className={styles.kind}>{logicModelTexts(language).kinds[kind]}</span> {name}
      {found && (
        <div className={styles.facts}>
          {verdict && kind !== "reference" && <StatusBadge status={verdict.status} />}
          <CellLink at={found.nameAt} withSheet />
        </div>
      )}
    </div>
  );
}
