import { Button, Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { copyName } from "../../app/convert/copy-name";
import type { ConversionPreview } from "../../app/convert/preview-conversion";
import { usePane, useTexts } from "../pane-context";
import { QuietLine } from "../parts/quiet-line";
import { sharingTexts, type ConversionPlace } from "./sharing-texts";
import type { SharingWork } from "./use-sharing";

interface ConvertWhereProps {
  readonly work: SharingWork;
  readonly preview: ConversionPreview;
  readonly busy: boolean;
}

/**
 * In a copy of the file, which is what staff send, or in the workbook itself; with what comes of it.
 * An Excel that does not hand out its file leaves the workbook itself.
 */
export function ConvertWhere({ work, preview, busy }: ConvertWhereProps) {
  const texts = useTexts(sharingTexts);
  const { file } = usePane();
  const [place, setPlace] = useState<ConversionPlace>(file.givesContent ? "copy" : "here");
  const name = useCopyName(preview);
  const { sheet, converted } = preview;
  return (
    <>
      {file.givesContent && (
        <Field label={texts.where}>
          <RadioGroup
            value={place}
            onChange={(_, { value }) => {
              setPlace(value === "here" ? "here" : "copy");
            }}
          >
            <Radio value="copy" label={texts.places.copy} />
            <Radio value="here" label={texts.places.here} />
          </RadioGroup>
        </Field>
      )}
      <QuietLine>
        {place === "copy"
          ? texts.copyHow(name, sheet)
          : `${texts.convertHow(sheet)} ${texts.copyFirst}`}
      </QuietLine>
      <div>
        <Button
          appearance="primary"
          disabledFocusable={busy}
          onClick={({ currentTarget }) => {
            if (place === "copy") work.copy(currentTarget.ownerDocument);
            else work.convert();
          }}
        >
          {place === "copy" ? texts.copy(converted.length) : texts.convert(converted.length)}
        </Button>
      </div>
    </>
  );
}

/** What the copy will be called; that of a workbook without a name until Excel has said its own. */
function useCopyName({ language }: ConversionPreview): string {
  const { file } = usePane();
  const [workbook, setWorkbook] = useState<string | null>(null);
  useEffect(() => {
    let wanted = true;
    void file.name().then((name) => {
      if (wanted) setWorkbook(name);
    });
    return () => {
      wanted = false;
    };
  }, [file]);
  return copyName(workbook, language);
}
