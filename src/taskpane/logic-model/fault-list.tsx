import { makeStyles, tokens } from "@fluentui/react-components";
import type { ModelFault } from "../../core/logic-model/fault";
import { describeFault } from "../../core/messages/model-faults";
import { usePane, useTexts } from "../pane-context";
import { Disclosure } from "../parts/disclosure";
import { modelTexts } from "./model-texts";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  sentence: { fontWeight: tokens.fontWeightSemibold },
  cure: { color: tokens.colorNeutralForeground2 },
});

/** What a careful reviewer would ask, and what to do; nothing where there is nothing to ask. */
export function FaultList({ faults }: { readonly faults: readonly ModelFault[] }) {
  const styles = useStyles();
  const texts = useTexts(modelTexts);
  const { language } = usePane();
  if (faults.length === 0) return null;
  return (
    <Disclosure label={`! ${texts.points(faults.length)}`}>
      <ul className={styles.list}>
        {faults.map((fault, at) => {
          const { sentence, cure } = describeFault(fault, language);
          return (
            <li key={at}>
              <div className={styles.sentence}>{sentence}</div>
              <div className={styles.cure}>{cure}</div>
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}
