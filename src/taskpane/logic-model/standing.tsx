import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useTexts } from "../pane-context";
import { QuietLine } from "../parts/quiet-line";
import { modelTexts } from "./model-texts";
import type { ModelDesk } from "./use-model-desk";

const useStyles = makeStyles({
  status: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
});

/** How the model stands to the sheet. */
export function Standing({ desk }: { readonly desk: ModelDesk }) {
  const styles = useStyles();
  const texts = useTexts(modelTexts);
  return (
    <div className={styles.status}>
      <QuietLine>{desk.isUnsaved ? texts.unsaved : texts.saved}</QuietLine>
      {desk.isUnsaved && <Discard desk={desk} />}
    </div>
  );
}

/** What the sheet has can be brought back by a step back; what it never had is asked about first. */
function Discard({ desk }: { readonly desk: ModelDesk }) {
  const texts = useTexts(modelTexts);
  const [isAsked, setAsked] = useState(false);
  return (
    <Button
      size="small"
      appearance={isAsked ? "secondary" : "subtle"}
      onClick={() => {
        if (desk.isKept || isAsked) desk.discard();
        else setAsked(true);
      }}
    >
      {isAsked ? texts.discardSure : texts.discard}
    </Button>
  );
}
