import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { knownNodes } from "../../core/define/link-targets";
import { exclusionHint, proposalsFor } from "../../core/define/proposals";
import { useTexts } from "../pane-context";
import { criteriaTexts } from "./criteria-texts";
import { DiscussionFields } from "./discussion-fields";
import { KindFields } from "./kind-fields";
import { Proposals } from "./proposals";
import type { StepProps } from "./step-props";
import { TextField } from "./text-field";
import { whatTexts } from "./what-texts";

const useStyles = makeStyles({
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))",
    gap: tokens.spacingHorizontalM,
  },
  heading: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** 何を測るか: its name, how it is measured, and how far its discussion is. */
export function StepWhat(props: StepProps) {
  const styles = useStyles();
  const texts = useTexts(whatTexts);
  const { hint: looksTwice } = useTexts(criteriaTexts);
  const { content, model, onText } = props;
  const words = content.texts;
  const proposals = useMemo(
    () => proposalsFor(content, model ? knownNodes(model) : []),
    [content, model],
  );
  const exclusion = exclusionHint(words.name);
  const text = (key: keyof typeof words) => ({
    value: words[key],
    onChange: (value: string) => {
      onText(key, value);
    },
  });
  return (
    <>
      <TextField
        label={texts.name}
        required
        placeholder={texts.nameHint}
        {...text("name")}
        {...(exclusion ? { message: looksTwice(exclusion.word), state: "warning" } : {})}
      />
      <KindFields {...props} proposals={proposals} />
      <TextField label={texts.area} {...text("area")} />
      <Proposals proposals={proposals} field="area" onEdit={props.onEdit} onText={onText} />
      <h3 className={styles.heading}>{texts.measuring}</h3>
      <TextField
        label={texts.definition}
        hint={texts.definitionHint}
        tall
        {...text("definition")}
      />
      <TextField label={texts.source} placeholder={texts.sourceHint} {...text("source")} />
      <div className={styles.pair}>
        <TextField label={texts.frequency} {...text("frequency")} />
        <TextField
          label={texts.nextPublication}
          placeholder={texts.nextPublicationHint}
          {...text("nextPublication")}
        />
      </div>
      <TextField label={texts.owner} {...text("owner")} />
      <h3 className={styles.heading}>{texts.discussion}</h3>
      <DiscussionFields {...props} />
    </>
  );
}
