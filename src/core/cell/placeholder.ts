import type { PlaceholderReason } from "./reading";

/** Only as the whole cell: ー in サービス is a letter. */
const dashes = /^[-ー‐‑‒–—―−─]{1,5}$/;

const words: Readonly<Record<string, PlaceholderReason>> = {
  データなし: "no-data",
  データ無し: "no-data",
  データ無: "no-data",
  不明: "no-data",
  "…": "no-data",
  "……": "no-data",
  "‥": "no-data",
  "...": "no-data",
  "N/A": "no-data",
  調査中: "in-survey",
  照会中: "in-survey",
  調整中: "undecided",
  検討中: "undecided",
  協議中: "undecided",
  未定: "undecided",
  未設定: "undecided",
  未集計: "not-compiled",
  集計中: "not-compiled",
  未公表: "not-compiled",
  該当なし: "not-applicable",
  該当無し: "not-applicable",
  非該当: "not-applicable",
  対象外: "not-applicable",
};

/** Why a cell whose whole normalized text this is holds no value; `null` when it is no placeholder. */
export function placeholderReason(text: string): PlaceholderReason | null {
  if (dashes.test(text)) return "dash";
  if (/^#{2,255}$/.test(text)) return "overflow";
  const word = /^\((.{1,8})\)$/.exec(text)?.[1] ?? text;
  return Object.hasOwn(words, word) ? (words[word] ?? null) : null;
}
