/** The actions that the ribbon's buttons name; `manifest.xml` must use exactly these. */
export const actionNames = ["open", "refresh", "check", "summary"] as const;
export type ActionName = (typeof actionNames)[number];
