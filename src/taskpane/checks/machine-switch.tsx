import { Field, Switch } from "@fluentui/react-components";
import type { KpiWorkbook } from "../../app/kpi-workbook";
import { ruleGroups } from "../../core/rules/rule-groups";
import { useTexts } from "../pane-context";
import { checksTexts } from "./checks-texts";
import type { Decisions } from "./use-decisions";

const group = "machine-readability";

interface MachineSwitchProps {
  readonly workbook: KpiWorkbook;
  readonly decisions: Decisions;
}

/** The government's rules for published data: advice for those who publish, noise for all others. */
export function MachineSwitch({ workbook, decisions }: MachineSwitchProps) {
  const texts = useTexts(checksTexts);
  const chosen = decisions.groupsOf(workbook);
  return (
    <Field hint={texts.machineWhy}>
      <Switch
        label={texts.machine}
        checked={chosen.includes(group)}
        onChange={(_, { checked }) => {
          decisions.switchGroups(
            workbook,
            ruleGroups.filter((one) => (one === group ? checked : chosen.includes(one))),
          );
        }}
      />
    </Field>
  );
}
