import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { usePane, useTexts } from "../pane-context";
import { QuietLine } from "../parts/quiet-line";
import { ScreenLayout } from "../parts/screen-layout";
import type { ScreenProps } from "../screen-props";
import { useTaskFocus } from "../use-task-focus";
import { StartChoices } from "./start-choices";
import { taskTexts } from "./task-texts";
import { useDrafts } from "./use-drafts";
import { Wizard } from "./wizard";

const useStyles = makeStyles({
  task: { outlineStyle: "none" },
  back: {
    marginTop: tokens.spacingVerticalS,
    marginLeft: tokens.spacingHorizontalXS,
    marginBottom: `calc(-1 * ${tokens.spacingVerticalS})`,
  },
});

/** 指標を定義する: where to begin, then five steps to a row of the register. */
export function DefineTask({ workbook }: ScreenProps) {
  const styles = useStyles();
  const texts = useTexts(taskTexts);
  const { begin } = usePane();
  const root = useTaskFocus();
  const drafts = useDrafts(workbook);
  return (
    <div ref={root} tabIndex={-1} className={styles.task}>
      <Button
        className={styles.back}
        size="small"
        appearance="subtle"
        icon={<ArrowLeftRegular />}
        onClick={() => {
          begin(null);
        }}
      >
        {texts.back}
      </Button>
      <ScreenLayout heading={texts.heading}>
        {drafts.state === "loading" ? (
          <QuietLine>{texts.loading}</QuietLine>
        ) : drafts.current ? (
          <Wizard
            key={drafts.current.id}
            workbook={workbook}
            drafts={drafts}
            draft={drafts.current}
          />
        ) : (
          <StartChoices workbook={workbook} drafts={drafts} />
        )}
      </ScreenLayout>
    </div>
  );
}
