import { makeStyles, tokens } from "@fluentui/react-components";
import { ErrorCircleFilled, LightbulbRegular, WarningFilled } from "@fluentui/react-icons";
import type { ComponentType } from "react";
import { severityWords } from "../../core/messages/findings";
import type { Severity } from "../../core/rules/finding";
import { usePane } from "../pane-context";

const icons: Readonly<Record<Severity, ComponentType<{ className?: string }>>> = {
  error: ErrorCircleFilled,
  warning: WarningFilled,
  advice: LightbulbRegular,
};

const useStyles = makeStyles({
  root: {
    display: "inline-flex",
    alignItems: "center",
    gap: "4px",
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase200,
  },
  error: { color: tokens.colorStatusDangerForeground1, fontSize: "16px" },
  warning: { color: tokens.colorStatusWarningForeground1, fontSize: "16px" },
  advice: { color: tokens.colorNeutralForeground2, fontSize: "16px" },
});

/** How grave a finding is: a sign of its own shape, and the word. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  const { language } = usePane();
  const Icon = icons[severity];
  return (
    <span className={styles.root}>
      <Icon className={styles[severity]} />
      {severityWords[language][severity]}
    </span>
  );
}
