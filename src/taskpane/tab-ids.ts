import type { ScreenName } from "./pane-dependencies";

/** The id of the tab that opens a screen. */
export function tabId(screen: ScreenName): string {
  return `tab-${screen}`;
}

/** The id of the panel that the screen stands in. */
export function panelId(screen: ScreenName): string {
  return `panel-${screen}`;
}
