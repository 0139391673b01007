import type { Language } from "../../core/messages/language";
import { appTexts } from "../app-texts";
import { plainElement } from "./plain-element";
import "./first-screen.css";

/** The user wants something, and what can do it is still on its way: as `WorkProgress` begins. */
export function waiting(language: Language): HTMLElement {
  const texts = appTexts[language];
  const label = texts.steps.reading;
  const bar = plainElement("div", "waiting-bar", plainElement("div", "waiting-bar-part"));
  bar.setAttribute("role", "progressbar");
  bar.setAttribute("aria-label", label);
  return plainElement(
    "div",
    "waiting",
    plainElement("h1", "waiting-title", texts.product),
    plainElement("div", "waiting-line", label),
    bar,
  );
}
