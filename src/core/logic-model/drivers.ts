import { normalize } from "../text/normalize";

/** The five drivers of the national model. */
export type Driver = "technology" | "training" | "improvement" | "spread" | "momentum";

/** Words of indicators' names that speak of a driver, from the national and Tokyo's models. */
const words: Readonly<Record<Driver, readonly string[]>> = {
  technology: [
    ...["テクノロジー", "ict", "ロボット", "センサー", "見守り機器", "インカム", "dx", "デジタル"],
    ...[
      "データ連携",
      "システムの導入",
      "システム導入",
      "機器の導入",
      "technology",
      "robot",
      "digital",
    ],
  ],
  training: [
    ...["研修", "セミナー", "受講", "勉強会", "講座", "人材育成", "リーダー養成", "デジタル人材"],
    ...["training", "seminar", "course"],
  ],
  improvement: [
    ...[
      "改善活動",
      "業務改善",
      "委員会",
      "伴走支援",
      "生産性向上の成果",
      "改善計画",
      "試用機器",
      "試用貸出",
    ],
    ...["improvement", "committee"],
  ],
  spread: ["横展開", "見学会", "モデル事業所", "好事例", "事例集", "open day", "model office"],
  momentum: [
    ...["気運", "機運", "フォーラム", "来場", "展示会", "普及啓発", "表彰", "広報"],
    ...["forum", "exhibition", "awareness"],
  ],
};

/** The words that name a driver as an area of its own. */
const names: Readonly<Record<Driver, readonly string[]>> = {
  technology: ["テクノロジーの導入", "technology"],
  training: ["人材育成", "developing people", "training"],
  improvement: ["改善活動", "improvement"],
  spread: ["横展開", "spread"],
  momentum: ["気運", "機運", "momentum"],
};

/** All drivers, in the order of the national model. */
export const drivers: readonly Driver[] = [
  "technology",
  "training",
  "improvement",
  "spread",
  "momentum",
];

/** A driver that a name speaks of, and the word that says so. */
export interface DriverMatch {
  readonly driver: Driver;
  readonly word: string;
}

/**
 * The drivers that a name speaks of, the most likely first: Japanese names end in what they are
 * about (介護ロボット・ＩＣＴ機器の**展示会**参加者数), so the word that ends last counts most. Empty for
 * names that speak of none.
 */
export function driversIn(name: string): readonly DriverMatch[] {
  const plain = normalize(name).text.toLowerCase().replace(/\s+/gu, " ");
  const found = drivers.flatMap((driver) =>
    words[driver].flatMap((word) => {
      const at = plain.lastIndexOf(word);
      return at < 0 ? [] : [{ driver, word, end: at + word.length }];
    }),
  );
  const sorted = found.sort((a, b) => b.end - a.end || b.word.length - a.word.length);
  return sorted
    .filter(({ driver }, at) => sorted.findIndex((other) => other.driver === driver) === at)
    .map(({ driver, word }) => ({ driver, word }));
}

/** Does an area's name stand for the driver? */
export function isDriver(area: string, driver: Driver): boolean {
  const plain = normalize(area).text.toLowerCase();
  return names[driver].some((name) => plain.includes(name));
}
