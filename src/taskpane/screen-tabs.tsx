import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { SettingsRegular } from "@fluentui/react-icons";
import { useEffect } from "react";
import { appTexts } from "./app-texts";
import { usePane, useTexts } from "./pane-context";
import { screenNames, type ScreenName } from "./pane-dependencies";
import { panelId, tabId } from "./tab-ids";
import { useOpenFindings } from "./use-open-findings";

/** Where the words stand closer together; what does not fit is scrolled to. */
const narrow = "@media (max-width: 379px)";

const useStyles = makeStyles({
  tabs: {
    flexShrink: 0,
    overflowX: "auto",
    // The cut word at the edge says that there is more; a bar would cover the words.
    scrollbarWidth: "none",
    paddingInline: tokens.spacingHorizontalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    flexShrink: 0,
    [narrow]: {
      paddingLeft: tokens.spacingHorizontalXS,
      paddingRight: tokens.spacingHorizontalXS,
    },
  },
  label: {
    display: "inline-flex",
    alignItems: "center",
    minHeight: tokens.lineHeightBase300,
    gap: tokens.spacingHorizontalXS,
    [narrow]: { fontSize: "13px" },
  },
  /** Where five words do not fit, the last one is a picture with its name for those who cannot see it. */
  word: { [narrow]: { display: "none" } },
  picture: { display: "none", fontSize: "18px", [narrow]: { display: "block" } },
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

/** The screens; arrow keys move between them, as Fluent's tabs do. */
export function ScreenTabs({ screen }: { readonly screen: ScreenName }) {
  const styles = useStyles();
  const texts = useTexts(appTexts);
  const { open } = usePane();
  const count = useOpenFindings() ?? 0;
  useEffect(() => {
    const tab = document.getElementById(tabId(screen));
    const bar = tab?.parentElement;
    if (!tab || !bar) return;
    const right = tab.offsetLeft + tab.offsetWidth;
    bar.scrollLeft = Math.min(Math.max(bar.scrollLeft, right - bar.clientWidth), tab.offsetLeft);
  }, [screen]);
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
            title={name === "settings" ? label : undefined}
            aria-label={counted ? `${label} ${texts.findings(count)}` : label}
          >
            <span className={styles.label}>
              {name === "settings" ? (
                <>
                  <span className={styles.word}>{label}</span>
                  <SettingsRegular className={styles.picture} />
                </>
              ) : (
                label
              )}
              {counted && <span className={styles.count}>{count > 99 ? "99+" : count}</span>}
            </span>
          </Tab>
        );
      })}
    </TabList>
  );
}
