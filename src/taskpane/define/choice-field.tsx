import { Field, makeStyles, Select } from "@fluentui/react-components";

// A list is as wide as its longest word otherwise, and leaves the pane.
const useStyles = makeStyles({ select: { minWidth: 0, maxWidth: "100%" } });

interface ChoiceFieldProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  readonly message?: string;
}

/** One of a few words. */
export function ChoiceField({ label, value, options, onChange, hint, message }: ChoiceFieldProps) {
  const styles = useStyles();
  return (
    <Field
      label={label}
      validationState="none"
      {...(hint === undefined ? {} : { hint })}
      {...(message === undefined ? {} : { validationMessage: message })}
    >
      <Select
        className={styles.select}
        select={{ className: styles.select }}
        value={value}
        onChange={(_, { value: chosen }) => {
          onChange(chosen);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
