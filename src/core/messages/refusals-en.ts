import type { PlaceholderReason } from "../cell/reading";
import { formatPeriod } from "../period/format-period";
import type { Period } from "../period/period";
import type { ArgumentName, RefusalTexts } from "./refusal-texts";

const on = (period: Period) => formatPeriod(period, "en");

/** To four digits: no one reads 0.333333333333333. */
const signed = (value: number) => `${value > 0 ? "+" : ""}${Number(value.toPrecision(4))}`;

const argumentNames: Readonly<Record<ArgumentName, string>> = {
  actual: "The actual",
  baseline: "The baseline",
  target: "The target",
  start: "The start",
  end: "The end",
  at: "The period asked for",
  baselinePeriod: "The baseline’s period",
  targetPeriod: "The target’s period",
  actualPeriod: "The actual’s period",
  method: "The method",
  rule: "The rule",
  cell: "The cell",
  part: "The part",
  periods: "The range of periods",
  values: "The range of values",
  names: "The range of names",
  threshold: "The threshold",
  count: "The count",
  period: "The period",
  style: "The style",
  scope: "The scope",
  range: "the range",
};

const placeholders: Readonly<Record<PlaceholderReason, string>> = {
  dash: "a sign for no value",
  "no-data": "a mark for no data",
  "in-survey": "a mark for a survey under way",
  undecided: "a mark for not yet decided",
  "not-compiled": "a mark for not yet compiled",
  "not-applicable": "a mark for not applicable",
  "left-blank": "a mark for left blank",
  "not-done": "a mark for not carried out",
  suppressed: "a mark for a value that is withheld",
  "all-new": "皆増, a mark for nothing before it",
  "all-gone": "皆減, a mark for nothing left",
  overflow: "what a column that is too narrow shows",
};

/** Why a function has no answer, and what to do. */
export const refusalsEn: RefusalTexts = {
  "periods-equal": ({ period }) =>
    `Start and end are both ${on(period)}. Give two different periods.`,
  "end-before-start": ({ start, end }) =>
    `The end (${on(end)}) is before the start (${on(start)}). Check their order.`,
  "outside-path": ({ at, start, end }) =>
    `${on(at)} is outside the plan (${on(start)} to ${on(end)}). Give a period within it.`,
  "compound-not-positive": ({ value }) =>
    `Compound growth needs positive values (there is ${value}). Use the method "linear".`,
  "logistic-out-of-range": ({ value, ceiling }) =>
    `An S-shaped path needs values above 0 and below its ceiling of ${ceiling} (there is ${value}). Check the values, or use the method "linear".`,
  "no-single-rate": () =>
    'An S-shaped path takes another step each year, so there is no one yearly rate. Use the method "linear" or "compound", or see each year with TARGET_PATH.',
  "too-few-points": ({ count, needed }) =>
    `A trend needs values at ${needed} periods or more (there ${count === 1 ? "is" : "are"} ${count}). Give a range with more values.`,
  "trend-never-reaches": ({ target, perYear }) =>
    `The trend (${signed(perYear)} a year) does not lead to the target of ${target}, so it is never reached. Check the values and the target.`,
  "trend-too-slow": ({ target, perYear }) =>
    `The trend (${signed(perYear)} a year) reaches the target of ${target} only after 2199. Check the values and the target.`,
  "too-large": () => "The result is larger than a cell can hold. Check the values' digits.",
  "no-change-planned": ({ value }) =>
    `The planned value equals the baseline (${value}), so there is no ratio. Check the target and the periods.`,
  "zero-divisor": () =>
    "The value to divide by is zero or below, so there is no ratio. Check actual and target.",
  blank: ({ argument }) => `${argumentNames[argument]} is empty. Give a value or a cell with one.`,
  "several-cells": ({ argument }) =>
    `${argumentNames[argument]} is a range of several cells. Give a single cell.`,
  "error-cell": ({ argument, code }) =>
    `${argumentNames[argument]} shows ${code}. Correct that cell first.`,
  placeholder: ({ argument, text, reason }) =>
    `${argumentNames[argument]} “${text}” is ${placeholders[reason]}, not a number. Enter the value once it is known.`,
  "not-a-number": ({ argument, text }) =>
    `${argumentNames[argument]} “${text}” cannot be read as a number. Write it like 26.0% or 131件.`,
  "no-single-number": ({ argument, text, says }) =>
    says === "range"
      ? `${argumentNames[argument]} “${text}” is a range, not one number. Put its lower or upper end into a cell of its own and give that cell.`
      : `${argumentNames[argument]} “${text}” is a goal in words, without a number. Put a number to aim at into a cell of its own and give that cell.`,
  "not-a-period": ({ argument, text }) =>
    `${argumentNames[argument]} “${text}” cannot be read as a period. Write it like 2025, FY2025 or 令和７年度.`,
  "unknown-choice": ({ argument, text, choices }) =>
    `${argumentNames[argument]} cannot be “${text}”. Give one of ${choices.join(", ")}.`,
  "part-missing": ({ text, part }) =>
    `“${text}” has no “${part}”. Give a finer period or ask for another part.`,
  "units-differ": ({ texts }) =>
    `${texts.map((text) => `“${text}”`).join(" and ")} are not in the same unit. Write them in one unit (26% and 90%, not 26 and 90%).`,
  "ranges-differ": ({ sizes: [a, b] }) =>
    `The ranges differ in size (${a.rows} × ${a.columns} and ${b.rows} × ${b.columns} cells). Give ranges of one size.`,
  "too-many-cells": ({ argument, count, limit }) =>
    `${argumentNames[argument]} has ${count.toLocaleString("en-US")} cells; the most is ${limit.toLocaleString("en-US")}. Give the table's own range instead of whole columns.`,
  "not-a-count": ({ argument, text }) =>
    `${argumentNames[argument]} cannot be “${text}”. Give a whole number from 1.`,
  "none-below": ({ threshold }) =>
    `All that have a value reach “${threshold}”, so none is next. Give another threshold to see more.`,
  "era-unknown": ({ period }) =>
    `${on(period)} is before the Meiji era, so it has no Japanese year. Check the year.`,
  "status-late": () =>
    "The status was not ready in time. Finish editing the cell and press “Refresh status”, or pass the values as arguments.",
  "summary-late": () =>
    "The summary was not ready in time. Finish editing the cell and enter this formula again.",
  "summary-unreadable": () =>
    "The workbook could not be read, so there is no summary. Check the reason in the task pane.",
  "scope-unknown": ({ text, known }) =>
    `No sheet, area or indicator is called “${text}”. ${known.length > 0 ? `Give “${known.join("”, “")}” or the like, or leave it out.` : "Leave it out."}`,
  "status-unreadable": () =>
    "The workbook could not be read, so there is no status. Press “Refresh status”, or pass the values as arguments.",
};
