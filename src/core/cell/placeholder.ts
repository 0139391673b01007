import type { PlaceholderReason } from "./reading";
import { isKnownUnit } from "./unit";

/** Only as the whole cell, or before a unit alone (ー件): ー in サービス is a letter. */
const dashes = /^[-ー‐‑‒–—―−─]{1,5}/;

const words: Readonly<Record<PlaceholderReason, readonly string[]>> = {
  dash: [],
  "left-blank": ["空欄", "空白", "記載なし", "記載無し", "未記載", "未記入", "未入力"],
  "no-data": [
    ...["データなし", "データ無し", "データ無", "データがない", "不明", "不詳", "欠測", "欠損"],
    ...[
      "数値なし",
      "実績なし",
      "実績無し",
      "該当数値なし",
      "該当データなし",
      "把握できず",
      "未把握",
    ],
    ...["把握していない", "無回答", "未回答", "…", "……", "‥", "...", "・・・"],
    ...["N/A", "n/a", "NA", "na", "N.A.", "n.a.", "nodata"],
  ],
  "in-survey": ["調査中", "照会中", "確認中", "測定中", "実施中", "調査予定", "測定予定"],
  undecided: [
    ...["調整中", "検討中", "協議中", "未定", "未設定", "未確定", "設定中", "精査中", "策定中"],
    ...["今後設定", "今後検討", "要検討", "追って設定", "別途設定", "TBD", "tbd", "TBA", "tba"],
  ],
  "not-compiled": [
    ...["未集計", "集計中", "集計前", "未公表", "公表前", "公表待ち", "未発表", "未算出", "算出中"],
    ...["算定中", "算出不可", "算定不可", "未計測", "未測定", "速報待ち", "pending"],
  ],
  "not-done": [
    "未実施",
    "調査なし",
    "調査無し",
    "調査未実施",
    "実施なし",
    "実施せず",
    "中止",
    "休止",
  ],
  "not-applicable": [
    ...["該当なし", "該当無し", "該当無", "非該当", "該当せず", "対象外", "対象なし", "適用外"],
  ],
  suppressed: ["x", "X", "χ", "*", "**", "***", "秘匿", "非公表", "非公開"],
  "all-new": ["皆増"],
  "all-gone": ["皆減"],
  overflow: [],
};

const reasonOf: ReadonlyMap<string, PlaceholderReason> = new Map(
  Object.entries(words).flatMap(([reason, spellings]) =>
    spellings.map((spelling) => [spelling, reason as PlaceholderReason] as const),
  ),
);

/** Why a cell whose whole normalized text this is holds no value; `null` when it is no placeholder. */
export function placeholderReason(text: string): PlaceholderReason | null {
  if (text === "" || text.length > 255) return null;
  const dashed = dashes.exec(text)?.[0].length ?? 0;
  if (dashed > 0) {
    const ofUnit = dashed === 1 && isKnownUnit(text.slice(1));
    return dashed === text.length || ofUnit ? "dash" : null;
  }
  if (/^#{2,255}$/.test(text)) return "overflow";
  const word = /^\((.{1,8})\)$/.exec(text)?.[1] ?? text;
  return reasonOf.get(word) ?? null;
}
