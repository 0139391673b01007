import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { KpiWorkbook } from "../../app/kpi-workbook";
import type { ModelEdit } from "../../core/logic-model/edit/model-edit";
import type { LogicModel } from "../../core/logic-model/model";
import type { ModelProposal, Unplaced } from "../../core/logic-model/model-proposal";
import { useTexts } from "../pane-context";
import { CellLink } from "../parts/cell-link";
import { Disclosure } from "../parts/disclosure";
import { QuietLine } from "../parts/quiet-line";
import { hasIndicator, isExcluded } from "./extend-model";
import { modelTexts } from "./model-texts";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  row: { display: "flex", flexWrap: "wrap", alignItems: "end", gap: tokens.spacingHorizontalS },
  choice: { flex: "1 1 160px", minWidth: 0, "& select": { width: "100%", minWidth: 0 } },
  list: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
});

interface PlaceIndicatorsProps {
  readonly model: LogicModel;
  readonly proposal: ModelProposal;
  readonly workbook: KpiWorkbook;
  readonly onEdit: (edit: ModelEdit) => void;
}

/** What the proposal placed and why, and what it leaves to the user. */
export function PlaceIndicators({ model, proposal, workbook, onEdit }: PlaceIndicatorsProps) {
  const styles = useStyles();
  const texts = useTexts(modelTexts);
  const [later, setLater] = useState<ReadonlySet<string>>(new Set());
  const open = proposal.unplaced.filter(
    ({ indicatorId, name }) =>
      !later.has(indicatorId) && !hasIndicator(model, indicatorId) && !isExcluded(model, name),
  );
  const nameOf = (node: string) => model.nodes.find(({ id }) => id === node)?.name ?? "";
  const placed = proposal.placements.filter(({ node }) => nameOf(node) !== "");
  return (
    <>
      {open.length > 0 && (
        <section className={styles.root} aria-label={texts.toPlace(open.length)}>
          <h2 className={styles.heading}>{texts.toPlace(open.length)}</h2>
          <QuietLine>{texts.toPlaceWhy}</QuietLine>
          {open.map((unplaced) => (
            <Place
              key={unplaced.indicatorId}
              unplaced={unplaced}
              model={model}
              onPlace={(node) => {
                const indicator = indicatorOf(unplaced, workbook);
                onEdit({ kind: "place-indicator", node, indicator });
              }}
              onExclude={() => {
                const exclusion = { name: unplaced.name, reason: "" };
                onEdit({ kind: "exclude", exclusion });
              }}
              onLater={() => {
                setLater(new Set([...later, unplaced.indicatorId]));
              }}
            />
          ))}
        </section>
      )}
      {placed.length > 0 && (
        <Disclosure label={texts.placed(placed.length)}>
          <ul className={styles.list}>
            {placed.map(({ name, node, reason }, at) => (
              <li key={at}>
                {name}
                <QuietLine>
                  {texts.placedIn(nameOf(node))} — {texts.reason(reason)}
                </QuietLine>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

interface PlaceProps {
  readonly unplaced: Unplaced;
  readonly model: LogicModel;
  readonly onPlace: (node: string) => void;
  /** Left out on purpose: kept with the model, where its reason can be written. */
  readonly onExclude: () => void;
  /** Asked again when indicators are added next. */
  readonly onLater: () => void;
}

function Place({ unplaced, model, onPlace, onExclude, onLater }: PlaceProps) {
  const styles = useStyles();
  const texts = useTexts(modelTexts);
  const { name, at, suggestion } = unplaced;
  const [node, setNode] = useState(suggestion?.node ?? "");
  return (
    <div role="group" aria-label={name}>
      <div>
        {name} <CellLink at={at} withSheet />
      </div>
      {suggestion && <QuietLine>{texts.reason(suggestion.reason)}</QuietLine>}
      <div className={styles.row}>
        <Field className={styles.choice} size="small">
          <Select
            value={node}
            aria-label={texts.placeNamed(name)}
            onChange={(_, { value }) => {
              setNode(value);
            }}
          >
            <option value="">{texts.choose}</option>
            {model.nodes.map((own) => (
              <option key={own.id} value={own.id}>
                {own.id === suggestion?.node ? texts.suggested(own.name) : own.name}
              </option>
            ))}
          </Select>
        </Field>
        <Button
          size="small"
          disabledFocusable={node === ""}
          onClick={() => {
            onPlace(node);
          }}
        >
          {texts.place}
        </Button>
        <Button size="small" appearance="subtle" onClick={onExclude}>
          {texts.exclude}
        </Button>
        <Button size="small" appearance="subtle" onClick={onLater}>
          {texts.later}
        </Button>
      </div>
    </div>
  );
}

function indicatorOf({ indicatorId, name }: Unplaced, { reading }: KpiWorkbook) {
  const found = reading.tables
    .flatMap(({ indicators }) => indicators)
    .find(({ id }) => id === indicatorId);
  return { name, kind: found?.kind ?? ("KPI" as const), indicatorId };
}
