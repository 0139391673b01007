import { Button } from "@fluentui/react-components";
import { useTexts } from "../pane-context";
import { QuietLine } from "../parts/quiet-line";
import { FormulaList } from "./formula-list";
import { Section } from "./section";
import { sharingTexts } from "./sharing-texts";
import type { SharingWork } from "./use-sharing";

interface RepairSectionProps {
  readonly work: SharingWork;
  readonly busy: boolean;
}

/** 数式を修復: what does not show what it should; then, on the user's word, it is entered again. */
export function RepairSection({ work, busy }: RepairSectionProps) {
  const texts = useTexts(sharingTexts);
  const { broken } = work;
  const hopeful = broken.filter(({ hopeless }) => hopeless === null).length;
  return (
    <Section heading={texts.repairHeading}>
      <QuietLine>{broken.length === 0 ? texts.nothingToRepair : texts.repairWhat}</QuietLine>
      {hopeful > 0 && (
        <div>
          <Button disabledFocusable={busy} onClick={work.repair}>
            {texts.repair(hopeful)}
          </Button>
        </div>
      )}
      <FormulaList label={texts.broken(broken.length)} items={broken}>
        {({ before, problem, hopeless }) => (
          <>
            <code>{before}</code>
            <QuietLine>
              {texts.problems[problem]} {hopeless && texts.hopeless[hopeless]}
            </QuietLine>
          </>
        )}
      </FormulaList>
    </Section>
  );
}
