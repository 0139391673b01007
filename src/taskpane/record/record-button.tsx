import { Button } from "@fluentui/react-components";
import { HistoryRegular } from "@fluentui/react-icons";
import { usePane, useTexts } from "../pane-context";
import { recordTexts } from "./record-texts";

/** Begins 記録, on whichever screen it stands. */
export function RecordButton() {
  const texts = useTexts(recordTexts);
  const { begin } = usePane();
  return (
    <Button
      icon={<HistoryRegular />}
      onClick={() => {
        begin("record");
      }}
    >
      {texts.open}
    </Button>
  );
}
