import type { Observable } from "../../app/observable";
import type { ScreenRequests } from "../../app/screen-requests";
import type { Language } from "../../core/messages/language";
import { paneDarkness } from "../pane-darkness";
import type { HostTheme } from "../pane-dependencies";
import { fontFamilies } from "../pane-fonts";
import { firstScreen } from "./first-screen";
import { plainElement } from "./plain-element";
import { waiting } from "./waiting";

interface FirstScreenSetting {
  readonly language: Language;
  readonly theme: Observable<HostTheme | null>;
  readonly request: ScreenRequests;
}

/**
 * Shows the first screen until the pane takes its place. What the user asks for here, or by the
 * ribbon, is kept as the request that the pane begins with. Answers how to let go of it.
 */
export function showFirstScreen(
  pane: HTMLElement,
  { language, theme, request }: FirstScreenSetting,
): () => void {
  const dark = paneDarkness(theme);
  const place = plainElement("main", "first-screen-place");
  const colour = () => {
    place.classList.toggle("dark", dark.get());
  };
  const read = () => {
    request.set({ screen: "overview", action: "read" });
  };
  const fill = () => {
    place.replaceChildren(request.get() ? waiting(language) : firstScreen(language, read));
  };
  colour();
  fill();
  place.style.setProperty("--fontFamilyBase", fontFamilies[language]);
  pane.ownerDocument.documentElement.lang = language;
  pane.replaceChildren(place);
  const ends = [dark.subscribe(colour), request.subscribe(fill)];
  return () => {
    for (const end of ends) end();
  };
}
