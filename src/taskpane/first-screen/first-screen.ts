import type { Language } from "../../core/messages/language";
import { appTexts } from "../app-texts";
import { plainElement } from "./plain-element";
import "./first-screen.css";

/**
 * Before anything was read: what the add-in does, in three lines, and the one button. Plain elements,
 * so that it stands before React is fetched; React shows the same ones when it needs them.
 */
export function firstScreen(language: Language, read: () => void): HTMLElement {
  const texts = appTexts[language];
  const lines = texts.firstRun.map((line, index) => {
    const number = plainElement("span", "first-screen-number", String(index + 1));
    number.setAttribute("aria-hidden", "true");
    return plainElement("li", "first-screen-line", number, line);
  });
  const button = plainElement("button", "first-screen-button", texts.read);
  button.type = "button";
  button.addEventListener("click", read);
  return plainElement(
    "div",
    "first-screen",
    plainElement("h1", "first-screen-title", texts.product),
    plainElement("ol", "first-screen-lines", ...lines),
    button,
  );
}
