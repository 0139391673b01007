import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { Activity, useId, useState } from "react";
import type { ScreenProps } from "../screen-props";
import { useTexts } from "../pane-context";
import { TaskLayout } from "../parts/task-layout";
import { LookBack } from "./look-back";
import { Meeting } from "./meeting";
import { RecordForm } from "./record-form";
import { recordParts, recordTexts, type RecordPart } from "./record-texts";
import { useRecords } from "./use-records";

const useStyles = makeStyles({
  tabs: {
    flexWrap: "wrap",
    marginInline: `calc(-1 * ${tokens.spacingHorizontalS})`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  panel: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalM,
  },
});

/** 記録: today's values with what staff say of them, a look back, and the material for a meeting. */
export function RecordTask({ workbook }: ScreenProps) {
  const styles = useStyles();
  const texts = useTexts(recordTexts);
  const id = useId();
  const [part, setPart] = useState<RecordPart>("write");
  const [visited, setVisited] = useState<readonly RecordPart[]>([part]);
  const records = useRecords(workbook);
  const open = (chosen: RecordPart) => {
    setPart(chosen);
    if (!visited.includes(chosen)) setVisited([...visited, chosen]);
  };
  const beginRecord = () => {
    open("write");
  };
  const panels = {
    write: <RecordForm workbook={workbook} />,
    compare: <LookBack workbook={workbook} prepared={records} onBegin={beginRecord} />,
    meeting: <Meeting workbook={workbook} prepared={records} onBegin={beginRecord} />,
  };
  return (
    <TaskLayout heading={texts.heading}>
      <TabList
        className={styles.tabs}
        size="small"
        aria-label={texts.partsLabel}
        selectedValue={part}
        onTabSelect={(_, { value }) => {
          const chosen = recordParts.find((one) => one === value);
          if (chosen) open(chosen);
        }}
      >
        {recordParts.map((one) => (
          <Tab key={one} id={`${id}-${one}`} value={one} aria-controls={`${id}-${one}-panel`}>
            {texts.parts[one]}
          </Tab>
        ))}
      </TabList>
      {visited.map((one) => (
        // What was typed, chosen and opened stays while another part is looked at.
        <Activity key={one} mode={one === part ? "visible" : "hidden"}>
          <div
            role="tabpanel"
            id={`${id}-${one}-panel`}
            aria-labelledby={`${id}-${one}`}
            className={styles.panel}
          >
            {panels[one]}
          </div>
        </Activity>
      ))}
    </TaskLayout>
  );
}
