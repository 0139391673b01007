import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { LightbulbRegular } from "@fluentui/react-icons";
import type { ProposalReason } from "../../core/define/proposals";
import { useTexts } from "../pane-context";
import { whatTexts } from "./what-texts";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  button: { minWidth: 0, paddingInline: tokens.spacingHorizontalS },
});

interface ProposalLineProps {
  /** As it would stand in the field. */
  readonly value: string;
  readonly reason: ProposalReason;
  readonly onTake: () => void;
}

/** What might stand in a field that is still empty, and why. */
export function ProposalLine({ value, reason, onTake }: ProposalLineProps) {
  const styles = useStyles();
  const texts = useTexts(whatTexts);
  return (
    <div className={styles.line}>
      <Button className={styles.button} size="small" icon={<LightbulbRegular />} onClick={onTake}>
        {texts.take(value)}
      </Button>
      <span>{describeReason(reason, texts)}</span>
    </div>
  );
}

function describeReason(reason: ProposalReason, { reasons }: (typeof whatTexts)["ja"]): string {
  switch (reason.kind) {
    case "word":
      return reasons.word(reason);
    case "value":
      return reasons.value(reason);
    case "model":
      return reasons.model(reason);
  }
}
