import { Link, makeStyles, tokens } from "@fluentui/react-components";
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
  about: { textAlign: "start", overflowWrap: "anywhere", fontSize: "inherit" },
});

interface FaultListProps {
  readonly faults: readonly ModelFault[];
  /** The name of the goal, area or link that a doubt is about, and the way to open it. */
  readonly aboutOf?: (id: string) => { readonly name: string; readonly open: () => void } | null;
}

/** What a careful reviewer would ask, and what to do; nothing where there is nothing to ask. */
export function FaultList({ faults, aboutOf = () => null }: FaultListProps) {
  const styles = useStyles();
  const texts = useTexts(modelTexts);
  const { language } = usePane();
  if (faults.length === 0) return null;
  return (
    <Disclosure label={`! ${texts.points(faults.length)}`}>
      {() => (
        <ul className={styles.list}>
          {faults.map((fault, at) => {
            const { sentence, cure } = describeFault(fault, language);
            const about = fault.about === null ? null : aboutOf(fault.about);
            return (
              <li key={at}>
                <div className={styles.sentence}>{sentence}</div>
                <div className={styles.cure}>{cure}</div>
                {about && (
                  <Link as="button" className={styles.about} onClick={about.open}>
                    {texts.pointAbout(about.name)}
                  </Link>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </Disclosure>
  );
}
