import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { DocumentArrowUpRegular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import type { ImportInput } from "../../core/import/source-value";
import { useTexts } from "../pane-context";
import { QuietLine } from "../parts/quiet-line";
import { importTexts } from "./import-texts";

const useStyles = makeStyles({
  part: { display: "grid", gap: tokens.spacingVerticalXS, justifyItems: "start" },
  field: { width: "100%" },
});

interface ChooseSourceProps {
  readonly busy: boolean;
  readonly onRead: (input: ImportInput) => void;
}

/** A file, or a table out of the clipboard. What is pasted is read at once. */
export function ChooseSource({ busy, onRead }: ChooseSourceProps) {
  const styles = useStyles();
  const texts = useTexts(importTexts);
  const [text, setText] = useState("");
  const file = useRef<HTMLInputElement>(null);
  const readText = (pasted: string) => {
    onRead({ kind: "text", name: texts.pasted, text: pasted });
  };
  return (
    <>
      <QuietLine>{texts.what}</QuietLine>
      <div className={styles.part}>
        <Button
          appearance="primary"
          icon={<DocumentArrowUpRegular />}
          disabledFocusable={busy}
          onClick={() => file.current?.click()}
        >
          {texts.choose}
        </Button>
        <input
          ref={file}
          type="file"
          hidden
          accept=".xlsx,.xlsm,.csv,.tsv,.txt"
          aria-label={texts.choose}
          onChange={({ currentTarget }) => {
            const [chosen] = currentTarget.files ?? [];
            // The same file, mended meanwhile, may be chosen again.
            currentTarget.value = "";
            if (!chosen) return;
            void chosen.arrayBuffer().then(
              (buffer) => {
                onRead({ kind: "file", name: chosen.name, bytes: new Uint8Array(buffer) });
              },
              () => {
                onRead({ kind: "file", name: chosen.name, bytes: new Uint8Array() });
              },
            );
          }}
        />
        <QuietLine>{texts.chooseHint}</QuietLine>
      </div>
      <Field className={styles.field} label={texts.paste} hint={texts.pasteHint}>
        <Textarea
          value={text}
          rows={4}
          resize="vertical"
          onChange={(_, { value }) => {
            setText(value);
          }}
          onPaste={({ clipboardData }) => {
            const pasted = clipboardData.getData("text/plain");
            if (text === "" && pasted.trim() !== "") readText(pasted);
          }}
        />
      </Field>
      {text.trim() !== "" && (
        <div>
          <Button
            disabledFocusable={busy}
            onClick={() => {
              readText(text);
            }}
          >
            {texts.read}
          </Button>
        </div>
      )}
    </>
  );
}
