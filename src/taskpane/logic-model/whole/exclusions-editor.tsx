import { Button } from "@fluentui/react-components";
import { DeleteRegular } from "@fluentui/react-icons";
import { useRef } from "react";
import type { ModelEdit } from "../../../core/logic-model/edit/model-edit";
import type { Exclusion } from "../../../core/logic-model/model";
import { useTexts } from "../../pane-context";
import { QuietLine } from "../../parts/quiet-line";
import { AddField } from "../add-field";
import { CommitField } from "../commit-field";
import { useWholeStyles } from "./whole-styles";
import { wholeTexts } from "./whole-texts";

interface ExclusionsEditorProps {
  readonly exclusions: readonly Exclusion[];
  readonly onEdit: (edit: ModelEdit) => void;
}

/** What was left out on purpose, each with its criterion. */
export function ExclusionsEditor({ exclusions, onEdit }: ExclusionsEditorProps) {
  const styles = useWholeStyles();
  const texts = useTexts(wholeTexts);
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section className={styles.section} aria-label={texts.exclusions}>
      <h3 ref={heading} tabIndex={-1} className={styles.heading}>
        {texts.exclusions}
      </h3>
      <QuietLine>{texts.exclusionsWhat}</QuietLine>
      <ul className={styles.list}>
        {exclusions.map((exclusion, at) => (
          <li key={at} className={styles.item}>
            <div className={styles.fields}>
              <CommitField
                label={texts.excluded}
                value={exclusion.name}
                onCommit={(name) => {
                  const changed = { ...exclusion, name };
                  onEdit({ kind: "change-exclusion", at, exclusion: changed });
                }}
              />
              <CommitField
                long
                label={texts.criterion}
                hint={texts.criterionHint}
                value={exclusion.reason}
                onCommit={(reason) => {
                  const changed = { ...exclusion, reason };
                  onEdit({ kind: "change-exclusion", at, exclusion: changed });
                }}
              />
            </div>
            <Button
              size="small"
              appearance="subtle"
              icon={<DeleteRegular />}
              aria-label={texts.removeExclusion(exclusion.name)}
              onClick={() => {
                const gone = { ...exclusion, name: "" };
                onEdit({ kind: "change-exclusion", at, exclusion: gone });
                heading.current?.focus();
              }}
            />
          </li>
        ))}
      </ul>
      <AddField
        label={texts.newExclusion}
        add={texts.add}
        onAdd={(name) => {
          onEdit({ kind: "exclude", exclusion: { name, reason: "" } });
        }}
      />
    </section>
  );
}
