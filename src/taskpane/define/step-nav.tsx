import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { draftSteps, type DraftStep } from "../../core/define/draft";
import { useTexts } from "../pane-context";
import { taskTexts } from "./task-texts";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: `repeat(${draftSteps.length}, minmax(0, 1fr))`,
    margin: 0,
    padding: 0,
    listStyle: "none",
  },
  step: {
    display: "grid",
    justifyItems: "center",
    gap: "2px",
    width: "100%",
    padding: `${tokens.spacingVerticalXS} 0`,
    border: "none",
    borderBottom: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground2Hover },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  current: {
    borderBottomColor: tokens.colorCompoundBrandStroke,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  number: {
    display: "grid",
    placeItems: "center",
    width: "20px",
    height: "20px",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground5,
    fontSize: tokens.fontSizeBase100,
  },
  currentNumber: {
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    forcedColorAdjust: "none",
  },
});

interface StepNavProps {
  readonly step: DraftStep;
  readonly onGo: (step: DraftStep) => void;
}

/** The five steps; each can be gone to at any time. */
export function StepNav({ step, onGo }: StepNavProps) {
  const styles = useStyles();
  const texts = useTexts(taskTexts);
  return (
    <nav aria-label={texts.stepsLabel}>
      <ol className={styles.list}>
        {draftSteps.map((one, i) => {
          const isCurrent = one === step;
          return (
            <li key={one}>
              <button
                type="button"
                className={mergeClasses(styles.step, isCurrent && styles.current)}
                {...(isCurrent ? { "aria-current": "step" as const } : {})}
                onClick={() => {
                  onGo(one);
                }}
              >
                <span className={mergeClasses(styles.number, isCurrent && styles.currentNumber)}>
                  {i + 1}
                </span>
                {texts.steps[one]}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
