import { Button } from "@fluentui/react-components";
import { DeleteRegular } from "@fluentui/react-icons";
import { useRef } from "react";
import type { ModelEdit } from "../../../core/logic-model/edit/model-edit";
import { useTexts } from "../../pane-context";
import { QuietLine } from "../../parts/quiet-line";
import { AddField } from "../add-field";
import { CommitField } from "../commit-field";
import { useWholeStyles } from "./whole-styles";
import { wholeTexts } from "./whole-texts";

interface NotesEditorProps {
  readonly notes: readonly string[];
  readonly onEdit: (edit: ModelEdit) => void;
}

/** The sentences below the figure: the criteria that the KPIs were chosen by. */
export function NotesEditor({ notes, onEdit }: NotesEditorProps) {
  const styles = useWholeStyles();
  const texts = useTexts(wholeTexts);
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section className={styles.section} aria-label={texts.notes}>
      <h3 ref={heading} tabIndex={-1} className={styles.heading}>
        {texts.notes}
      </h3>
      <QuietLine>{texts.notesWhat}</QuietLine>
      <ul className={styles.list}>
        {notes.map((note, at) => (
          <li key={at} className={styles.item}>
            <div className={styles.fields}>
              <CommitField
                long
                label={texts.note(at + 1)}
                value={note}
                onCommit={(typed) => {
                  onEdit({ kind: "note", at, note: typed });
                }}
              />
            </div>
            <Button
              size="small"
              appearance="subtle"
              icon={<DeleteRegular />}
              aria-label={texts.removeNote(at + 1)}
              onClick={() => {
                onEdit({ kind: "note", at, note: "" });
                heading.current?.focus();
              }}
            />
          </li>
        ))}
      </ul>
      <AddField
        label={texts.newNote}
        hint={texts.noteHint}
        add={texts.add}
        onAdd={(note) => {
          onEdit({ kind: "note", at: notes.length, note });
        }}
      />
    </section>
  );
}
