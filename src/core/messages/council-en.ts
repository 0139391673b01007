import type { UndeterminedReason } from "../indicator/verdict";
import type { CouncilTexts } from "./council-texts";

const reasons: Readonly<Record<UndeterminedReason, string>> = {
  "baseline-missing": "its baseline is no number",
  "target-missing": "its target is no number",
  "target-relative": "its target is stated in words",
  "units-differ": "its values have different units",
  "period-missing": "a value has no period that could be read",
  "periods-equal": "baseline and target are of the same period",
  "target-not-after-baseline": "the target is not later than the baseline",
  "actual-before-baseline": "the actual is earlier than the baseline",
  "direction-unknown": "nothing says which way is better",
  "direction-disagrees": "its direction and its values contradict each other",
  "level-not-positive": "a value is not positive, so there is no achievement rate",
  "growth-not-positive": "a value is not positive, so there is no growth rate",
  "growth-each-period": "it is counted anew each period, so there is no growth rate",
  "measure-too-large": "a value is too large",
};

const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`).join(", ");

/** The same content in English; names stay in the user's own words. */
export const councilTextsEn: CouncilTexts = {
  untitled: "The logic model in words",
  headings: {
    goal: "1. The goal",
    kgi: "2. KGI and references",
    areas: "3. The KPIs of each area",
    links: "4. The way to the goal",
    gaps: "5. What is not measured yet",
    exclusions: "6. How indicators are chosen, and what is not made one",
    schedule: "7. What comes next",
  },
  aim: (layer, names) => `${layer}: ${quoted(names)}.`,
  noAim: "There is no goal yet.",
  measuredBy: (goal, names) => `“${goal}” is measured by the KGI ${quoted(names)}.`,
  notMeasuredBy: (goal) => `There is no KGI for “${goal}” yet.`,
  references: (names) => `For reference: ${quoted(names)}.`,
  area: (area, names) => `[${area}] KPIs: ${quoted(names)}.`,
  areaReferences: (names) => `For reference: ${quoted(names)}.`,
  bareArea: (area) => `[${area}] There is no indicator yet.`,
  noArea: "There are no areas on the way to the goal yet.",
  unplaced: (names) => `The workbook also has, in no area: ${quoted(names)}.`,
  link: (from, to, caption) => `“${from}” leads to ${quoted(to)}: “${caption}”.`,
  bareLink: (from, to) => `“${from}” is said to lead to ${quoted(to)}; how, is not explained yet.`,
  assumption: (words) => `This assumes: “${words}”.`,
  noLink: "There are no links between areas and goals yet.",
  withoutNumbers: (names) => `Without baseline and target so far: ${quoted(names)}.`,
  withoutActuals: (names) => `Without an actual so far: ${quoted(names)}.`,
  undetermined: (name, reason) =>
    `The status of “${name}” cannot be determined: ${reasons[reason]}.`,
  allMeasured: "Every indicator has numbers.",
  excluded: (name, reason) => `“${name}” is not made an indicator. The reason: “${reason}”.`,
  excludedBare: (name) =>
    `“${name}” is not made an indicator; the reason has not been written down yet.`,
  noExclusion: "The workbook names nothing that is not made an indicator.",
  planned: (when, what) => `${when}: ${what}`,
  published: (name, when) => `“${name}” is published next: ${when}.`,
  noSchedule: "The workbook does not say what comes next.",
};
