import { Field, Input, makeStyles, Textarea } from "@fluentui/react-components";
import { useState } from "react";

const useStyles = makeStyles({
  // By themselves they are wider than a narrow pane has room for.
  input: { width: "100%", minWidth: 0 },
});

interface CommitFieldProps {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  /** Several lines are shown; what is kept is one. */
  readonly long?: boolean;
  readonly onCommit: (value: string) => void;
}

/**
 * A text that counts when the user leaves it or presses Enter: one step of the history, not one a
 * letter. What is not taken (a blank name, a name that another has) gives way to what was there.
 */
export function CommitField({ label, value, hint = "", long = false, onCommit }: CommitFieldProps) {
  const styles = useStyles();
  const [shown, setShown] = useState({ value, typed: value });
  // Another value from outside, as undoing brings it, replaces what is typed.
  if (shown.value !== value) setShown({ value, typed: value });
  const { typed } = shown;
  const type = (text: string) => {
    setShown({ value, typed: text });
  };
  const commit = () => {
    if (typed === value) return;
    type(value);
    onCommit(typed);
  };
  const shared = { className: styles.input, value: typed, placeholder: hint, onBlur: commit };
  return (
    <Field label={label} size="small">
      {long ? (
        <Textarea
          {...shared}
          resize="vertical"
          onChange={(_, data) => {
            type(data.value);
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
            type(data.value);
          }}
          onKeyDown={(event) => {
            if (event.key === "Enter" && !event.nativeEvent.isComposing) commit();
          }}
        />
      )}
    </Field>
  );
}
