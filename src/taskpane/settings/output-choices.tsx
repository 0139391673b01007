import { Checkbox, Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { groupWords } from "../../core/messages/findings";
import { proseStyles } from "../../core/messages/report-texts";
import { statusVocabularies } from "../../core/messages/status-words";
import { ruleGroups } from "../../core/rules/rule-groups";
import { usePane, useTexts } from "../pane-context";
import { QuietLine } from "../parts/quiet-line";
import type { Draft } from "./draft";
import { settingsTexts } from "./settings-texts";

const useStyles = makeStyles({
  heading: { fontWeight: tokens.fontWeightSemibold },
  groups: { margin: 0, padding: 0, border: "none" },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  boxes: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
});

interface OutputChoicesProps {
  readonly draft: Draft;
  readonly onEdit: (changes: Partial<Draft>) => void;
}

/** The words in the cells, the language of what is written, and what a check asks. */
export function OutputChoices({ draft, onEdit }: OutputChoicesProps) {
  const styles = useStyles();
  const texts = useTexts(settingsTexts);
  const { language } = usePane();
  return (
    <>
      <Field label={{ children: texts.words, className: styles.heading }} hint={texts.wordsWhy}>
        <RadioGroup
          value={draft.words}
          onChange={(_, { value }) => {
            const words = statusVocabularies.find((one) => one === value);
            if (words) onEdit({ words });
          }}
        >
          {statusVocabularies.map((one) => (
            <Radio key={one} value={one} label={texts.vocabularies[one]} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={{ children: texts.language, className: styles.heading }}>
        <RadioGroup
          value={draft.language ?? "follow"}
          onChange={(_, { value }) => {
            onEdit({ language: value === "ja" || value === "en" ? value : null });
          }}
        >
          {(["follow", "ja", "en"] as const).map((one) => (
            <Radio key={one} value={one} label={texts.languages[one]} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={{ children: texts.prose, className: styles.heading }} hint={texts.proseWhy}>
        <RadioGroup
          value={draft.prose}
          onChange={(_, { value }) => {
            const prose = proseStyles.find((one) => one === value);
            if (prose) onEdit({ prose });
          }}
        >
          {proseStyles.map((one) => (
            <Radio key={one} value={one} label={texts.proseStyles[one]} />
          ))}
        </RadioGroup>
      </Field>
      {/* Not a Field: its label would become that of every box. */}
      <fieldset className={styles.groups}>
        <legend className={styles.legend}>{texts.groups}</legend>
        <QuietLine>{texts.groupsWhy}</QuietLine>
        <div className={styles.boxes}>
          {ruleGroups.map((group) => (
            <Checkbox
              key={group}
              checked={draft.ruleGroups.includes(group)}
              label={groupWords[language][group]}
              onChange={(_, { checked }) => {
                const chosen = ruleGroups.filter((one) =>
                  one === group ? checked === true : draft.ruleGroups.includes(one),
                );
                onEdit({ ruleGroups: chosen });
              }}
            />
          ))}
        </div>
      </fieldset>
    </>
  );
}
