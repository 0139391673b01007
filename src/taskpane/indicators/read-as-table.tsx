import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { RoleWish } from "../../app/correct-roles";
import type { KpiWorkbook } from "../../app/kpi-workbook";
import { describeHostError } from "../../core/messages/host";
import {
  formatRectangle,
  intersects,
  parseAddress,
  type RangeAddress,
} from "../../core/sheet/address";
import type { KpiTable } from "../../core/table/kpi-table";
import { usePane, useTexts } from "../pane-context";
import { Disclosure } from "../parts/disclosure";
import { QuietLine } from "../parts/quiet-line";
import { correctionTexts } from "./correction-texts";
import { RoleEditor } from "./role-editor";
import type { Corrections } from "./use-corrections";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "end", gap: tokens.spacingHorizontalS },
  field: { flex: "1 1 140px", minWidth: 0 },
  // Fluent's input is otherwise as wide as twenty letters, which a narrow pane has not.
  input: { minWidth: 0, width: "100%", "& input": { minWidth: 0 } },
});

interface ReadAsTableProps {
  readonly workbook: KpiWorkbook;
  readonly sheet: string;
  /** The tables of the sheet as they are read now. */
  readonly tables: readonly KpiTable[];
  readonly corrections: Corrections;
}

/** A block that the reader did not take for a table: the user says that it is one, and sees how it reads. */
export function ReadAsTable({ workbook, sheet, tables, corrections }: ReadAsTableProps) {
  const styles = useStyles();
  const texts = useTexts(correctionTexts);
  const { language, selection } = usePane();
  const [text, setText] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const block = useMemo(() => blockOf(text, sheet), [text, sheet]);
  const given = useMemo(
    (): readonly RoleWish[] => (block ? [{ range: block, says: "table" }] : []),
    [block],
  );
  const enter = (entered: string) => {
    setText(entered);
    setProblem(null);
  };
  const useSelection = () => {
    void selection().then((result) => {
      if (!result.ok) setProblem(describeHostError(result.error, language).what);
      else if (result.value.sheet === sheet) enter(formatRectangle(result.value));
      else setProblem(texts.otherSheet(sheet));
    });
  };
  const overlapped = block ? tables.filter(({ range }) => intersects(range, block)) : [];
  return (
    <Disclosure label={texts.mark}>
      <QuietLine>{texts.markWhat}</QuietLine>
      <div className={styles.line}>
        <Field
          className={styles.field}
          size="small"
          label={texts.address}
          {...(problem !== null && { validationMessage: problem })}
        >
          <Input
            className={styles.input}
            value={text}
            placeholder={texts.addressExample}
            onChange={(_, { value }) => {
              enter(value);
            }}
            onBlur={() => {
              if (text.trim() !== "" && !block) setProblem(texts.badAddress);
            }}
          />
        </Field>
        <Button size="small" onClick={useSelection}>
          {texts.useSelection}
        </Button>
      </div>
      {block && (
        <RoleEditor
          key={formatRectangle(block)}
          workbook={workbook}
          block={block}
          roles={[]}
          indicators={overlapped.flatMap(({ indicators }) => indicators)}
          given={given}
          texts={{ save: texts.markSave, none: texts.markPreviewNone }}
          onSave={(preview) => {
            corrections.write(preview);
            enter("");
          }}
        />
      )}
    </Disclosure>
  );
}

/** A block of several cells in the sheet; full-width letters and digits are as good as others. */
function blockOf(text: string, sheet: string): RangeAddress | null {
  const address = parseAddress(text.normalize("NFKC").trim());
  if (!address.ok || (address.value.sheet !== null && address.value.sheet !== sheet)) return null;
  const { top, bottom, left, right } = address.value.rectangle;
  return bottom > top && right > left ? { sheet, ...address.value.rectangle } : null;
}
