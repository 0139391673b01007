import { type ReactElement, useEffect, useRef } from "react";
import type { Loss } from "../files/loss";
import { pageTexts } from "./page-texts";
import type { BarProps } from "./bar-props";

/** What the file would lack, before it is saved. */
export function LossDialog({ session, state: { losses, language } }: BarProps): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (losses && !dialog.current?.open) dialog.current?.showModal();
    if (!losses) dialog.current?.close();
  }, [losses]);
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby="loss-title"
      onCancel={() => {
        session.cancelSave();
      }}
    >
      <h2 id="loss-title">{pageTexts.lossTitle[language]}</h2>
      <p>{pageTexts.lossIntro[language]}</p>
      <ul className="losses">
        {losses?.map((loss) => (
          <li key={`${loss.sheet ?? ""}/${loss.what.en}`}>
            <span>{loss.what[language]}</span>
            <span className="loss-where">{where(loss, pageTexts.wholeBook[language])}</span>
          </li>
        ))}
      </ul>
      <div className="dialog-actions">
        <button
          type="button"
          onClick={() => {
            session.cancelSave();
          }}
        >
          {pageTexts.cancel[language]}
        </button>
        <button
          type="button"
          className="primary"
          onClick={() => {
            session.confirmSave();
          }}
        >
          {pageTexts.saveAnyway[language]}
        </button>
      </div>
    </dialog>
  );
}

function where({ sheet, count }: Loss, wholeBook: string): string {
  const place = sheet ?? wholeBook;
  return count === null ? place : `${place} × ${count}`;
}
