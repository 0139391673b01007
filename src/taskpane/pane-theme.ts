import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Observable } from "../app/observable";
import type { Language } from "../core/messages/language";
import { mediaQuery } from "./media-query";
import { paneDarkness } from "./pane-darkness";
import type { HostTheme } from "./pane-dependencies";
import { fontFamilies, formulaFont } from "./pane-fonts";
import { useObservable } from "./use-observable";

const colorsAreForced = mediaQuery("(forced-colors: active)");

/**
 * High contrast, as the system's settings have it. The browser puts its own colours in the place of
 * all others, but not into charts: these get theirs by name.
 */
const systemColors: Partial<Theme> = {
  colorNeutralBackground1: "Canvas",
  colorNeutralForeground1: "CanvasText",
  colorNeutralForeground2: "CanvasText",
  colorNeutralForeground3: "CanvasText",
  colorNeutralStroke1: "CanvasText",
  colorNeutralStroke2: "CanvasText",
  colorBrandStroke1: "CanvasText",
  colorBrandBackground: "Highlight",
  colorNeutralForegroundOnBrand: "HighlightText",
};

/** Fluent's theme for the host's colours; without them, for the system's preference. */
export function usePaneTheme(host: Observable<HostTheme | null>, language: Language): Theme {
  const dark = useObservable(useMemo(() => paneDarkness(host), [host]));
  const forced = useObservable(colorsAreForced);
  return {
    ...(dark ? webDarkTheme : webLightTheme),
    ...(forced ? systemColors : {}),
    fontFamilyBase: fontFamilies[language],
    fontFamilyMonospace: formulaFont,
  };
}
