import type { Observable } from "../app/observable";
import type { HostTheme } from "./pane-dependencies";

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

/** Is the pane dark? As the host's window is; where the host has no colours, as the system prefers. */
export function paneDarkness(host: Observable<HostTheme | null>): Observable<boolean> {
  return {
    get: () => {
      const colors = host.get();
      return colors ? isDark(colors.bodyBackgroundColor) : (darkQuery()?.matches ?? false);
    },
    subscribe: (listener) => {
      const query = darkQuery();
      query?.addEventListener("change", listener);
      const leaveHost = host.subscribe(listener);
      return () => {
        query?.removeEventListener("change", listener);
        leaveHost();
      };
    },
  };
}

/** Some embedded browsers have no `matchMedia`; then light it is. */
function darkQuery(): MediaQueryList | null {
  return typeof matchMedia === "function" ? matchMedia("(prefers-color-scheme: dark)") : null;
}
