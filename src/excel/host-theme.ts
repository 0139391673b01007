/** The colours of Excel's window, `#RRGGBB`. */
interface Colors {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
}

/**
 * Excel's theme as a value that changes; `null` where the host has none. Excel tells nobody when
 * the user picks another one, so it is looked at again when the pane gets the focus back.
 */
export function hostTheme(page: Window): {
  get(): Colors | null;
  subscribe(listener: () => void): () => void;
} {
  let known = currentColors();
  const get = () => {
    const now = currentColors();
    if (now?.bodyBackgroundColor !== known?.bodyBackgroundColor) known = now;
    return known;
  };
  return {
    get,
    subscribe(listener) {
      page.addEventListener("focus", listener);
      return () => {
        page.removeEventListener("focus", listener);
      };
    },
  };
}

function currentColors(): Colors | null {
  // Typed as always there; Excel on some platforms has none.
  const theme = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
  if (!theme?.bodyBackgroundColor || !theme.bodyForegroundColor) return null;
  const { bodyBackgroundColor, bodyForegroundColor } = theme;
  return { bodyBackgroundColor, bodyForegroundColor };
}
