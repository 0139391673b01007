import { useCallback } from "react";
import { firstScreen } from "./first-screen/first-screen";
import { usePane } from "./pane-context";

/** As large as what is drawn in it. */
const asIfNotThere = { display: "contents" } as const;

/** The screen of before React, once more: after the first reading was given up. */
export function FirstRun() {
  const { language, work } = usePane();
  const { read } = work;
  const draw = useCallback(
    (place: HTMLDivElement | null) => place?.replaceChildren(firstScreen(language, read)),
    [language, read],
  );
  return <div ref={draw} style={asIfNotThere} />;
}
