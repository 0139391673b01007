import { ChevronDownRegular } from "@fluentui/react-icons";
import { type KeyboardEvent, type ReactElement, useRef, useState } from "react";
import { pageTexts } from "./page-texts";
import { samples } from "./samples";
import type { BarProps } from "./bar-props";

/** The workbooks that come with the product. */
export function SamplesMenu({ session, state }: BarProps): ReactElement {
  const { language } = state;
  const [open, setOpen] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  const keys = (event: KeyboardEvent): void => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (event.key === "Escape") close();
    if (step === 0) return;
    event.preventDefault();
    setOpen(true);
    const items = [...(menu.current?.querySelectorAll("button") ?? [])];
    const now = items.findIndex((item) => item === document.activeElement);
    items[(now + step + items.length) % items.length]?.focus();
  };
  return (
    <div
      className="menu-place"
      role="presentation"
      onKeyDown={keys}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setOpen(false);
      }}
    >
      <button
        ref={button}
        type="button"
        className="bar-button"
        aria-haspopup="menu"
        aria-expanded={open}
        disabled={state.activity === "starting"}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {pageTexts.samples[language]} <ChevronDownRegular aria-hidden />
      </button>
      <div ref={menu} className="menu" role="menu" hidden={!open}>
        {samples.map((sample) => (
          <button
            key={sample.id}
            type="button"
            role="menuitem"
            onClick={() => {
              close();
              void session.openSample(sample);
            }}
          >
            {sample.title[language]}
          </button>
        ))}
      </div>
    </div>
  );
}
