/** Colours of Excel's window as Office.js takes them: numbers, red first. */
export interface OfficeTheme {
  readonly bodyBackgroundColor: number;
  readonly bodyForegroundColor: number;
  readonly controlBackgroundColor: number;
  readonly controlForegroundColor: number;
}

const light: OfficeTheme = {
  bodyBackgroundColor: 0xffffff,
  bodyForegroundColor: 0x242424,
  controlBackgroundColor: 0xf5f5f5,
  controlForegroundColor: 0x242424,
};

const dark: OfficeTheme = {
  bodyBackgroundColor: 0x262626,
  bodyForegroundColor: 0xf0f0f0,
  controlBackgroundColor: 0x1d1d1d,
  controlForegroundColor: 0xf0f0f0,
};

export function officeTheme(isDark: boolean): OfficeTheme {
  return isDark ? dark : light;
}
