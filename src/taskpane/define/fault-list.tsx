import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { DraftStep } from "../../core/define/draft";
import type { DraftFault } from "../../core/define/draft-faults";
import { useTexts } from "../pane-context";
import { Notice } from "../parts/notice";
import { confirmTexts } from "./confirm-texts";
import { taskTexts } from "./task-texts";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

interface FaultListProps {
  readonly faults: readonly DraftFault[];
  readonly onGo: (step: DraftStep) => void;
}

/** What keeps the draft from being written, then what is worth a look; each with the way to its step. */
export function FaultList({ faults, onGo }: FaultListProps) {
  const styles = useStyles();
  const texts = useTexts(confirmTexts);
  const { steps } = useTexts(taskTexts);
  return [true, false].map((blocks) => {
    const some = faults.filter((fault) => fault.blocks === blocks);
    if (some.length === 0) return null;
    const title = blocks ? texts.blocked(some.length) : texts.advice(some.length);
    return (
      <Notice key={String(blocks)} intent={blocks ? "warning" : "info"} title={title}>
        <ul className={styles.list}>
          {some.map(({ kind, step }) => (
            <li key={kind}>
              {texts.faults[kind]}{" "}
              <Link
                inline
                onClick={() => {
                  onGo(step);
                }}
              >
                {texts.goTo(steps[step])}
              </Link>
            </li>
          ))}
        </ul>
      </Notice>
    );
  });
}
