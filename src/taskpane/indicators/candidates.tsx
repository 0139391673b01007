import { makeStyles, tokens } from "@fluentui/react-components";
import type { IndicatorCandidate } from "../../core/table/kpi-table";
import { useTexts } from "../pane-context";
import { CellLink } from "../parts/cell-link";
import { QuietLine } from "../parts/quiet-line";
import { indicatorsTexts } from "./indicators-texts";

const useStyles = makeStyles({
  root: { display: "grid", gap: tokens.spacingVerticalXS, marginBottom: tokens.spacingVerticalL },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: { display: "grid", gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyle: "none" },
  item: {
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: "anywhere",
  },
});

/** Goals that stand in sentences: shown with their words, never counted among the indicators. */
export function Candidates({ candidates }: { readonly candidates: readonly IndicatorCandidate[] }) {
  const styles = useStyles();
  const texts = useTexts(indicatorsTexts);
  return (
    <div className={styles.root}>
      <h3 className={styles.heading}>{texts.candidates}</h3>
      <QuietLine>{texts.candidatesWhy}</QuietLine>
      <ul className={styles.list}>
        {candidates.map(({ at, name, goal, text }) => (
          <li key={`${at.row}:${at.column}:${goal}`} className={styles.item}>
            <strong>{name}</strong> <CellLink at={at} />
            <div>{texts.goal(goal)}</div>
            {text !== name && <QuietLine>{text}</QuietLine>}
          </li>
        ))}
      </ul>
    </div>
  );
}
