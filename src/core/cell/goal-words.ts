import type { RelativeGoal } from "./reading";

type Direction = RelativeGoal["direction"];

const or = "(?:・|又は|または|もしくは|、)?";
const more = "増加|増大|増やす|倍増|増員|増|上昇|向上|拡大|拡充|延伸|引き?上げ|上回る|アップ";
const less = "減少|削減|低下|低減|縮小|短縮|抑制|半減|減らす|減|引き?下げ|下回る|ダウン|解消";

/** Words for a way to go, the longer ones before their parts. 維持・向上 keeps what there is, or betters it. */
const ways: readonly (readonly [direction: Direction, words: string])[] = [
  ["increase", `維持${or}(?:${more}|改善)|(?:${more})${or}維持`],
  ["decrease", `維持${or}(?:${less})|(?:${less})${or}維持`],
  ["maintain", "(?:現状)?維持|横ばい|据え?置き?|現状どおり|現状通り|同水準|同程度|継続"],
  ["increase", `${more}|increase|improvement|expand`],
  ["decrease", `${less}|decrease|reduction|reduce`],
  ["maintain", "maintain|keep|unchanged"],
  // Less accidents and more training are both better: the word does not tell which way.
  [null, "改善|improve"],
];

/** How a value is bound to another, and which way is better then. */
const bounds: readonly (readonly [
  comparator: RelativeGoal["comparator"],
  direction: Direction,
  words: string,
])[] = [
  ["at-least", "increase", "以上"],
  ["more-than", "increase", "超え?|を?超える|を?上回る|より(?:高い|多い|上)"],
  ["at-most", "decrease", "以下|以内"],
  ["less-than", "decrease", "未満|を?下回る|より(?:低い|少ない|下)"],
  ["about", null, "並み?|程度|前後|と?同程度|と?同水準|と?同等"],
];

const wayPattern = new RegExp(
  `(?:${ways.map(([, words]) => `(${words})`).join("|")})(?:させる|する|を図る|を目指す|に転じる|傾向)?$`,
  "i",
);
const boundPattern = new RegExp(
  `(?:${bounds.map(([, , words]) => `(${words})`).join("|")})(?:を維持|とする|にする|を目指す)?$`,
);

/** A word at the end of a text. */
interface Ending<T> {
  readonly at: number;
  readonly says: T;
}

/** The way to go that a text ends with: 増加, 維持させる; `null` where it ends otherwise. */
export function wayAtEnd(text: string): Ending<Direction> | null {
  const match = wayPattern.exec(text);
  const found = match && ways.find((_, i) => match[i + 1] !== undefined);
  return found ? { at: match.index, says: found[0] } : null;
}

/** The bound that a text ends with: 以上, を上回る, 並み. */
export function boundAtEnd(
  text: string,
): Ending<Pick<RelativeGoal, "comparator" | "direction">> | null {
  const match = boundPattern.exec(text);
  const found = match && bounds.find((_, i) => match[i + 1] !== undefined);
  return found ? { at: match.index, says: { comparator: found[0], direction: found[1] } } : null;
}

const knownReference =
  "対?前年度?(?:同期|実績|水準|値)?|前回(?:調査)?|現状(?:値|水準)?|現在|基準(?:値|年度?|時)?|策定時|当初|計画(?:値|時)?|目標値?";
const reference = new RegExp(
  `^(?:毎年度?|年々|${knownReference}|過去最[高低大]|.{0,16}(?:平均値?|水準|の値|実績値?|目標値)|全国値?|国|県|都|府|道)$`,
);

/** Can a goal be held against it? 全産業平均, 前年度, 令和６年度実績; not 必要 in 必要以上. */
export function isReference(words: string): boolean {
  return reference.test(words);
}

/** What joins a reference to the way to go: 前年度【より】増加. */
export const referenceJoint =
  /(?:の水準)?(?:と同(?:程度|水準|等)|比(?:較)?で?|[とに]?(?:比べ|比較し)て?|に対し|より|から|[をので])?$/;

/** What a change is counted from, at the beginning of a text: 前年度比, 現状から. */
export const referenceAtStart = new RegExp(
  `(${knownReference})(?:[とに](?:比較し|比べ)て?|に対し|比で?|より|から|の)?`,
  "y",
);

/** The same behind a period: 2013年度【比】46％削減. */
export const jointAfterPeriod =
  /(?:の?実績値?|の?値)?(?:[とに](?:比較し|比べ)て?|に対し|比で?|より|から)/y;

/** Words that say no more than that it should go on so. */
export const adverb =
  /^(?:さらなる|更なる|さらに|更に|着実[なに]|継続的[なに]|段階的[なに]|徐々に|順次|可能な限り|毎年度?)の?/;
