import { usePane, useTexts } from "../pane-context";
import { ChoiceField } from "./choice-field";
import { valueEchoText } from "./echo-text";
import { pathIn, paths } from "./path-options";
import type { StepProps } from "./step-props";
import { TextField } from "./text-field";
import { valuesTexts } from "./values-texts";

/** The way from baseline to target as a whole; an S needs its ceiling. */
export function MethodFields({
  content,
  understood,
  onEdit,
}: Pick<StepProps, "content" | "understood" | "onEdit">) {
  const texts = useTexts(valuesTexts);
  const { language } = usePane();
  const { path, targetBy, milestones, ceiling } = content;
  const usesS = [path, targetBy, ...milestones.map(({ by }) => by)].includes("logistic");
  return (
    <>
      <ChoiceField
        label={texts.method}
        value={path}
        options={paths.map((one) => ({ value: one, label: texts.methods[one] }))}
        onChange={(value) => {
          const chosen = pathIn(value);
          if (chosen) onEdit({ path: chosen });
        }}
      />
      {usesS && (
        <TextField
          label={texts.ceiling}
          hint={texts.ceilingHint}
          value={ceiling}
          onChange={(value) => {
            onEdit({ ceiling: value });
          }}
          {...valueEchoText(understood.ceiling, language)}
        />
      )}
    </>
  );
}
