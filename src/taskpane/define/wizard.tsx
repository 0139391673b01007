import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, type ComponentType } from "react";
import { selectableIndicators } from "../../app/define-indicator/selectable";
import type { KpiWorkbook } from "../../app/kpi-workbook";
import { draftSteps, type DraftStep, type IndicatorDraft } from "../../core/define/draft";
import { understand } from "../../core/define/understand";
import { useTexts } from "../pane-context";
import { CellLink } from "../parts/cell-link";
import { QuietLine } from "../parts/quiet-line";
import { StepConfirm } from "./step-confirm";
import { StepCriteria } from "./step-criteria";
import { StepLinks } from "./step-links";
import { StepNav } from "./step-nav";
import type { StepProps } from "./step-props";
import { StepValues } from "./step-values";
import { StepWhat } from "./step-what";
import { taskTexts } from "./task-texts";
import type { Drafts } from "./use-drafts";
import { useModel } from "./use-model";

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    outlineStyle: "none",
  },
  step: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalM,
  },
  foot: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

const steps: Readonly<Record<Exclude<DraftStep, "confirm">, ComponentType<StepProps>>> = {
  what: StepWhat,
  values: StepValues,
  criteria: StepCriteria,
  links: StepLinks,
};

interface WizardProps {
  readonly workbook: KpiWorkbook;
  readonly drafts: Drafts;
  readonly draft: IndicatorDraft;
}

/** The five steps of one draft. */
export function Wizard({ workbook, drafts, draft }: WizardProps) {
  const styles = useStyles();
  const texts = useTexts(taskTexts);
  const { step, content } = draft;
  const understood = useMemo(() => understand(content), [content]);
  const model = useModel(workbook);
  const subject = useMemo(
    () => selectableIndicators(workbook).find(({ id }) => id === draft.subject?.id) ?? null,
    [workbook, draft.subject],
  );
  const heading = useHeadingFocus(step);
  const go = (next: DraftStep) => {
    drafts.change((one) => ({ ...one, step: next }));
  };
  const at = draftSteps.indexOf(step);
  const [before, after] = [draftSteps[at - 1], draftSteps[at + 1]];
  const Step = step === "confirm" ? null : steps[step];
  return (
    <>
      <StepNav step={step} onGo={go} />
      <div className={styles.step}>
        <h2 ref={heading} tabIndex={-1} className={styles.heading}>
          {texts.headings[step]}
        </h2>
        {subject && (
          <QuietLine>
            {texts.subjectAt} <CellLink at={subject.nameAt} withSheet />
          </QuietLine>
        )}
        {Step ? (
          <Step
            workbook={workbook}
            content={content}
            understood={understood}
            subject={subject}
            model={model}
            onEdit={(changes) => {
              drafts.change((one) => ({ ...one, content: { ...one.content, ...changes } }));
            }}
            onText={(text, value) => {
              drafts.change((one) => {
                const words = { ...one.content.texts, [text]: value };
                return { ...one, content: { ...one.content, texts: words } };
              });
            }}
          />
        ) : (
          <StepConfirm
            workbook={workbook}
            drafts={drafts}
            draft={draft}
            understood={understood}
            onGo={go}
          />
        )}
      </div>
      <div className={styles.foot}>
        {before && (
          <Button
            onClick={() => {
              go(before);
            }}
          >
            {texts.previous}
          </Button>
        )}
        {after && (
          <Button
            appearance="primary"
            onClick={() => {
              go(after);
            }}
          >
            {texts.next(texts.steps[after])}
          </Button>
        )}
      </div>
      <Keeping kept={drafts.kept} />
    </>
  );
}

function Keeping({ kept }: Pick<Drafts, "kept">) {
  const texts = useTexts(taskTexts);
  const words = kept === null ? texts.keeping : kept ? texts.kept : texts.notKept;
  return (
    <div role={kept === false ? "alert" : undefined}>
      <QuietLine>{words}</QuietLine>
    </div>
  );
}

/** Another step: the keyboard and the screen reader begin at its heading, and its top is in sight. */
function useHeadingFocus(step: DraftStep) {
  const heading = useRef<HTMLHeadingElement>(null);
  const last = useRef(step);
  useEffect(() => {
    if (last.current === step) return;
    last.current = step;
    const scroller = heading.current?.closest("main");
    if (scroller) scroller.scrollTop = 0;
    heading.current?.focus({ preventScroll: true });
  }, [step]);
  return heading;
}
