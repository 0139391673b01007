import { Field, Input, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { StatusRuleId } from "../../core/indicator/status-rule";
import { statusRules } from "../../core/indicator/status-rules";
import { ruleName } from "../../core/messages/rule-words";
import { usePane, useTexts } from "../pane-context";
import { thresholdFault, type Draft } from "./draft";
import { settingsTexts } from "./settings-texts";

const ids: readonly StatusRuleId[] = [...statusRules.map(({ id }) => id), "own"];

const useStyles = makeStyles({
  heading: { fontWeight: tokens.fontWeightSemibold },
  // Within a sentence its English name begins small.
  name: { display: "block", "::first-letter": { textTransform: "uppercase" } },
  what: {
    display: "block",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  thresholds: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(112px, 1fr))",
    alignItems: "end",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: 0,
    border: "none",
  },
  input: { minWidth: 0 },
  fault: { gridColumn: "1 / -1", color: tokens.colorPaletteRedForeground1, margin: 0 },
});

interface RuleChoicesProps {
  readonly draft: Draft;
  readonly onEdit: (changes: Partial<Draft>) => void;
}

/** The rule of the statuses: what it looks at and where it divides. */
export function RuleChoices({ draft, onEdit }: RuleChoicesProps) {
  const styles = useStyles();
  const texts = useTexts(settingsTexts);
  const { language } = usePane();
  return (
    <>
      <Field label={{ children: texts.rule, className: styles.heading }}>
        <RadioGroup
          value={draft.rule}
          onChange={(_, { value }) => {
            const rule = ids.find((id) => id === value);
            if (rule) onEdit({ rule });
          }}
        >
          {ids.map((id) => (
            <Radio
              key={id}
              value={id}
              label={
                <>
                  <span className={styles.name}>{ruleName(id, language)}</span>
                  <span className={styles.what}>{texts.rules[id]}</span>
                </>
              }
            />
          ))}
        </RadioGroup>
      </Field>
      {draft.rule === "own" && <Thresholds draft={draft} onEdit={onEdit} />}
    </>
  );
}

function Thresholds({ draft, onEdit }: RuleChoicesProps) {
  const styles = useStyles();
  const texts = useTexts(settingsTexts);
  const fault = thresholdFault(draft);
  return (
    <fieldset className={styles.thresholds} aria-label={texts.thresholdsLabel}>
      {texts.thresholds.map((label, place) => (
        <Field
          key={label}
          label={{ children: label, size: "small" }}
          validationState={fault ? "error" : "none"}
        >
          <Input
            className={styles.input}
            inputMode="decimal"
            value={draft.thresholds[place] ?? ""}
            input={{ className: styles.input }}
            aria-invalid={fault !== null}
            onChange={(_, { value }) => {
              const [first, second, third] = draft.thresholds.map((text, i) =>
                i === place ? value : text,
              );
              onEdit({ thresholds: [first ?? "", second ?? "", third ?? ""] });
            }}
          />
        </Field>
      ))}
      {fault && (
        <p role="alert" className={styles.fault}>
          {texts.faults[fault]}
        </p>
      )}
    </fieldset>
  );
}
