import { DismissRegular } from "@fluentui/react-icons";
import {
  type KeyboardEvent,
  type PointerEvent,
  type ReactElement,
  useEffect,
  useRef,
  useState,
} from "react";
import { hostInformation } from "../host/native-context";
import { narrowestPane, widestPane, withinPane } from "./page-options";
import { pageTexts } from "./page-texts";
import type { BarProps } from "./bar-props";

const step = 20;

/** The add-in itself, in a frame of its own, as wide as people like. It lives on when it is closed. */
export function AddInPane({ session, state }: BarProps): ReactElement {
  const { language, dark, paneOpen, paneWidth, addInReady } = state;
  const [dragging, setDragging] = useState(false);
  const drag = (event: PointerEvent): void => {
    if (dragging) session.resizePane(withinPane(window.innerWidth - event.clientX));
  };
  const keys = (event: KeyboardEvent): void => {
    const wider = event.key === "ArrowLeft" ? step : event.key === "ArrowRight" ? -step : 0;
    if (wider === 0) return;
    event.preventDefault();
    session.resizePane(withinPane(paneWidth + wider));
  };
  return (
    <>
      <div
        className="splitter"
        role="slider"
        tabIndex={0}
        hidden={!paneOpen}
        aria-orientation="horizontal"
        aria-label={pageTexts.resizePane[language]}
        aria-valuemin={narrowestPane}
        aria-valuemax={widestPane}
        aria-valuenow={paneWidth}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          setDragging(true);
        }}
        onPointerMove={drag}
        onPointerUp={() => {
          setDragging(false);
        }}
        onKeyDown={keys}
      />
      <aside
        className="pane"
        aria-label={pageTexts.pane[language]}
        hidden={!paneOpen}
        style={{ width: paneWidth }}
      >
        <div className="pane-head">
          <h2>{pageTexts.product[language]}</h2>
          <button
            type="button"
            className="bar-button icon"
            aria-label={pageTexts.closePane[language]}
            title={pageTexts.closePane[language]}
            onClick={() => {
              session.showPane(false);
            }}
          >
            <DismissRegular aria-hidden />
          </button>
        </div>
        {state.fileName !== "" && (
          <AddInFrame key={language} language={language} dark={dark} inert={dragging} />
        )}
        {!addInReady && <p className="pane-wait">{pageTexts.startingAddIn[language]}</p>}
      </aside>
    </>
  );
}

interface FrameProps {
  readonly language: "ja" | "en";
  readonly dark: boolean;
  /** While the splitter is dragged the frame must not swallow the pointer. */
  readonly inert: boolean;
}

/** Office.js reads from the frame's name who its host is; another language is another start. */
function AddInFrame({ language, dark, inert }: FrameProps): ReactElement {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    // An add-in looks at the colours when its page gets the focus; Office.js keeps them for 5 seconds.
    const wait = setTimeout(() => {
      frame.current?.contentWindow?.dispatchEvent(new Event("focus"));
    }, 5_100);
    return () => {
      clearTimeout(wait);
    };
  }, [dark]);
  const locale = locales[language];
  const name = JSON.stringify({ hostInfo: hostInformation(locale), baseFrameName: "workbench" });
  return (
    <iframe
      ref={frame}
      className={inert ? "inert" : ""}
      name={name}
      src="workbench-addin.html"
      title={pageTexts.product[language]}
      style={{ colorScheme: dark ? "dark" : "light" }}
    />
  );
}

export const locales = { ja: "ja-JP", en: "en-US" } as const;
