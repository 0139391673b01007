import { Button } from "@fluentui/react-components";
import { TableInsertColumnRegular } from "@fluentui/react-icons";
import { usePane, useTexts } from "../pane-context";
import { statusColumnTexts } from "./status-column-texts";

/** Begins 状態の列. */
export function StatusColumnButton() {
  const texts = useTexts(statusColumnTexts);
  const { begin } = usePane();
  return (
    <Button
      icon={<TableInsertColumnRegular />}
      onClick={() => {
        begin("status-column");
      }}
    >
      {texts.open}
    </Button>
  );
}
