import type { UndeterminedReason } from "../indicator/verdict";
import type { CouncilTexts } from "./council-texts";
import { quotedEn as quoted } from "./quoted-names";
import { waivedTexts } from "./waived-texts";

const reasons: Readonly<Record<UndeterminedReason, string>> = {
  "baseline-missing": "its baseline is no number",
  "target-missing": "its target is no number",
  "target-relative": "its target is stated in words",
  "units-differ": "its values have different units",
  "period-missing": "a value has no period that could be read",
  "periods-equal": "baseline and target are of the same period",
  "target-not-after-baseline": "the target is not later than the baseline",
  "actual-before-baseline": "the actual is earlier than the baseline",
  "part-of-year": "the actual is not of a whole year",
  "direction-unknown": "nothing says which way is better",
  "direction-disagrees": "its direction and its values contradict each other",
  "level-not-positive": "a value is not positive, so there is no achievement rate",
  "growth-not-positive": "a value is not positive, so there is no growth rate",
  "growth-each-period": "it is counted anew each period, so there is no growth rate",
  "measure-too-large": "a value is too large",
};

/** The same content in English; names stay in the user's own words. */
export const councilTextsEn: CouncilTexts = {
  untitled: "The logic model in words",
  headings: {
    goal: "The goal",
    kgi: "KGI and references",
    areas: "The KPIs of each area",
    links: "The way to the goal",
    gaps: "What is not measured yet",
    exclusions: "How indicators are chosen, and what is not made one",
    schedule: "What comes next",
    waived: waivedTexts.en.heading,
  },
  aim: (layer, names) => `${layer}: ${quoted(names)}.`,
  noAim: "There is no goal yet.",
  measuredBy: (goal, names) =>
    `“${goal}” is measured by the ${names.length > 1 ? "KGIs" : "KGI"} ${quoted(names)}.`,
  notMeasuredBy: (goal) => `There is no KGI for “${goal}” yet.`,
  references: (names) =>
    `${quoted(names)} ${names.length > 1 ? "are" : "is"} watched beside ${names.length > 1 ? "them" : "it"} for reference.`,
  area: (area, names) =>
    `[${area}] ${names.length > 1 ? "The KPIs are" : "The KPI is"} ${quoted(names)}.`,
  areaReferences: (names) =>
    `${quoted(names)} ${names.length > 1 ? "are" : "is"} watched beside ${names.length > 1 ? "them" : "it"} for reference.`,
  bareArea: (area) => `[${area}] There is no indicator yet.`,
  noArea: "There are no areas on the way to the goal yet.",
  unplaced: (names) => `The tables also have ${quoted(names)}, which stands in no area.`,
  link: (from, to, caption) => `“${from}” leads to ${quoted(to)}: “${caption}”.`,
  bareLink: (from, to) =>
    `${quoted(from)} ${from.length > 1 ? "are" : "is"} said to lead to “${to}”; how is not explained yet.`,
  assumption: (words) => `This assumes: “${words}”.`,
  noLink: "There are no links between areas and goals yet.",
  withoutNumbers: (names) => `No table has a baseline or a target for ${quoted(names)}.`,
  onlyInProse: (name, goal, sheet) =>
    `No table has a number for “${name}”; a sentence on sheet “${sheet}” gives the goal “${goal}”.`,
  withoutActuals: (names) => `There is no actual yet for ${quoted(names)}.`,
  undetermined: (name, reason) =>
    `The status of “${name}” cannot be determined: ${reasons[reason]}.`,
  allMeasured: "Every indicator has numbers.",
  excluded: (name, reason) => `“${name}” is not made an indicator. The reason: “${reason}”.`,
  excludedBare: (name) =>
    `“${name}” is not made an indicator; the reason has not been written down yet.`,
  kept: (name, doubts, reason) =>
    `“${name}” is kept although this speaks against it: ${quoted(doubts)}. The reason: “${reason}”.`,
  noExclusion: "The workbook names nothing that is not made an indicator.",
  planned: (when, what) => `${when}: ${what}`,
  discussed: (name, stage, meeting) =>
    meeting === ""
      ? `The discussion of “${name}” is at “${stage}”.`
      : `The discussion of “${name}” is at “${stage}”; “${meeting}” decides next.`,
  published: (name, when) => `“${name}” is published next: ${when}.`,
  noSchedule: "The workbook does not say what comes next.",
};
