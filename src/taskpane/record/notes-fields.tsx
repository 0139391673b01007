import { Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { RecordNotes } from "../../core/history/history-entry";
import { useTexts } from "../pane-context";
import { recordTexts } from "./record-texts";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
  },
});

const kinds = ["comment", "cause", "nextAction"] as const satisfies readonly (keyof RecordNotes)[];

interface NotesFieldsProps {
  /** What stands in them at first. */
  readonly notes: RecordNotes;
  readonly onChange: (notes: RecordNotes) => void;
}

/** Comment, cause and next action. They hold what is typed themselves: a long list stays as it is meanwhile. */
export function NotesFields({ notes, onChange }: NotesFieldsProps) {
  const styles = useStyles();
  const texts = useTexts(recordTexts);
  const [typed, setTyped] = useState(notes);
  return (
    <div className={styles.fields}>
      {kinds.map((kind) => (
        <Field key={kind} label={texts.fields[kind]}>
          <Textarea
            value={typed[kind]}
            resize="vertical"
            rows={2}
            onChange={(_, { value }) => {
              const next = { ...typed, [kind]: value };
              setTyped(next);
              onChange(next);
            }}
          />
        </Field>
      ))}
    </div>
  );
}
