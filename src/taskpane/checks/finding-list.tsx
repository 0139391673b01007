import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useMemo, useState } from "react";
import type { Checked } from "../../app/findings/check-session";
import type { Finding } from "../../core/rules/finding";
import { useTexts } from "../pane-context";
import { CellLink } from "../parts/cell-link";
import { VirtualList } from "../parts/virtual-list";
import { checksTexts } from "./checks-texts";
import { FindingCard, FoldCard, FoldedEntry } from "./finding-card";
import { findingItems, type FindingItem } from "./finding-items";
import { groupFindings, type FindingGroup } from "./group-findings";
import { oneLine } from "../../core/report/indicator-facts";
import type { OpenPanel } from "./finding-actions";
import type { Decisions } from "./use-decisions";

const useStyles = makeStyles({
  group: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "baseline",
    paddingTop: tokens.spacingVerticalL,
    paddingBottom: "4px",
    borderBottom: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  count: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "nowrap",
  },
  place: { fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase200 },
});

interface FindingListProps {
  readonly checked: Checked;
  /** Those that the filter lets through. */
  readonly findings: readonly Finding[];
  readonly decisions: Decisions;
}

/** The findings table by table, the gravest first; what one rule says of many cells is told once. */
export function FindingList({ checked, findings, decisions }: FindingListProps) {
  const texts = useTexts(checksTexts);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [panel, setPanel] = useState<OpenPanel | null>(null);
  const { workbook } = checked;
  const groups = useMemo(() => groupFindings(workbook, findings), [workbook, findings]);
  const items = useMemo(() => findingItems(groups, open), [groups, open]);
  const toggle = useCallback((key: string) => {
    setOpen((before) => {
      const after = new Set(before);
      if (!after.delete(key)) after.add(key);
      return after;
    });
  }, []);
  const shared = { checked, decisions, panel, onPanel: setPanel };
  return (
    <VirtualList items={items} keyOf={keyOfItem} estimate={150} label={texts.list}>
      {(item) => {
        switch (item.kind) {
          case "group":
            return <GroupHeading group={item.group} />;
          case "finding":
            return <FindingCard {...shared} item={item.key} finding={item.finding} />;
          case "fold":
            return <FoldCard {...shared} fold={item} onToggle={toggle} />;
          case "folded":
            return <FoldedEntry {...shared} item={item.key} finding={item.finding} />;
        }
      }}
    </VirtualList>
  );
}

function keyOfItem({ key }: FindingItem): string {
  return key;
}

/** The table that the findings below are about. */
function GroupHeading({ group }: { readonly group: FindingGroup }) {
  const styles = useStyles();
  const texts = useTexts(checksTexts);
  const { sheet, title, range, findings } = group;
  return (
    <div className={styles.group}>
      <h2 className={styles.heading}>
        {sheet}
        {title !== null && ` ${oneLine(title)}`}{" "}
        <span className={styles.place}>{range ? <CellLink at={range} /> : texts.beside}</span>
      </h2>
      <span className={styles.count}>{texts.count(findings.length)}</span>
    </div>
  );
}
