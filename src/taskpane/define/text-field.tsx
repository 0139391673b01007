import { Field, Input, makeStyles, Textarea, type FieldProps } from "@fluentui/react-components";

// Fluent's inputs are as wide as twenty letters at least: two of them would not fit side by side.
const useStyles = makeStyles({ input: { minWidth: 0, width: "100%" } });

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly required?: boolean;
  /** What is said about what was typed, at once. */
  readonly message?: string;
  readonly state?: FieldProps["validationState"];
  /** For sentences. */
  readonly tall?: boolean;
}

/** One text, with what was understood of it below. */
export function TextField({
  label,
  value,
  onChange,
  hint,
  placeholder,
  required = false,
  message,
  state = "none",
  tall = false,
}: TextFieldProps) {
  const styles = useStyles();
  const shared = { value, ...(placeholder === undefined ? {} : { placeholder }) };
  return (
    <Field
      label={label}
      required={required}
      validationState={message === undefined ? "none" : state}
      {...(hint === undefined ? {} : { hint })}
      {...(message === undefined ? {} : { validationMessage: message })}
    >
      {tall ? (
        <Textarea
          {...shared}
          resize="vertical"
          onChange={(_, { value: typed }) => {
            onChange(typed);
          }}
        />
      ) : (
        <Input
          {...shared}
          className={styles.input}
          input={{ className: styles.input }}
          onChange={(_, { value: typed }) => {
            onChange(typed);
          }}
        />
      )}
    </Field>
  );
}
