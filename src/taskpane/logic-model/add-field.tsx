import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import { useState } from "react";

const useStyles = makeStyles({
  root: { display: "flex", alignItems: "end", gap: tokens.spacingHorizontalS },
  field: { flex: 1, minWidth: 0 },
  input: { width: "100%", minWidth: 0 },
});

interface AddFieldProps {
  readonly label: string;
  /** What the button says. */
  readonly add: string;
  readonly hint?: string;
  readonly onAdd: (typed: string) => void;
}

/** One line to type, and the button that adds it; the next one can be typed at once. */
export function AddField({ label, add, hint = "", onAdd }: AddFieldProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState("");
  const isBlank = typed.trim() === "";
  return (
    <form
      className={styles.root}
      onSubmit={(event) => {
        event.preventDefault();
        if (isBlank) return;
        onAdd(typed);
        setTyped("");
      }}
    >
      <Field label={label} size="small" className={styles.field}>
        <Input
          className={styles.input}
          value={typed}
          placeholder={hint}
          onChange={(_, { value }) => {
            setTyped(value);
          }}
        />
      </Field>
      <Button type="submit" size="small" icon={<AddRegular />} disabledFocusable={isBlank}>
        {add}
      </Button>
    </form>
  );
}
