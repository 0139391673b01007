import { useTexts } from "../pane-context";
import { QuietLine } from "../parts/quiet-line";
import { TaskLayout } from "../parts/task-layout";
import type { ScreenProps } from "../screen-props";
import { StartChoices } from "./start-choices";
import { taskTexts } from "./task-texts";
import { useDrafts } from "./use-drafts";
import { Wizard } from "./wizard";

/** 指標を定義する: where to begin, then five steps to a row of the register. */
export function DefineTask({ workbook }: ScreenProps) {
  const texts = useTexts(taskTexts);
  const drafts = useDrafts(workbook);
  return (
    <TaskLayout heading={texts.heading}>
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
    </TaskLayout>
  );
}
