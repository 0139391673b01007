import type { ReactElement } from "react";
import { pageTexts } from "./page-texts";
import type { RibbonButton } from "./read-manifest";
import type { BarProps } from "./bar-props";

/** The tab that the add-in's manifest gives Excel: the same groups, labels, icons and actions. */
export function Ribbon({ session, state }: BarProps): ReactElement {
  const { language, manifest, addInReady, activity } = state;
  const usable = ({ action }: RibbonButton): boolean =>
    action.kind === "show-pane" || (addInReady && activity !== "running");
  return (
    <nav className="ribbon" aria-label={pageTexts.ribbon[language]}>
      {manifest && <span className="ribbon-tab">{manifest.tab[language]}</span>}
      <div className="ribbon-groups">
        {manifest?.groups.map((group) => (
          <div
            key={group.id}
            className="ribbon-group"
            role="group"
            aria-label={group.label[language]}
          >
            <div className="ribbon-buttons">
              {group.buttons.map((button) => (
                <button
                  key={button.id}
                  type="button"
                  title={button.tip[language]}
                  disabled={!usable(button)}
                  onClick={() => void session.press(button)}
                >
                  <img src={button.icon} width={32} height={32} alt="" />
                  {button.label[language]}
                </button>
              ))}
            </div>
            <span className="ribbon-label" aria-hidden>
              {group.label[language]}
            </span>
          </div>
        ))}
      </div>
    </nav>
  );
}
