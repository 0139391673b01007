import { formatQuantity } from "../../core/cell/format-quantity";
import type { Indicator } from "../../core/indicator/indicator";
import { requiredRate } from "../../core/indicator/required-rate";
import type { Verdict } from "../../core/indicator/verdict";
import type { Language } from "../../core/messages/language";
import { statusWord } from "../../core/messages/status-words";
import { outputLanguage, type Settings } from "../../core/settings/settings";
import type { RegisterColumn } from "../../core/register/columns";

/** The columns that are worked out from others of the row. */
export type DerivedColumn = Extract<RegisterColumn, "planned" | "required" | "pace" | "status">;

/** What they will show, as the add-in itself works them out. */
export function derivedShows(
  indicator: Indicator,
  verdict: Verdict | null,
  language: Language,
  settings: Settings,
): Readonly<Record<DerivedColumn, string>> {
  const planned = verdict?.planned ?? null;
  const pace = verdict?.pace ?? null;
  return {
    planned: planned === null ? "" : formatQuantity(planned, indicator.unit, language),
    required: requiredShows(indicator, language),
    pace: pace === null ? "" : percent(pace),
    status: verdict
      ? statusWord(verdict.status, outputLanguage(settings, "ja"), settings.words)
      : "",
  };
}

function requiredShows(
  { baseline, target, unit, register }: Indicator,
  language: Language,
): string {
  if (!baseline?.quantity || !baseline.period || !target?.quantity || !target.period) return "";
  const path = register?.path ?? "linear";
  if (path === "logistic") return "";
  const rate = requiredRate(
    { period: baseline.period, value: baseline.quantity.value },
    { period: target.period, value: target.quantity.value },
    path,
  );
  if (!rate.ok) return "";
  if (path === "compound") return percent(rate.value);
  if (unit?.symbol !== "%") return formatQuantity(rate.value, unit, language);
  return `${(rate.value * 100).toFixed(1)}${{ ja: "ポイント", en: " pt" }[language]}`;
}

function percent(ratio: number): string {
  return `${(ratio * 100).toFixed(1)}%`;
}
