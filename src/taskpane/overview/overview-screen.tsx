import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons";
import { useMemo, useState } from "react";
import type { StatusCode } from "../../core/indicator/verdict";
import type { ScreenProps } from "../screen-props";
import { usePane, useTexts } from "../pane-context";
import { followedIndicators } from "../parts/indicators-of";
import { ScreenLayout } from "../parts/screen-layout";
import { RegisterButton } from "../register/register-button";
import { DueList } from "./due-list";
import { StatusColumnButton } from "../status-column/status-column-button";
import { EmptyOverview } from "./empty-overview";
import { ExplicitFormulas } from "./explicit-formulas";
import { Hints } from "./hints";
import { IndicatorCard } from "./indicator-card";
import { overviewTexts } from "./overview-texts";
import { countStatuses, rankIndicators } from "./rank-indicators";
import { StatusChanges } from "./status-changes";
import { TallyFilter } from "./tally-filter";

/** How many indicators are listed at once; a button shows as many again. */
const pageSize = 50;

const useStyles = makeStyles({
  commands: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  list: { margin: 0, padding: 0, listStyle: "none" },
  more: { width: "100%", marginTop: tokens.spacingVerticalM },
});

/** 概要: how all indicators stand, those that need attention first. */
export function OverviewScreen({ workbook }: ScreenProps) {
  const styles = useStyles();
  const texts = useTexts(overviewTexts);
  const { work } = usePane();
  const [status, setStatus] = useState<StatusCode | null>(null);
  const [limit, setLimit] = useState(pageSize);
  const judged = useMemo(
    () => rankIndicators(followedIndicators(workbook), workbook.verdicts),
    [workbook],
  );
  const counts = useMemo(() => countStatuses(judged), [judged]);
  // A refresh may leave nobody with the chosen status: then everything is shown again.
  const chosen = counts.some((entry) => entry.status === status) ? status : null;
  const shown = judged.filter(({ verdict }) => chosen === null || verdict.status === chosen);

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
          <RegisterButton />
          <StatusColumnButton />
        </div>
      }
    >
      {work.changes && <StatusChanges changes={work.changes} />}
      <TallyFilter counts={counts} chosen={chosen} onChoose={setStatus} />
      <DueList judged={judged} />
      <Hints workbook={workbook} judged={judged} />
      <ul className={styles.list} aria-label={texts.listLabel}>
        {shown.slice(0, limit).map((item) => (
          <IndicatorCard key={item.indicator.id} judged={item} />
        ))}
      </ul>
      {shown.length > limit && (
        <Button
          className={styles.more}
          appearance="subtle"
          onClick={() => {
            setLimit(limit + pageSize);
          }}
        >
          {texts.showMore(Math.min(pageSize, shown.length - limit))}
        </Button>
      )}
      <ExplicitFormulas workbook={workbook} />
    </ScreenLayout>
  );
}
