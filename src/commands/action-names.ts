/**
 * The actions that the ribbon's buttons name; `manifest.xml` must use exactly these. (開く has none:
 * Excel itself shows the pane.) Office.js looks for a function of that name in `window` first, so
 * none may be called like a member of it: `open` would open a window.
 */
export const actionNames = ["refresh", "define", "check", "summary"] as const;
export type ActionName = (typeof actionNames)[number];
