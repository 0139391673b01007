import type { Accumulation, Direction } from "../indicator/indicator";

/** A word of a name and what it says about the indicator. */
export type NameWords<T> = readonly (readonly [word: RegExp, says: T])[];

/** The unit that a name ends in, the more particular first. */
export const unitWords: NameWords<string> = [
  [/率$|割合$|比率$|\b(?:rate|share|ratio)$/iu, "％"],
  [/市区?町村数$/u, "市町村"],
  [/市町数$/u, "市町"],
  [/事業[所者]数$|offices$/iu, "事業所"],
  [/施設数$/u, "施設"],
  [/法人数$/u, "法人"],
  [/団体数$/u, "団体"],
  [/件数$|cases$/iu, "件"],
  [/(?:者|人|員|名|職員|受講|参加|来場)数$|people$|participants$/iu, "人"],
  [/回数$/u, "回"],
  [/台数$/u, "台"],
  [/日数$/u, "日"],
  [/年数$/u, "年"],
  [/時間数?$|hours$/iu, "時間"],
  [/額$/u, "円"],
];

/** What a name says is wanted, figures that are better the lower they are, and those that are not. */
export const directionWords: NameWords<Direction> = [
  [/の(?:減少|低下|縮減|縮小|削減|抑制|短縮)$/u, "decrease"],
  [/の(?:増加|上昇|向上|拡大|延伸)$/u, "increase"],
  [/離職|退職者|超過勤務|残業|事故|ヒヤリ|待機|未[^\s]{0,4}(?:率|数)|負担|苦情|休業/u, "decrease"],
  [/turnover|overtime|accident|waiting/iu, "decrease"],
  [/維持|横ばい/u, "maintain"],
  [/導入|活用|受講|参加|視聴|設置|取得|定着|満足|普及|支援|相談|貸出|来場|実施/u, "increase"],
];

/** Whether a value adds up or starts anew. */
export const accumulationWords: NameWords<Accumulation> = [
  [/累計|累積|延べ?導入|cumulative/iu, "cumulative"],
  [
    /(?:参加|受講|視聴|来場|相談対応|相談|貸出|開催|支援|実施)(?:者|事業所)?(?:件|回|人|者)?数$/u,
    "per-period",
  ],
];

/** The first word that a name has, and what it says. */
export function firstWord<T>(
  name: string,
  words: NameWords<T>,
): { readonly word: string; readonly says: T } | null {
  for (const [pattern, says] of words) {
    const word = pattern.exec(name)?.[0];
    if (word) return { word, says };
  }
  return null;
}
