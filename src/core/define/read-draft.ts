import {
  draftSteps,
  draftTexts,
  emptyContent,
  type DraftContent,
  type DraftCount,
  type DraftJudgement,
  type DraftMilestone,
  type DraftSubject,
  type DraftText,
  type IndicatorDraft,
} from "./draft";

/** A draft from what a workbook kept; total. `null` for what is none; of a draft, what cannot be read is empty. */
export function readDraft(kept: unknown): IndicatorDraft | null {
  if (!isObject(kept) || typeof kept["id"] !== "string" || !isObject(kept["content"])) return null;
  return {
    id: kept["id"],
    subject: subjectIn(kept["subject"]),
    step: oneOf(draftSteps, kept["step"]) ?? "what",
    given: contentIn(kept["given"]),
    content: contentIn(kept["content"]),
  };
}

function contentIn(kept: unknown): DraftContent {
  if (!isObject(kept)) return emptyContent;
  const { texts, criteria } = kept;
  const words = isObject(texts) ? texts : {};
  const judged = isObject(criteria) ? criteria : {};
  return {
    texts: Object.fromEntries(draftTexts.map((text) => [text, textIn(words[text])])) as Record<
      DraftText,
      string
    >,
    kind: oneOf(["KGI", "KPI", "reference"], kept["kind"]) ?? "KPI",
    direction: oneOf(["increase", "decrease", "maintain"], kept["direction"]),
    accumulation: oneOf(["cumulative", "per-period"], kept["accumulation"]),
    path: oneOf(paths, kept["path"]) ?? "linear",
    targetBy: oneOf(paths, kept["targetBy"]),
    ceiling: textIn(kept["ceiling"]),
    milestones: milestonesIn(kept["milestones"]),
    criteria: {
      continuity: judgementIn(judged["continuity"]),
      rationality: judgementIn(judged["rationality"]),
      simplicity: judgementIn(judged["simplicity"]),
    },
    influence: answerIn(kept["influence"]),
    settable: answerIn(kept["settable"]),
    decision: oneOf(["keep", "exclude"], kept["decision"]),
    count: countIn(kept["count"]),
  };
}

const paths = ["linear", "compound", "logistic"] as const;

function subjectIn(kept: unknown): DraftSubject | null {
  if (!isObject(kept) || typeof kept["id"] !== "string") return null;
  return { id: kept["id"], name: textIn(kept["name"]) };
}

function milestonesIn(kept: unknown): readonly DraftMilestone[] {
  if (!Array.isArray(kept)) return [];
  return (kept as readonly unknown[]).filter(isObject).map((one) => ({
    period: textIn(one["period"]),
    value: textIn(one["value"]),
    by: oneOf(paths, one["by"]),
  }));
}

function judgementIn(kept: unknown): DraftJudgement | null {
  if (!isObject(kept)) return null;
  return { mark: oneOf(["met", "partly", "unmet"], kept["mark"]), ground: textIn(kept["ground"]) };
}

function countIn(kept: unknown): DraftCount | null {
  if (!isObject(kept)) return null;
  return { list: textIn(kept["list"]), threshold: textIn(kept["threshold"]) };
}

function textIn(kept: unknown): string {
  return typeof kept === "string" ? kept : "";
}

function answerIn(kept: unknown): boolean | null {
  return typeof kept === "boolean" ? kept : null;
}

function oneOf<T extends string>(known: readonly T[], kept: unknown): T | null {
  return known.find((one) => one === kept) ?? null;
}

function isObject(kept: unknown): kept is Readonly<Record<string, unknown>> {
  return typeof kept === "object" && kept !== null && !Array.isArray(kept);
}
