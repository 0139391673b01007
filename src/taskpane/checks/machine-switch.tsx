import { makeStyles, Switch, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { KpiWorkbook } from "../../app/kpi-workbook";
import { ruleGroups } from "../../core/rules/rule-groups";
import { useTexts } from "../pane-context";
import { QuietLine } from "../parts/quiet-line";
import { checksTexts } from "./checks-texts";
import { TidyCopy } from "./tidy-copy";
import type { Decisions } from "./use-decisions";

const group = "machine-readability";

const useStyles = makeStyles({
  root: { display: "grid", gap: tokens.spacingVerticalXXS },
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  // Its own inset would set it off from everything above and below.
  switch: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

interface MachineSwitchProps {
  readonly workbook: KpiWorkbook;
  readonly decisions: Decisions;
}

/**
 * The government's rules for published data, advice for those who publish and noise for all others; and
 * their cure, the copy. In as little room as it takes: the findings are what people came for.
 */
export function MachineSwitch({ workbook, decisions }: MachineSwitchProps) {
  const styles = useStyles();
  const texts = useTexts(checksTexts);
  const why = useId();
  const chosen = decisions.groupsOf(workbook);
  return (
    <div className={styles.root}>
      <div className={styles.row}>
        <Switch
          className={styles.switch}
          label={texts.machine}
          aria-describedby={why}
          checked={chosen.includes(group)}
          onChange={(_, { checked }) => {
            decisions.switchGroups(
              workbook,
              ruleGroups.filter((one) => (one === group ? checked : chosen.includes(one))),
            );
          }}
        />
        <TidyCopy />
      </div>
      <QuietLine id={why}>{texts.machineWhy}</QuietLine>
    </div>
  );
}
