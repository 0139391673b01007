import { formatPeriod } from "../period/format-period";
import type { Period } from "../period/period";
import { percent, type FindingTexts } from "./finding-texts";

const on = (period: Period) => formatPeriod(period, "en");

/** The findings in English; the user's own words stay as they are, in quotes. */
export const findingsEn: FindingTexts = {
  "heading-contradicts-table": {
    title: "Text and table differ",
    sentence: ({ indicator, period, stated, printed, sameAs }) =>
      `The text says “${stated}” for ${on(period)}, but the table gives “${printed}” for “${indicator}”.` +
      (sameAs ? ` The stated value is that of the row “${sameAs}”.` : ""),
    why: "Readers cannot tell which is the goal, and every report will quote another number.",
    cure: ({ sameAs }) =>
      sameAs
        ? `See whether the value of “${sameAs}” was taken for your own goal; then correct the text or the table.`
        : "Find out which is right, and correct the text or the table.",
  },
  "comparator-only-in-text": {
    title: "The table lacks “more than”",
    sentence: ({ indicator, period, stated, printed }) =>
      `The text sets “${stated}” for ${on(period)}, but the table gives only “${printed}” for “${indicator}”.`,
    why: "With exactly that value the goal is missed by the text and met by the table.",
    cure: ({ stated }) =>
      `If “${stated}” is meant, write it in the cell as well; otherwise correct the text.`,
  },
  "derived-row-mislabeled": {
    title: "The label does not match the figures",
    sentence: ({ label, printed, period, ratio, rise, follows }) =>
      follows === "ratio"
        ? `“${printed}” in “${label}” for ${on(period)} is the ratio to the year before (${percent(ratio)}); the rise is ${percent(rise)}.`
        : `“${printed}” in “${label}” for ${on(period)} is the rise (${percent(rise)}); the ratio to the year before is ${percent(ratio)}.`,
    why: "A ratio of 100% means “unchanged”, a rise of 100% means “doubled”.",
    cure: ({ follows }) =>
      follows === "ratio"
        ? "Call the row “ratio to the year before”, or print the rise (ratio − 100%)."
        : "Call the row “rise”, or print the ratio to the year before.",
  },
  "baseline-missing": {
    title: "No baseline",
    sentence: ({ indicator, written }) =>
      written
        ? `The baseline of “${indicator}” is “${written}”, which is no number.`
        : `“${indicator}” has no baseline.`,
    why: "Without a start, neither the required rate nor the pace can be computed. It is never taken for 0.",
    cure: () =>
      "Enter the latest measured value. For a new measure, note that its first result will be the baseline.",
  },
  "frequency-in-unit-column": {
    title: "Frequencies in the unit column",
    sentence: ({ header, words }) =>
      `The column “${header}” holds ${words.map((word) => `“${word}”`).join(", ")}, which are no units of the values.`,
    why: "The column does not tell what was counted or over which time, so years are compared wrongly.",
    cure: () =>
      "Put 件, 人 and the like under “unit”, and times or spans in a column of their own.",
  },
  "rate-name-count-unit": {
    title: "Called a rate, but counts",
    sentence: ({ indicator, word, unit }) =>
      `“${firstLine(indicator)}” is named a rate (“${word}”), but its values are counted in “${unit}”.`,
    why: "A rate and a count have different goals and different progress.",
    cure: ({ unit }) =>
      `To follow a count, name it “number of ${unit}”; to follow a rate, fix the denominator and give shares.`,
  },
  "section-empty": {
    title: "Nothing under the heading",
    sentence: ({ heading, next }) =>
      next
        ? `“${heading}” is followed at once by “${next}”.`
        : `There is nothing under “${heading}”.`,
    why: "Readers cannot tell whether baseline and target year are not set or were forgotten.",
    cure: () => "Fill the section, say why it is empty, or remove the heading.",
  },
  "announced-indicator-missing": {
    title: "Announced, but not in the table",
    sentence: ({ announced }) =>
      `The text announces “${announced}”, but the table has no such indicator.`,
    why: "An indicator that was promised and is not followed cannot be reported.",
    cure: () => "Add a row, or take it out of the text. If only the names differ, use one name.",
  },
  "periods-mixed": {
    title: "Calendar and fiscal years are mixed",
    sentence: ({ here, elsewhere, sheet }) =>
      `This table uses calendar years (${on(here)}), the sheet “${sheet}” fiscal years (${on(elsewhere)}).`,
    why: "The same year means months that are three apart; budgets run by fiscal year.",
    cure: () => "Use one of them, or note the months that the figures cover.",
  },
  "target-near-baseline": {
    title: "The target is close to today's value",
    sentence: ({ indicator, baseline, target, change, usual }) =>
      `“${indicator}” goes from “${baseline}” to “${target}”, a change of ${percent(change)}; the others of the table aim at ${percent(usual)} (median).`,
    why: "A goal that is met without doing anything shows no effect of the measures.",
    cure: () =>
      "If keeping the value is the goal, say so; otherwise give the ground for the target.",
  },
};

function firstLine(name: string): string {
  return name.split("\n")[0] ?? name;
}
