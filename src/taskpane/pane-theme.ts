import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import type { Observable } from "../app/observable";
import type { Language } from "../core/messages/language";
import type { HostTheme } from "./pane-dependencies";
import { useObservable } from "./use-observable";

/** Fonts of the system first; the bundled one is fetched only where none of them is there. */
const fontFamilies: Readonly<Record<Language, string>> = {
  ja: `"Yu Gothic UI", "Meiryo UI", "Hiragino Sans", "Noto Sans JP Variable", "Segoe UI", sans-serif`,
  en: `"Segoe UI", "Segoe UI Web (West European)", -apple-system, "Yu Gothic UI", "Meiryo UI", "Hiragino Sans", "Noto Sans JP Variable", sans-serif`,
};

/** Is the colour (`#RRGGBB`) a dark one? By its relative luminance (WCAG 2.2), against the middle grey. */
export function isDark(color: string): boolean {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color.trim());
  if (!match) return false;
  const [red, green, blue] = match.slice(1).map((channel) => linear(parseInt(channel, 16) / 255));
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0) < 0.18;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

const systemPrefersDark: Observable<boolean> = {
  get: () => darkQuery()?.matches ?? false,
  subscribe: (listener) => {
    const query = darkQuery();
    query?.addEventListener("change", listener);
    return () => query?.removeEventListener("change", listener);
  },
};

/** Some embedded browsers have no `matchMedia`; then light it is. */
function darkQuery(): MediaQueryList | null {
  return typeof matchMedia === "function" ? matchMedia("(prefers-color-scheme: dark)") : null;
}

/** Fluent's theme for the host's colours; without them, for the system's preference. */
export function usePaneTheme(host: Observable<HostTheme | null>, language: Language): Theme {
  const hostTheme = useObservable(host);
  const systemDark = useObservable(systemPrefersDark);
  const dark = hostTheme ? isDark(hostTheme.bodyBackgroundColor) : systemDark;
  return {
    ...(dark ? webDarkTheme : webLightTheme),
    fontFamilyBase: fontFamilies[language],
  };
}
