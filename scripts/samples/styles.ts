import type { AlignmentStyle, BorderStyle, CellStyle, FontStyle } from "hucre";

/** Every style says how large its text is and where it stands: row heights follow from it. */
export interface Look extends CellStyle {
  readonly font: FontStyle & { readonly size: number };
  readonly alignment: AlignmentStyle;
}

const navy = { rgb: "1F4E79" };
const grey = { rgb: "595959" };
const white = { rgb: "FFFFFF" };
const line = { style: "thin", color: { rgb: "8EA9C1" } } as const;
const grid: BorderStyle = { top: line, right: line, bottom: line, left: line };
const font = { name: "游ゴシック", size: 11 };

function solid(rgb: string): NonNullable<CellStyle["fill"]> {
  return { type: "pattern", pattern: "solid", fgColor: { rgb } };
}

const header: Look = {
  font: { ...font, bold: true },
  fill: solid("DCE6F1"),
  border: grid,
  alignment: { horizontal: "center", vertical: "center", wrapText: true },
};
const label: Look = {
  font,
  border: grid,
  alignment: { horizontal: "left", vertical: "center", wrapText: true },
};
const value: Look = {
  font,
  border: grid,
  alignment: { horizontal: "center", vertical: "center", wrapText: true },
};
const number: Look = {
  font,
  border: grid,
  alignment: { horizontal: "right", vertical: "center" },
};
const plan = solid("F7FAFD");
const reference = solid("F2F2F2");

/** How the cells of the samples look: few styles, named for what they are used for. */
export const styles = {
  document: { font: { ...font, size: 10, color: grey }, alignment: { vertical: "center" } },
  title: {
    font: { ...font, size: 14, bold: true, color: white },
    fill: { type: "pattern", pattern: "solid", fgColor: navy },
    alignment: { vertical: "center", indent: 1 },
  },
  lead: { font, alignment: { vertical: "center", wrapText: true } },
  section: {
    font: { ...font, size: 12, bold: true, color: navy },
    border: { bottom: { style: "medium", color: navy } },
    alignment: { vertical: "center" },
  },
  bullet: { font: { ...font, bold: true }, alignment: { vertical: "center" } },
  paragraph: { font, alignment: { vertical: "top", wrapText: true, indent: 1 } },
  note: {
    font: { ...font, size: 10, color: grey },
    alignment: { vertical: "top", wrapText: true },
  },
  header,
  targetHeader: { ...header, fill: solid("FCE4D6") },
  freeHeader: { ...header, fill: solid("FFF2CC") },
  label,
  strongLabel: { ...label, font: { ...font, bold: true } },
  derivedLabel: { ...label, alignment: { ...label.alignment, indent: 1 } },
  referenceLabel: { ...label, fill: reference },
  value,
  strongValue: { ...value, font: { ...font, bold: true } },
  derivedValue: { ...value, font: { ...font, color: grey } },
  referenceValue: { ...value, fill: reference },
  planLabel: { ...value, fill: plan },
  planText: { ...number, fill: plan },
  percent: { ...number, numFmt: "0.0%" },
  planPercent: { ...number, fill: plan, numFmt: "0.0%" },
  count: { ...number, numFmt: "#,##0" },
  planCount: { ...number, fill: plan, numFmt: "#,##0" },
  hours: { ...number, numFmt: "0.0" },
  planHours: { ...number, fill: plan, numFmt: "0.0" },
  numberText: number,
} as const satisfies Readonly<Record<string, Look>>;

/** A style of the samples. */
export type StyleName = keyof typeof styles;
