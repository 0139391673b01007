import type { Localized } from "../../core/messages/language";

interface GroundsTexts {
  /** How sure the reading is, and the count behind the number. */
  readonly confidence: (percent: number, shown: number, of: number) => string;
  readonly missing: (roles: readonly string[]) => string;
  readonly perhapsNone: string;
  readonly label: string;
  readonly supportHeader: readonly [string, string];
  readonly notFound: string;
  readonly groundsHeader: readonly [string, string, string];
  readonly fromValues: string;
  readonly fromUser: string;
}

/** The texts about how a table was recognised. */
export const groundsTexts: Localized<GroundsTexts> = {
  ja: {
    confidence: (percent, shown, of) =>
      `確かさ ${percent}％（${of} の役割のうち ${shown} に根拠のセル）`,
    missing: (roles) => `根拠が見つからない役割：${roles.join("、")}`,
    perhapsNone: "KPI の表ではないかもしれません。",
    label: "根拠になった言葉とセル",
    supportHeader: ["必要な役割", "根拠のセル"],
    notFound: "見つかりません",
    groundsHeader: ["言葉", "読み取った役割", "セル"],
    fromValues: "（セルの値から）",
    fromUser: "（あなたの指定）",
  },
  en: {
    confidence: (percent, shown, of) =>
      `Confidence ${percent}% (${shown} of ${of} roles shown by a cell)`,
    missing: (roles) => `Roles without any ground: ${roles.join(", ")}`,
    perhapsNone: "Perhaps this is no KPI table.",
    label: "Words and cells behind this reading",
    supportHeader: ["Role needed", "Ground"],
    notFound: "not found",
    groundsHeader: ["Words", "Read as", "Cells"],
    fromValues: "(from the values)",
    fromUser: "(your choice)",
  },
};
