import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular, DismissRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { DraftMilestone } from "../../core/define/draft";
import { usePane, useTexts } from "../pane-context";
import { Disclosure } from "../parts/disclosure";
import { ChoiceField } from "./choice-field";
import { DatedFields } from "./dated-fields";
import { pathIn, paths } from "./path-options";
import type { StepProps } from "./step-props";
import { valuesTexts } from "./values-texts";

const useStyles = makeStyles({
  item: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "start",
    gap: tokens.spacingHorizontalXS,
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  fields: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalS },
});

/** Goals on the way; each stretch may go another way than the whole. */
export function Milestones({ content, understood, onEdit }: StepProps) {
  const styles = useStyles();
  const texts = useTexts(valuesTexts);
  const { language } = usePane();
  const { milestones } = content;
  const [byStretch, setByStretch] = useState(
    [content.targetBy, ...milestones.map(({ by }) => by)].some((by) => by !== null),
  );
  const put = (at: number, changes: Partial<DraftMilestone>) => {
    onEdit({ milestones: milestones.map((one, i) => (i === at ? { ...one, ...changes } : one)) });
  };
  return (
    <Disclosure label={texts.milestones(milestones.length)}>
      {milestones.length > 0 && (
        <Checkbox
          label={texts.byStretch}
          checked={byStretch}
          onChange={(_, { checked }) => {
            setByStretch(checked === true);
            if (checked !== true) onEdit(asOneWay(content));
          }}
        />
      )}
      {milestones.map((milestone, i) => {
        const echo = understood.milestones[i];
        return (
          // A milestone is known by its place alone until it has a period.
          <div key={i} className={styles.item}>
            <div className={styles.fields}>
              {echo && (
                <DatedFields
                  what={texts.milestone(i + 1)}
                  value={milestone.value}
                  period={milestone.period}
                  echo={echo}
                  language={language}
                  onValue={(value) => {
                    put(i, { value });
                  }}
                  onPeriod={(period) => {
                    put(i, { period });
                  }}
                />
              )}
              {byStretch && (
                <StretchField
                  label={texts.by(i + 1)}
                  value={milestone.by}
                  onChange={(by) => {
                    put(i, { by });
                  }}
                />
              )}
            </div>
            <Button
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label={texts.removeMilestone(i + 1)}
              onClick={() => {
                onEdit({ milestones: milestones.filter((_, at) => at !== i) });
              }}
            />
          </div>
        );
      })}
      {milestones.length > 0 && byStretch && (
        <StretchField
          label={texts.targetBy}
          value={content.targetBy}
          onChange={(targetBy) => {
            onEdit({ targetBy });
          }}
        />
      )}
      <div>
        <Button
          size="small"
          icon={<AddRegular />}
          onClick={() => {
            onEdit({ milestones: [...milestones, { period: "", value: "", by: null }] });
          }}
        >
          {texts.addMilestone}
        </Button>
      </div>
    </Disclosure>
  );
}

/** No stretch goes a way of its own any more. */
function asOneWay({ milestones }: StepProps["content"]): Partial<StepProps["content"]> {
  return { targetBy: null, milestones: milestones.map((one) => ({ ...one, by: null })) };
}

interface StretchFieldProps {
  readonly label: string;
  readonly value: DraftMilestone["by"];
  readonly onChange: (by: DraftMilestone["by"]) => void;
}

/** How the path gets through one stretch. */
function StretchField({ label, value, onChange }: StretchFieldProps) {
  const texts = useTexts(valuesTexts);
  return (
    <ChoiceField
      label={label}
      value={value ?? ""}
      options={[
        { value: "", label: texts.asWhole },
        ...paths.map((path) => ({ value: path, label: texts.methods[path] })),
      ]}
      onChange={(chosen) => {
        onChange(pathIn(chosen));
      }}
    />
  );
}
