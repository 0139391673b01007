import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowUpRegular } from "@fluentui/react-icons";
import type { Onward } from "../../core/define/link-targets";
import { useTexts } from "../pane-context";
import { QuietLine } from "../parts/quiet-line";
import { linksTexts } from "./links-texts";
import { taskTexts } from "./task-texts";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    justifyItems: "center",
    gap: tokens.spacingVerticalXS,
  },
  box: {
    maxWidth: "100%",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    textAlign: "center",
    overflowWrap: "anywhere",
  },
  own: {
    border: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  arrow: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, auto)",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
});

interface LinkDiagramProps {
  readonly name: string;
  readonly leadsTo: string;
  readonly sentence: string;
  readonly onward: Onward;
}

/** The way from the indicator up to the goal, as in a logic model. */
export function LinkDiagram({ name, leadsTo, sentence, onward }: LinkDiagramProps) {
  const styles = useStyles();
  const texts = useTexts(linksTexts);
  const { unnamed } = useTexts(taskTexts);
  if (leadsTo === "") return <QuietLine>{texts.nowhere}</QuietLine>;
  const own = name.trim() || unnamed;
  const way = [{ name: leadsTo, sentence }, ...onward];
  return (
    <div
      role="img"
      className={styles.root}
      aria-label={texts.diagram([own, ...way.map((one) => one.name)])}
    >
      {way.toReversed().map((one) => (
        <div key={one.name} className={styles.root}>
          <div className={styles.box}>{one.name}</div>
          <div className={styles.arrow}>
            <ArrowUpRegular />
            {one.sentence}
          </div>
        </div>
      ))}
      <div className={mergeClasses(styles.box, styles.own)}>{own}</div>
    </div>
  );
}
