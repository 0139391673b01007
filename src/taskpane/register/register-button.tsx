import { Button } from "@fluentui/react-components";
import { TableAddRegular } from "@fluentui/react-icons";
import { usePane, useTexts } from "../pane-context";
import { registerTexts } from "./register-texts";

/** Begins 台帳を作る, on whichever screen it stands. */
export function RegisterButton() {
  const texts = useTexts(registerTexts);
  const { begin } = usePane();
  return (
    <Button
      icon={<TableAddRegular />}
      onClick={() => {
        begin("register");
      }}
    >
      {texts.make}
    </Button>
  );
}
