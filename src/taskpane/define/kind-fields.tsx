import { makeStyles, tokens } from "@fluentui/react-components";
import type { Proposal } from "../../core/define/proposals";
import {
  accumulationWords,
  directionWords,
  kindWords,
  type Words,
} from "../../core/messages/register-words";
import type { Language } from "../../core/messages/language";
import { usePane, useTexts } from "../pane-context";
import { ChoiceField } from "./choice-field";
import { Proposals } from "./proposals";
import type { StepProps } from "./step-props";
import { TextField } from "./text-field";
import { whatTexts } from "./what-texts";

const useStyles = makeStyles({
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))",
    gap: tokens.spacingHorizontalM,
  },
  field: { display: "grid", alignContent: "start", gap: tokens.spacingVerticalXS },
});

interface KindFieldsProps extends StepProps {
  readonly proposals: readonly Proposal[];
}

/** What sort of figure it is: its kind, its unit, which way it goes and how it is counted. */
export function KindFields({ content, onEdit, onText, proposals }: KindFieldsProps) {
  const styles = useStyles();
  const texts = useTexts(whatTexts);
  const { language } = usePane();
  const { kind, direction, accumulation } = content;
  const proposed = (field: Proposal["field"]) => (
    <Proposals proposals={proposals} field={field} onEdit={onEdit} onText={onText} />
  );
  return (
    <>
      <ChoiceField
        label={texts.kind}
        hint={texts.kindHint}
        value={kind}
        options={optionsOf(kindWords, language)}
        onChange={(value) => {
          const chosen = codeIn(kindWords, value);
          if (chosen) onEdit({ kind: chosen });
        }}
      />
      {proposed("kind")}
      <div className={styles.field}>
        <TextField
          label={texts.unit}
          placeholder={texts.unitHint}
          value={content.texts.unit}
          onChange={(value) => {
            onText("unit", value);
          }}
        />
        {proposed("unit")}
      </div>
      <div className={styles.pair}>
        <div className={styles.field}>
          <ChoiceField
            label={texts.direction}
            value={direction ?? ""}
            options={[{ value: "", label: texts.notSaid }, ...optionsOf(directionWords, language)]}
            onChange={(value) => {
              onEdit({ direction: codeIn(directionWords, value) });
            }}
          />
          {proposed("direction")}
        </div>
        <div className={styles.field}>
          <ChoiceField
            label={texts.accumulation}
            value={accumulation ?? ""}
            options={[
              { value: "", label: texts.notSaid },
              ...optionsOf(accumulationWords, language),
            ]}
            onChange={(value) => {
              onEdit({ accumulation: codeIn(accumulationWords, value) });
            }}
          />
          {proposed("accumulation")}
        </div>
      </div>
    </>
  );
}

function optionsOf<Code extends string>(words: Words<Code>, language: Language) {
  return codesOf(words).map((code) => ({ value: code, label: words[code][language] }));
}

function codeIn<Code extends string>(words: Words<Code>, value: string): Code | null {
  return codesOf(words).find((code) => code === value) ?? null;
}

function codesOf<Code extends string>(words: Words<Code>): readonly Code[] {
  return Object.keys(words) as Code[];
}
