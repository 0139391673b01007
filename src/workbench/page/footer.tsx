import { ErrorCircleRegular, InfoRegular } from "@fluentui/react-icons";
import { type ReactElement, useRef } from "react";
import type { Localized } from "../../core/messages/language";
import type { Activity, PageState } from "./page-state";
import { limits, pageTexts } from "./page-texts";

const activityTexts: Readonly<Record<NonNullable<Activity>, Localized>> = {
  starting: pageTexts.startingGrid,
  "starting-add-in": pageTexts.startingAddIn,
  opening: pageTexts.opening,
  saving: pageTexts.saving,
  running: pageTexts.running,
  saved: pageTexts.saved,
};

/** What is going on, what is wrong with the selected cell, and what this page is. */
export function Footer({ state }: { readonly state: PageState }): ReactElement {
  const { language, activity, cellMessage } = state;
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <footer className="footer">
      <p className="footer-status" role="status">
        {activity && activityTexts[activity][language]}
        {!activity && cellMessage !== null && (
          <span className="cell-message" title={cellMessage}>
            <ErrorCircleRegular aria-hidden /> {cellMessage}
          </span>
        )}
      </p>
      <p className="footer-about">
        <InfoRegular aria-hidden /> <span>{pageTexts.limitsShort[language]}</span>
        <button type="button" className="link" onClick={() => dialog.current?.showModal()}>
          {pageTexts.limitsMore[language]}
        </button>
      </p>
      <dialog ref={dialog} className="dialog" aria-labelledby="limits-title">
        <h2 id="limits-title">{pageTexts.limitsTitle[language]}</h2>
        <p>{pageTexts.limitsIntro[language]}</p>
        <ul>
          {limits.map((limit) => (
            <li key={limit.en}>{limit[language]}</li>
          ))}
        </ul>
        <form method="dialog" className="dialog-actions">
          <button type="submit" className="primary">
            {pageTexts.dismiss[language]}
          </button>
        </form>
      </dialog>
    </footer>
  );
}
