import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import type { KpiWorkbook } from "../app/kpi-workbook";
import { appTexts } from "./app-texts";
import { usePane, useTexts } from "./pane-context";
import { screenNames, type ScreenName } from "./pane-dependencies";
import { panelId, tabId } from "./tab-ids";

/** Where four English words and a number only just fit. */
const narrow = "@media (max-width: 359px)";

const useStyles = makeStyles({
  tabs: {
    flexShrink: 0,
    paddingInline: tokens.spacingHorizontalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    [narrow]: {
      paddingLeft: tokens.spacingHorizontalXS,
      paddingRight: tokens.spacingHorizontalXS,
    },
  },
  label: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    [narrow]: { fontSize: "13px" },
  },
  count: {
    minWidth: "16px",
    paddingInline: "4px",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground5,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase100,
    lineHeight: "16px",
    textAlign: "center",
  },
});

/** The four screens; arrow keys move between them, as Fluent's tabs do. */
export function ScreenTabs({
  screen,
  workbook,
}: {
  readonly screen: ScreenName;
  readonly workbook: KpiWorkbook;
}) {
  const styles = useStyles();
  const texts = useTexts(appTexts);
  const { open } = usePane();
  const count = workbook.findings.length;
  return (
    <TabList
      className={styles.tabs}
      size="small"
      aria-label={texts.screensLabel}
      selectedValue={screen}
      onTabSelect={(_, { value }) => {
        const chosen = screenNames.find((name) => name === value);
        if (chosen) open(chosen);
      }}
    >
      {screenNames.map((name) => {
        const label = texts.screens[name];
        const counted = name === "checks" && count > 0;
        return (
          <Tab
            key={name}
            id={tabId(name)}
            value={name}
            className={styles.tab}
            aria-controls={panelId(name)}
            aria-label={counted ? `${label} ${texts.findings(count)}` : label}
          >
            <span className={styles.label}>
              {label}
              {counted && <span className={styles.count}>{count > 99 ? "99+" : count}</span>}
            </span>
          </Tab>
        );
      })}
    </TabList>
  );
}
