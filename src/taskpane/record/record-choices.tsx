import { Field, makeStyles, Select } from "@fluentui/react-components";
import { formatPeriod } from "../../core/period/format-period";
import type { KpiRecord } from "../../core/history/records";
import type { Language } from "../../core/messages/language";
import { usePane, useTexts } from "../pane-context";
import { lookBackTexts } from "./look-back-texts";

const useStyles = makeStyles({
  field: { minWidth: 0 },
  // As narrow as the pane asks for: a select would else be as wide as its longest option.
  select: { minWidth: 0, "& select": { minWidth: 0 } },
});

interface RecordChoiceProps {
  readonly label: string;
  /** Oldest first; the latest is offered first. */
  readonly records: readonly KpiRecord[];
  /** `null`: the other choice. */
  readonly chosen: KpiRecord | null;
  /** What may be chosen instead of a record. */
  readonly other: string | null;
  readonly onChoose: (record: KpiRecord | null) => void;
}

/** Chooses a record by its day. */
export function RecordChoice({ label, records, chosen, other, onChoose }: RecordChoiceProps) {
  const { language } = usePane();
  const texts = useTexts(lookBackTexts);
  const styles = useStyles();
  return (
    <Field label={label} className={styles.field}>
      <Select
        className={styles.select}
        value={chosen?.id ?? ""}
        onChange={(_, { value }) => {
          onChoose(records.find(({ id }) => id === value) ?? null);
        }}
      >
        {other !== null && <option value="">{other}</option>}
        {records.toReversed().map((record) => (
          <option key={record.id} value={record.id}>
            {texts.day(dayText(record, language), record.number)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** `2026年11月22日` */
export function dayText({ day }: KpiRecord, language: Language): string {
  return formatPeriod(day, language);
}
