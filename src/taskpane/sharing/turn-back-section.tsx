import { Button } from "@fluentui/react-components";
import { useTexts } from "../pane-context";
import { QuietLine } from "../parts/quiet-line";
import { FormulaChange } from "./formula-change";
import { FormulaList } from "./formula-list";
import { Section } from "./section";
import { sharingTexts } from "./sharing-texts";
import type { SharingWork } from "./use-sharing";

interface TurnBackSectionProps {
  readonly work: SharingWork;
  readonly busy: boolean;
}

/** What was converted at some time, and can have its functions back; nothing without a list. */
export function TurnBackSection({ work, busy }: TurnBackSectionProps) {
  const texts = useTexts(sharingTexts);
  const { restored, left } = work.turnable;
  if (restored.length + left.length === 0) return null;
  const label = texts.turnBackHeading(restored.length);
  return (
    <Section heading={label}>
      <QuietLine>
        {texts.turnBackWhat} {left.length > 0 && texts.turnBackLeft(left.length)}
      </QuietLine>
      {restored.length > 0 && (
        <div>
          <Button disabledFocusable={busy} onClick={work.turnBack}>
            {texts.turnBack(restored.length)}
          </Button>
        </div>
      )}
      <FormulaList closed label={label} items={restored}>
        {({ formula, content }) => <FormulaChange before={content} after={formula} />}
      </FormulaList>
    </Section>
  );
}
