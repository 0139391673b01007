import { quotedEn } from "./quoted-names";
import type { ReportTexts } from "./report-texts";

const inPeriod = (period: string | null) => (period ? ` in ${period}` : "");
const by = (period: string | null) => (period ? ` by ${period}` : "");
const plural = (count: number, one: string) => `${count} ${one}${count === 1 ? "" : "s"}`;

/** The same content in English; names and labels stay in the user's own words. */
export const reportTextsEn: ReportTexts = {
  title: "Summary of the KPIs",
  overview: ({ sheets, tables, indicators }) =>
    `${plural(indicators, "indicator")} in ${plural(tables, "table")} on ${plural(sheets, "sheet")}.`,
  tally: (tally, grade) =>
    ` Status of ${tally}${grade ? ` (in the five grades of policy evaluation: “${grade}”)` : ""}.`,
  quoted: (name) => `“${name}”`,
  nothing: "This workbook has no KPI table that could be read.",
  list: (items) => items.join(", "),
  kinds: { KGI: "KGI", KPI: "KPI", reference: "Reference" },
  named: (kind, names) => `${kind}: ${quotedEn(names)}.`,
  goal: ({ name, baseline, baselinePeriod, target, targetPeriod }) =>
    `“${name}” is to go from ${baseline}${inPeriod(baselinePeriod)} to ${target}${by(targetPeriod)}.`,
  goalToKeep: ({ name, baseline, baselinePeriod, targetPeriod }) =>
    `“${name}” was ${baseline}${inPeriod(baselinePeriod)} and is to be kept there${targetPeriod ? ` until ${targetPeriod}` : ""}.`,
  goalInWords: ({ name, baseline, baselinePeriod, target, targetPeriod }) =>
    `The target of “${name}”${targetPeriod ? ` for ${targetPeriod}` : ""} is ${target}.` +
    (baseline === null ? "" : ` Its baseline is ${baseline}${inPeriod(baselinePeriod)}.`),
  goalWithoutBaseline: ({ name, written, target, targetPeriod }) =>
    `“${name}” is to reach ${target}${by(targetPeriod)}. ` +
    (written ? `Its baseline is “${written}”` : "It has no baseline") +
    ", so the required rate cannot be computed.",
  levelOnly: ({ name, value, period }) => `“${name}” is ${value}${inPeriod(period)}.`,
  noValue: (name) => `“${name}” has neither baseline nor target yet.`,
  rate: ({ text, direction }) =>
    `This takes ${direction === "up" ? "a rise" : "a fall"} of ${text} a year.`,
  planned: (values) => `Planned on the way: ${values.join(", ")}.`,
  reference: (label, values) => `${label}: ${values.join(", ")}.`,
  gaps: (label, gaps) => `Difference from ${label}: ${gaps.join(", ")}.`,
  rateLeft: ({ text, direction, multiple }) =>
    `From here the target takes ${direction === "up" ? "a rise" : "a fall"} of ${text} a year` +
    (multiple ? `, ${multiple} times the original rate.` : "."),
  at: (period, value) => `${value} in ${period}`,
  actual: ({ value, period, planned, pace, status }) =>
    `The latest actual is ${value}${inPeriod(period)}` +
    (planned ? ` (planned: ${planned}${pace ? `, pace ${pace}` : ""})` : "") +
    `: ${status}.`,
  notMeasured: (status) => `There is no actual yet; status: ${status}.`,
  noVerdict: (status) => `Status: ${status}.`,
  inProse: "Goals in sentences",
  candidate: (goal, sheet) => `“${goal}” stands in a sentence, not in a table (sheet “${sheet}”).`,
  tableHeading: "All indicators",
  header: [
    "Kind",
    "Indicator",
    "Baseline",
    "Target",
    "A year",
    "Latest actual",
    "Status",
    "Source cell",
  ],
  blank: "–",
  ground:
    "This summary was made only from values in cells of the workbook. The tables were not changed.",
};
