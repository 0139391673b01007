import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons";
import { useMemo, useState } from "react";
import type { StatusCode } from "../../core/indicator/verdict";
import type { ScreenProps } from "../screen-props";
import { usePane, useTexts } from "../pane-context";
import { followedIndicators } from "../parts/indicators-of";
import { MoreWork } from "../parts/more-work";
import { ScreenLayout } from "../parts/screen-layout";
import { VirtualList } from "../parts/virtual-list";
import { RecordButton } from "../record/record-button";
import { RegisterButton } from "../register/register-button";
import { DueList } from "./due-list";
import { EmptyOverview } from "./empty-overview";
import { ExplicitFormulas } from "./explicit-formulas";
import { Hints } from "./hints";
import { IndicatorCard } from "./indicator-card";
import { overviewTexts } from "./overview-texts";
import { countStatuses, rankIndicators } from "./rank-indicators";
import { SinceRecord } from "./since-record";
import { StatusChanges } from "./status-changes";
import { TallyFilter } from "./tally-filter";

const useStyles = makeStyles({
  commands: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** 概要: how all indicators stand, those that need attention first. */
export function OverviewScreen({ workbook }: ScreenProps) {
  const styles = useStyles();
  const texts = useTexts(overviewTexts);
  const { work } = usePane();
  const [status, setStatus] = useState<StatusCode | null>(null);
  const judged = useMemo(
    () => rankIndicators(followedIndicators(workbook), workbook.verdicts),
    [workbook],
  );
  const counts = useMemo(() => countStatuses(judged), [judged]);
  // A refresh may leave nobody with the chosen status: then everything is shown again.
  const chosen = counts.some((entry) => entry.status === status) ? status : null;
  const shown = useMemo(
    () => judged.filter(({ verdict }) => chosen === null || verdict.status === chosen),
    [judged, chosen],
  );

  if (judged.length === 0) return <EmptyOverview workbook={workbook} />;
  return (
    <ScreenLayout
      heading={texts.heading(judged.length)}
      action={
        <div className={styles.commands}>
          <Button
            icon={<ArrowSyncRegular />}
            disabledFocusable={work.state.kind === "reading"}
            onClick={work.refresh}
          >
            {texts.refresh}
          </Button>
          <RecordButton />
          <RegisterButton />
          <MoreWork />
        </div>
      }
    >
      {work.changes && <StatusChanges changes={work.changes} />}
      <TallyFilter counts={counts} chosen={chosen} onChoose={setStatus} />
      <SinceRecord workbook={workbook} />
      <DueList judged={judged} />
      <Hints workbook={workbook} judged={judged} />
      <VirtualList
        items={shown}
        keyOf={({ indicator }) => indicator.id}
        estimate={150}
        label={texts.listLabel}
      >
        {(item) => <IndicatorCard judged={item} />}
      </VirtualList>
      <ExplicitFormulas workbook={workbook} />
    </ScreenLayout>
  );
}
