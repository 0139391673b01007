import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { TemplateId } from "../../core/logic-model/templates";
import { useTexts } from "../pane-context";
import { modelTexts } from "./model-texts";

const templates = [
  "national",
  "tokyo",
  "empty-two-storey",
  "empty-chain",
] as const satisfies readonly TemplateId[];

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalM },
  line: { margin: 0, color: tokens.colorNeutralForeground2, lineHeight: "22px" },
  card: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    justifyItems: "start",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  templates: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(220px, 1fr))",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  what: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});

interface FirstModelProps {
  /** How many the workbook has. */
  readonly indicators: number;
  readonly onBegin: (template?: TemplateId) => void;
}

/** The workbook has no model yet: what one is for, and what to begin from. */
export function FirstModel({ indicators, onBegin }: FirstModelProps) {
  const styles = useStyles();
  const { first } = useTexts(modelTexts);
  return (
    <div className={styles.root}>
      {first.lines.map((line) => (
        <p key={line} className={styles.line}>
          {line}
        </p>
      ))}
      {indicators > 0 && (
        <div className={styles.card}>
          <p className={styles.what}>{first.makeWhat(indicators)}</p>
          <Button
            appearance="primary"
            onClick={() => {
              onBegin();
            }}
          >
            {first.make}
          </Button>
        </div>
      )}
      <h2 className={styles.heading}>{first.templates}</h2>
      <ul className={styles.templates}>
        {templates.map((template) => {
          const { name, what } = first.template[template];
          return (
            <li key={template} className={styles.card}>
              <h3 className={styles.heading}>{name}</h3>
              <p className={styles.what}>{what}</p>
              <Button
                size="small"
                aria-label={first.beginWith(name)}
                onClick={() => {
                  onBegin(template);
                }}
              >
                {first.begin}
              </Button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
