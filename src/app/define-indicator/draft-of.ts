import { emptyContent, type DraftContent, type IndicatorDraft } from "../../core/define/draft";
import type { Datum, Indicator } from "../../core/indicator/indicator";
import type { RegisterEntry } from "../../core/indicator/register-entry";
import type { Language } from "../../core/messages/language";
import { comparePeriods } from "../../core/period/calendar";
import { formatPeriod } from "../../core/period/format-period";
import type { WorkbookSnapshot } from "../../core/sheet/snapshot";
import { oneLine } from "../../core/table/one-line";
import { StaffCells } from "../register/staff-cells";

/** A draft that begins from an indicator as the workbook has it, or from nothing. */
export function beginDraft(
  id: string,
  indicator: Indicator | null,
  snapshot: WorkbookSnapshot,
  language: Language,
): IndicatorDraft {
  const content = indicator ? contentOf(indicator, snapshot, language) : emptyContent;
  const subject = indicator && { id: indicator.id, name: indicator.name };
  return { id, subject, step: "what", given: content, content };
}

/** What the workbook says about an indicator, in the staff's own spelling. */
export function contentOf(
  indicator: Indicator,
  snapshot: WorkbookSnapshot,
  language: Language,
): DraftContent {
  const cells = new StaffCells(snapshot);
  const { baseline, target, register, unit, direction, directionFrom } = indicator;
  const value = (datum: Datum | null) => (datum ? cells.at(datum.at).text.trim() : "");
  const period = (datum: Datum | null) =>
    datum?.period ? formatPeriod(datum.period, language) : "";
  return {
    ...emptyContent,
    ...choiceOf(register),
    texts: {
      ...emptyContent.texts,
      ...entryTexts(register),
      name: oneLine(indicator.name),
      area: indicator.area === null ? "" : oneLine(indicator.area),
      unit: unit?.written ?? "",
      baseline: value(baseline),
      baselinePeriod: period(baseline),
      target: valueInside(target) ?? value(target),
      targetPeriod: period(target),
    },
    kind: indicator.kind,
    direction: directionFrom === "stated" ? direction : null,
    accumulation: indicator.accumulation,
    path: register?.path ?? "linear",
    milestones: milestonesOf(indicator, language, (datum) => value(datum)),
  };
}

/** Of a goal that stands within a sentence, the goal alone: ３事業所以上/年. */
function valueInside(target: Datum | null): string | null {
  return target?.reading.kind === "quantity" ? target.reading.text.trim() : null;
}

/** Between baseline and target; those that stand in one cell of the register share their address. */
function milestonesOf(
  { planned, target }: Indicator,
  language: Language,
  textOf: (datum: Datum) => string,
): DraftContent["milestones"] {
  return planned.flatMap((datum) => {
    const { period, quantity, reading } = datum;
    if (!period || !quantity) return [];
    if (target?.period && comparePeriods(period, target.period) === 0) return [];
    const value = reading.kind === "quantity" ? reading.text.trim() : textOf(datum);
    return [{ period: formatPeriod(period, language), value, by: null }];
  });
}

/** What the register holds as words alone. */
const plainTexts = [
  "definition",
  "source",
  "frequency",
  "owner",
  "meeting",
  "reason",
  "leadsTo",
  "causalSentence",
  "remarks",
] as const;

function entryTexts(register: RegisterEntry | null): Partial<DraftContent["texts"]> {
  if (!register) return {};
  const { nextPublication, stage } = register;
  const words = Object.fromEntries(plainTexts.map((text) => [text, register[text] ?? ""]));
  return { ...words, nextPublication: nextPublication?.text ?? "", stage: stage?.text ?? "" };
}

function choiceOf(
  register: RegisterEntry | null,
): Pick<DraftContent, "criteria" | "influence" | "settable" | "decision"> {
  const { criteria, influence, settable, decision } = emptyContent;
  if (!register) return { criteria, influence, settable, decision };
  const code = register.exclusion?.code;
  const failed = Object.values(register.criteria).some((one) => one?.mark === "unmet");
  const doubtful = failed || (register.exclusion !== null && code !== "none");
  return {
    criteria: register.criteria,
    influence: code === "none" ? true : code === "no-influence" ? false : influence,
    settable: code === "none" ? true : code === "no-target" ? false : settable,
    decision: !doubtful ? null : register.reason ? "keep" : register.exclusion ? "exclude" : null,
  };
}
