import { Button, makeStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Severity } from "../../core/rules/finding";
import type { ScreenProps } from "../screen-props";
import { usePane, useTexts } from "../pane-context";
import { EmptyState } from "../parts/empty-state";
import { ScreenLayout } from "../parts/screen-layout";
import { SheetHeading } from "../parts/sheet-heading";
import { checksTexts } from "./checks-texts";
import { FindingCard } from "./finding-card";
import { groupFindings, type SheetFindings } from "./group-findings";
import { SeverityFilter } from "./severity-filter";

/** How many findings of a sheet are listed at once. */
const pageSize = 30;

const useStyles = makeStyles({ list: { margin: 0, padding: 0, listStyle: "none" } });

/** 点検: the findings sheet by sheet, the gravest first. */
export function ChecksScreen({ workbook }: ScreenProps) {
  const texts = useTexts(checksTexts);
  const { work } = usePane();
  const [severity, setSeverity] = useState<Severity | null>(null);
  const { findings } = workbook;
  const chosen = findings.some((finding) => finding.severity === severity) ? severity : null;
  const groups = useMemo(() => groupFindings(workbook, chosen), [workbook, chosen]);
  const again = (
    <Button disabledFocusable={work.state.kind === "reading"} onClick={work.read}>
      {texts.checkAgain}
    </Button>
  );

  if (findings.length === 0) {
    const nothingRead = workbook.reading.tables.length === 0;
    return (
      <EmptyState
        title={texts.emptyTitle}
        lines={nothingRead ? [texts.nothingRead] : texts.emptyLines}
      >
        {again}
      </EmptyState>
    );
  }
  return (
    <ScreenLayout heading={texts.heading(findings.length)} action={again}>
      <SeverityFilter findings={findings} chosen={chosen} onChoose={setSeverity} />
      {groups.map((group) => (
        <SheetGroup key={group.sheet} {...group} />
      ))}
    </ScreenLayout>
  );
}

function SheetGroup({ sheet, findings }: SheetFindings) {
  const styles = useStyles();
  const texts = useTexts(checksTexts);
  const [limit, setLimit] = useState(pageSize);
  return (
    <section aria-label={texts.listLabel(sheet)}>
      <SheetHeading name={sheet} />
      <ul className={styles.list}>
        {findings.slice(0, limit).map((finding) => (
          <FindingCard
            key={`${finding.kind}:${finding.at.row}:${finding.at.column}`}
            finding={finding}
          />
        ))}
      </ul>
      {findings.length > limit && (
        <Button
          appearance="subtle"
          onClick={() => {
            setLimit(limit + pageSize);
          }}
        >
          {texts.showMore(Math.min(pageSize, findings.length - limit))}
        </Button>
      )}
    </section>
  );
}
