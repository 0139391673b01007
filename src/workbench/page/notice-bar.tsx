import { DismissRegular, ErrorCircleRegular, InfoRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { pageTexts } from "./page-texts";
import type { BarProps } from "./bar-props";

/** What the last action has to say: why a file was refused, what it holds that is not shown. */
export function NoticeBar({ session, state: { notice, language } }: BarProps): ReactElement | null {
  if (!notice) return null;
  const refused = notice.kind === "refused";
  return (
    <div className={`notice ${notice.kind}`} role={refused ? "alert" : "status"}>
      {refused ? <ErrorCircleRegular aria-hidden /> : <InfoRegular aria-hidden />}
      <ul>
        {notice.texts.map((text) => (
          <li key={text.en}>{text[language]}</li>
        ))}
      </ul>
      <button
        type="button"
        className="bar-button icon"
        aria-label={pageTexts.dismiss[language]}
        onClick={() => {
          session.dismissNotice();
        }}
      >
        <DismissRegular aria-hidden />
      </button>
    </div>
  );
}
