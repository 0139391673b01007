import { Field, Input, Textarea } from "@fluentui/react-components";
import { useState } from "react";

interface CommitFieldProps {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  /** Several lines are shown; what is kept is one. */
  readonly long?: boolean;
  readonly onCommit: (value: string) => void;
}

/** A text that counts when the user leaves it or presses Enter: one step of the history, not one a letter. */
export function CommitField(props: CommitFieldProps) {
  // Another value from outside, as undoing brings it, begins the field anew.
  return <TypedField key={props.value} {...props} />;
}

function TypedField({ label, value, hint = "", long = false, onCommit }: CommitFieldProps) {
  const [typed, setTyped] = useState(value);
  const commit = () => {
    if (typed !== value) onCommit(typed);
  };
  const shared = { value: typed, placeholder: hint, onBlur: commit };
  return (
    <Field label={label} size="small">
      {long ? (
        <Textarea
          {...shared}
          resize="vertical"
          onChange={(_, data) => {
            setTyped(data.value);
          }}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
            event.preventDefault();
            commit();
          }}
        />
      ) : (
        <Input
          {...shared}
          onChange={(_, data) => {
            setTyped(data.value);
          }}
          onKeyDown={(event) => {
            if (event.key === "Enter" && !event.nativeEvent.isComposing) commit();
          }}
        />
      )}
    </Field>
  );
}
