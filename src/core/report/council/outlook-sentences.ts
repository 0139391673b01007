import { registerHeader } from "../../messages/register-headers";
import { oneLine } from "../../table/one-line";
import type { CouncilDesk } from "./council-source";

/** What is not made an indicator, and why; then what is kept although something speaks against it. */
export function exclusionSentences(desk: CouncilDesk): readonly string[] {
  const { model, indicators, texts } = desk;
  const listed = model.exclusions.map(({ name, reason }) =>
    reason === "" ? texts.excludedBare(name) : texts.excluded(name, reason),
  );
  const registered = indicators.flatMap(({ name, register }) => {
    const exclusion = register?.exclusion;
    // With a reason beside it, it is kept all the same.
    if (!exclusion || exclusion.code === "none" || register.reason) return [];
    return [texts.excluded(oneLine(name), exclusion.text)];
  });
  const all = [...listed, ...registered];
  const none = all.length === 0 && model.notes.length === 0 ? [texts.noExclusion] : [];
  return [...all, ...none, ...keptSentences(desk)];
}

function keptSentences({ indicators, texts, language }: CouncilDesk): readonly string[] {
  return indicators.flatMap(({ name, register }) => {
    if (!register?.reason) return [];
    const { criteria, exclusion, reason } = register;
    const unmet = criterionOrder
      .filter((criterion) => criteria[criterion]?.mark === "unmet")
      .map((criterion) => registerHeader(criterion, language));
    const rule = exclusion && exclusion.code !== "none" ? [exclusion.text] : [];
    const doubts = [...rule, ...unmet];
    return doubts.length > 0 ? [texts.kept(oneLine(name), doubts, reason)] : [];
  });
}

const criterionOrder = ["continuity", "rationality", "simplicity"] as const;

/** What comes next: steps of the discussion, how far that of each indicator is, then publications. */
export function scheduleSentences({ schedule, indicators, texts }: CouncilDesk): readonly string[] {
  const steps = schedule.map(({ when, what }) => texts.planned(when, what));
  const discussions = indicators.flatMap(({ name, register }) =>
    register?.stage
      ? [texts.discussed(oneLine(name), register.stage.text, register.meeting ?? "")]
      : [],
  );
  const publications = indicators.flatMap(({ name, register }) =>
    register?.nextPublication
      ? [texts.published(oneLine(name), register.nextPublication.text)]
      : [],
  );
  const all = [...steps, ...discussions, ...publications];
  return all.length > 0 ? all : [texts.noSchedule];
}
