import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { stageWords, wordsIn } from "../../core/messages/register-words";
import { readSchedule } from "../../core/report/council/read-schedule";
import { usePane, useTexts } from "../pane-context";
import { Disclosure } from "../parts/disclosure";
import { QuietLine } from "../parts/quiet-line";
import { ChoiceField } from "./choice-field";
import type { StepProps } from "./step-props";
import { TextField } from "./text-field";
import { whatTexts } from "./what-texts";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyle: "none",
  },
});

/** How far the discussion is, and which meeting decides next: from the sheets' own schedule, or typed. */
export function DiscussionFields({ workbook, content, onText }: StepProps) {
  const styles = useStyles();
  const texts = useTexts(whatTexts);
  const { language } = usePane();
  const { stage, meeting } = content.texts;
  const schedule = useMemo(() => readSchedule(workbook.snapshot), [workbook.snapshot]);
  const known = wordsIn(stageWords, language);
  const words = stage === "" || known.includes(stage) ? known : [...known, stage];
  return (
    <>
      <ChoiceField
        label={texts.stage}
        value={stage}
        options={[
          { value: "", label: texts.notSaid },
          ...words.map((word) => ({ value: word, label: word })),
        ]}
        onChange={(value) => {
          onText("stage", value);
        }}
      />
      <TextField
        label={texts.meeting}
        placeholder={texts.meetingHint}
        value={meeting}
        onChange={(value) => {
          onText("meeting", value);
        }}
      />
      {schedule.length > 0 && (
        <Disclosure label={texts.schedule(schedule.length)}>
          <ul className={styles.list}>
            {schedule.map(({ when, what }) => (
              <li key={`${when} ${what}`}>
                <Button
                  size="small"
                  aria-label={texts.takeMeeting(when)}
                  onClick={() => {
                    onText("meeting", when);
                  }}
                >
                  {when}
                </Button>
                <QuietLine>{what}</QuietLine>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}
