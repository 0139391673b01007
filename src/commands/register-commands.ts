import type { ScreenRequest, ScreenRequests } from "../app/screen-requests";
import { actionNames, type ActionName } from "./action-names";

/** Which screen a button opens, and what is done there. */
const requests: Readonly<Record<ActionName, ScreenRequest>> = {
  refresh: { screen: "overview", action: "refresh" },
  define: { screen: "indicators", task: "define", action: "read" },
  check: { screen: "checks", action: "read" },
  summary: { screen: "logic-model", part: "prose", action: "read" },
};

/** Ties the ribbon's buttons to the pane. Excel waits for `completed`, so it is always called. */
export function registerCommands(wanted: ScreenRequests): void {
  for (const name of actionNames) {
    Office.actions.associate(name, (event?: Office.AddinCommands.Event) => {
      wanted.set({ ...requests[name] });
      void showPane().finally(() => event?.completed());
    });
  }
}

/** Where the pane cannot be shown the work is done all the same, and shown when it is opened. */
async function showPane(): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } catch {
    // Excel refuses while a dialog is open; it says so itself.
  }
}
