import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { Again } from "../../app/record/record-preview";
import { useTexts } from "../pane-context";
import { recordTexts } from "./record-texts";

interface AgainChoiceProps {
  /** So many of today's are there. */
  readonly rows: number;
  readonly again: Again;
  readonly onChoose: (again: Again) => void;
}

/** Recorded again on one day: in the place of its rows, or below them? */
export function AgainChoice({ rows, again, onChoose }: AgainChoiceProps) {
  const texts = useTexts(recordTexts);
  return (
    <Field label={texts.again}>
      <RadioGroup
        value={again}
        onChange={(_, { value }) => {
          onChoose(value === "append" ? "append" : "replace");
        }}
      >
        <Radio value="replace" label={texts.replace(rows)} />
        <Radio value="append" label={texts.append} />
      </RadioGroup>
    </Field>
  );
}
