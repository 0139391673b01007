import { Button } from "@fluentui/react-components";
import { DocumentTableArrowRightRegular } from "@fluentui/react-icons";
import { usePane, useTexts } from "../pane-context";
import { tidyCopyTexts } from "../tidy-copy/tidy-copy-texts";

/** Begins 機械可読な写しを作る: the cure of the rules for machine readability. */
export function TidyCopy() {
  const texts = useTexts(tidyCopyTexts);
  const { begin } = usePane();
  return (
    <Button
      size="small"
      icon={<DocumentTableArrowRightRegular />}
      onClick={() => {
        begin("tidy-copy");
      }}
    >
      {texts.make}
    </Button>
  );
}
