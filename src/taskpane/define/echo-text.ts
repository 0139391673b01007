import { formatQuantity } from "../../core/cell/format-quantity";
import type { Echo, PeriodEcho, ValueEcho } from "../../core/define/echo";
import { withComparator } from "../../core/messages/comparators";
import type { Language } from "../../core/messages/language";
import { formatPeriod } from "../../core/period/format-period";
import { indicatorsTexts } from "../indicators/indicators-texts";
import { valuesTexts } from "./values-texts";

/** What is said below a field, and whether it needs a look. */
export interface EchoText {
  readonly message?: string;
  readonly state?: "none" | "warning";
}

/** A value as it was understood: `→ 90%超`. */
export function valueEchoText(echo: ValueEcho, language: Language): EchoText {
  if (echo.kind !== "read") return otherText(echo, language);
  const { value, unit, comparator, per } = echo.value;
  const words = withComparator(formatQuantity(value, unit, language), comparator, language);
  const each = per ? perWords[language][per] : "";
  return { message: valuesTexts[language].understood(words + each) };
}

/** A period as it was understood: `→ 2025年度`. */
export function periodEchoText(echo: PeriodEcho, language: Language): EchoText {
  const texts = valuesTexts[language];
  if (echo.kind === "read") {
    return { message: texts.understood(formatPeriod(echo.value, language)) };
  }
  if (echo.kind === "blank" || echo.kind === "none-yet") return otherText(echo, language);
  return { message: texts.periodUnread, state: "warning" };
}

const perWords = {
  ja: { year: "／年", month: "／月" },
  en: { year: " a year", month: " a month" },
} as const;

function otherText(echo: Exclude<Echo<never>, { kind: "read" }>, language: Language): EchoText {
  const texts = valuesTexts[language];
  switch (echo.kind) {
    case "blank":
      return {};
    case "none-yet":
      return { message: texts.noneYet };
    case "goal":
      return { message: texts.goalInWords };
    case "unread": {
      const { unread } = indicatorsTexts[language];
      const reason = echo.reason === "other" ? "no-number" : echo.reason;
      return { message: unread[reason], state: "warning" };
    }
  }
}
