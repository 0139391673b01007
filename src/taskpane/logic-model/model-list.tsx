import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { KpiWorkbook } from "../../app/kpi-workbook";
import type { IndicatorFigures } from "../../core/logic-model/layout/node-content";
import type { LogicModel, ModelIndicator, ModelNode } from "../../core/logic-model/model";
import { logicModelTexts } from "../../core/messages/logic-model";
import { usePane, useTexts } from "../pane-context";
import { QuietLine } from "../parts/quiet-line";
import { StatusBadge } from "../parts/status-badge";
import { modelTexts } from "./model-texts";
import { LinkButton } from "./node-links";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalM,
  },
  layer: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  cards: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  card: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  name: {
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "start",
    overflowWrap: "anywhere",
  },
  plain: { margin: 0, padding: 0, listStyleType: "none" },
  indicator: { overflowWrap: "anywhere" },
  values: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface ModelListProps {
  readonly model: LogicModel;
  readonly workbook: KpiWorkbook;
  readonly figures: ReadonlyMap<string, IndicatorFigures>;
  readonly faultsOf: (about: string) => number;
  readonly onNode: (node: string) => void;
  readonly onLink: (link: string) => void;
}

/** The same as the figure, from the goal down: for narrow panes and for ears. */
export function ModelList(props: ModelListProps) {
  const styles = useStyles();
  const texts = useTexts(modelTexts);
  const { model } = props;
  const own = new Set(model.layers.map(({ name }) => name));
  const strays = model.nodes.filter(({ layer }) => !own.has(layer)).map(({ layer }) => layer);
  const layers = [...model.layers.toReversed().map(({ name }) => name), ...new Set(strays)];
  return (
    <div className={styles.root}>
      {layers.map((layer) => {
        const nodes = model.nodes.filter((node) => node.layer === layer);
        return (
          <section key={layer} aria-label={layer}>
            <h2 className={styles.layer}>{layer}</h2>
            {nodes.length === 0 && <QuietLine>{texts.emptyLayer}</QuietLine>}
            <ul className={styles.cards}>
              {nodes.map((node) => (
                <li key={node.id} className={styles.card}>
                  <Card {...props} node={node} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      {model.notes.map((note, at) => (
        <QuietLine key={at}>{note}</QuietLine>
      ))}
      <Exclusions exclusions={model.exclusions} />
    </div>
  );
}

/** What was left out on purpose, and why. */
function Exclusions({ exclusions }: Pick<LogicModel, "exclusions">) {
  const styles = useStyles();
  const texts = useTexts(modelTexts);
  if (exclusions.length === 0) return null;
  return (
    <section aria-label={texts.exclusions}>
      <h2 className={styles.layer}>{texts.exclusions}</h2>
      <ul className={styles.cards}>
        {exclusions.map(({ name, reason }, at) => (
          <li key={at}>
            <div className={styles.indicator}>{name}</div>
            {reason !== "" && <QuietLine>{reason}</QuietLine>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Card({ node, ...props }: ModelListProps & { readonly node: ModelNode }) {
  const styles = useStyles();
  const texts = useTexts(modelTexts);
  const { model, faultsOf } = props;
  const names = new Map(model.nodes.map(({ id, name }) => [id, name]));
  const links = model.links.filter(({ from }) => from === node.id);
  const faults = faultsOf(node.id);
  return (
    <>
      <Link
        as="button"
        className={styles.name}
        onClick={() => {
          props.onNode(node.id);
        }}
      >
        {node.name}
      </Link>
      {faults > 0 && <QuietLine>! {texts.points(faults)}</QuietLine>}
      <ul className={styles.plain}>
        {node.indicators.map((indicator) => (
          <li key={indicator.indicatorId ?? indicator.name} className={styles.indicator}>
            <IndicatorLine indicator={indicator} {...props} />
          </li>
        ))}
      </ul>
      {links.length > 0 && (
        <ul className={styles.plain} aria-label={texts.linksOut}>
          {links.map((link) => (
            <li key={link.id}>
              <LinkButton link={link} names={names} onOpen={props.onLink} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

interface IndicatorLineProps extends Pick<ModelListProps, "figures"> {
  readonly indicator: ModelIndicator;
}

function IndicatorLine({ indicator, figures }: IndicatorLineProps) {
  const styles = useStyles();
  const { language } = usePane();
  const { kind, name, indicatorId } = indicator;
  const shown = indicatorId === null ? undefined : figures.get(indicatorId);
  return (
    <>
      <strong>{logicModelTexts(language).kinds[kind]}</strong> {name}
      {shown && (
        <div className={styles.values}>
          {shown.status && <StatusBadge status={shown.status} />} {shown.values}
        </div>
      )}
    </>
  );
}
