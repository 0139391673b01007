/** The theme of Office 2013–2022, for files that have none: their styles refer to its colours. */
const colors: Readonly<Record<string, string>> = {
  dk2: "44546A",
  lt2: "E7E6E6",
  accent1: "4472C4",
  accent2: "ED7D31",
  accent3: "A5A5A5",
  accent4: "FFC000",
  accent5: "5B9BD5",
  accent6: "70AD47",
  hlink: "0563C1",
  folHlink: "954F72",
};

/** Its colours as cells without a theme part mean them: dark 1, light 1, then as above. */
export const officeThemeColors: readonly string[] = ["000000", "FFFFFF", ...Object.values(colors)];

const system =
  '<a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1>' +
  '<a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>';
const scheme = Object.entries(colors)
  .map(([name, value]) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`)
  .join("");
const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const line = `<a:ln w="9525">${fill}</a:ln>`;
const effect = "<a:effectStyle><a:effectLst/></a:effectStyle>";
const font = (kind: string, latin: string): string =>
  `<a:${kind}><a:latin typeface="${latin}"/><a:ea typeface=""/><a:cs typeface=""/></a:${kind}>`;

export const officeTheme = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
  '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office">',
  `<a:themeElements><a:clrScheme name="Office">${system}${scheme}</a:clrScheme>`,
  `<a:fontScheme name="Office">${font("majorFont", "Calibri Light")}${font("minorFont", "Calibri")}</a:fontScheme>`,
  `<a:fmtScheme name="Office"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst>`,
  `<a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst>`,
  `<a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst>`,
  `<a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`,
].join("");
