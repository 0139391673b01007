import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import type { Checked, CheckState } from "../../app/findings/check-session";
import type { KpiWorkbook } from "../../app/kpi-workbook";
import { usePane, useTexts } from "../pane-context";
import { EmptyState } from "../parts/empty-state";
import { Notice } from "../parts/notice";
import { QuietLine } from "../parts/quiet-line";
import { ScreenLayout } from "../parts/screen-layout";
import { StickyOutcome } from "../parts/sticky-outcome";
import { TechnicalDetail } from "../parts/technical-detail";
import type { ScreenProps } from "../screen-props";
import { WorkProgress } from "../work-progress";
import { CheckFilters } from "./check-filters";
import { checksTexts } from "./checks-texts";
import { DecisionOutcomeNotice } from "./decision-outcome-notice";
import { decisionTexts } from "./decision-texts";
import { everything } from "./filter-findings";
import { FindingList } from "./finding-list";
import { MachineSwitch } from "./machine-switch";
import { useChecks } from "./use-checks";
import { useDecisions, type Decisions } from "./use-decisions";
import { useFilteredFindings } from "./use-filtered-findings";
import { WritePanel } from "./write-panel";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** 点検: what a careful reviewer would say, table by table, and what can be done about it. */
export function ChecksScreen({ workbook }: ScreenProps) {
  const { checks } = usePane();
  const state = useChecks(workbook);
  const decisions = useDecisions();
  const { attended, outcome } = decisions;
  return (
    <>
      {state.kind === "checking" && (
        <WorkProgress
          progress={state.progress ?? { step: "checking", done: 0, total: null }}
          place={state.last ? "strip" : "page"}
          onCancel={() => {
            checks.cancel();
          }}
        />
      )}
      {attended.progress && (
        <WorkProgress progress={attended.progress} place="strip" onCancel={attended.cancel} />
      )}
      {outcome && (
        <StickyOutcome key={outcome.kind} beside>
          <DecisionOutcomeNotice outcome={outcome} decisions={decisions} />
        </StickyOutcome>
      )}
      <Shown state={state} workbook={workbook} decisions={decisions} />
    </>
  );
}

interface ShownProps {
  readonly state: CheckState;
  readonly workbook: KpiWorkbook;
  readonly decisions: Decisions;
}

/** What the last check found; without one, why there is nothing to show. */
function Shown({ state, workbook, decisions }: ShownProps) {
  const texts = useTexts(checksTexts);
  const { kind, last } = state;
  return (
    <>
      {kind === "failed" && (
        <Notice intent="error" title={texts.failedTitle} actions={<Again workbook={workbook} />}>
          {texts.failedNext}
          <TechnicalDetail text={state.detail} />
        </Notice>
      )}
      {kind === "cancelled" && last && (
        <Notice intent="info" title={texts.cancelledTitle} actions={<Again workbook={workbook} />}>
          {texts.cancelledLines}
        </Notice>
      )}
      {kind === "cancelled" && !last && (
        <EmptyState title={texts.cancelledTitle} lines={texts.cancelledLines}>
          <Again workbook={workbook} />
        </EmptyState>
      )}
      {last && <Findings checked={last} decisions={decisions} />}
    </>
  );
}

/** Checks what is on screen; reading anew is the header's and the cells' business. */
function Again({ workbook }: { readonly workbook: KpiWorkbook }) {
  const texts = useTexts(checksTexts);
  const { checks } = usePane();
  return (
    <Button
      onClick={() => {
        void checks.run({ workbook, looks: true });
      }}
    >
      {texts.check}
    </Button>
  );
}

interface FindingsProps {
  readonly checked: Checked;
  readonly decisions: Decisions;
}

function Findings({ checked, decisions }: FindingsProps) {
  const styles = useStyles();
  const texts = useTexts(checksTexts);
  const decision = useTexts(decisionTexts);
  const { work } = usePane();
  const [filter, setFilter] = useState(everything);
  const [writing, setWriting] = useState(false);
  const wanted = useDeferredValue(filter);
  const { findings, workbook, looks } = checked;
  const shown = useFilteredFindings(findings, wanted);
  const open = useMemo(() => findings.filter(({ waived }) => waived === null), [findings]);
  const again = (
    <Button disabledFocusable={work.state.kind === "reading"} onClick={work.read}>
      {texts.checkAgain}
    </Button>
  );
  const machine = <MachineSwitch workbook={workbook} decisions={decisions} />;
  if (findings.length === 0) {
    const nothingRead = workbook.reading.tables.length === 0;
    return (
      <EmptyState
        title={nothingRead ? texts.nothingReadTitle : texts.emptyTitle}
        lines={nothingRead ? texts.nothingReadLines : texts.emptyLines}
      >
        {again}
        {!nothingRead && machine}
      </EmptyState>
    );
  }
  const all = filter.waived ? findings : open;
  return (
    <ScreenLayout
      heading={open.length === 0 ? texts.onlyWaivedTitle : texts.heading(open.length)}
      action={
        <div className={styles.actions}>
          {again}
          <Button
            aria-expanded={writing}
            onClick={() => {
              setWriting(!writing);
            }}
          >
            {decision.write}
          </Button>
        </div>
      }
    >
      {writing && (
        <WritePanel
          checked={checked}
          decisions={decisions}
          onClose={() => {
            setWriting(false);
          }}
        />
      )}
      {looks === "refused" && <QuietLine>{texts.notLooked}</QuietLine>}
      <CheckFilters findings={findings} filter={filter} onFilter={setFilter} />
      {machine}
      {open.length === 0 &&
        !filter.waived &&
        texts.onlyWaivedLines.map((line) => <QuietLine key={line}>{line}</QuietLine>)}
      {shown.length < all.length && (
        <QuietLine>
          {shown.length === 0 ? texts.nothingShown : texts.shown(shown.length, all.length)}{" "}
          <Button
            size="small"
            appearance="transparent"
            onClick={() => {
              setFilter({ ...everything, waived: filter.waived });
            }}
          >
            {texts.showAll}
          </Button>
        </QuietLine>
      )}
      <FindingList checked={checked} findings={shown} decisions={decisions} />
    </ScreenLayout>
  );
}
