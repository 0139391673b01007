import { closeUp } from "../text/close-up";
import { normalize } from "../text/normalize";

/** What a row below an indicator holds, when the words in front of it say so. */
export type RowRole = "baseline" | "target" | "planned" | "actual" | "derived" | "verdict";

const wordsOfRoles: Readonly<Record<RowRole, readonly string[]>> = {
  planned: [
    ...["期待値", "計画値", "計画", "見込値", "見込", "中間目標", "中間目標値"],
    ...["planned", "plan", "expected", "milestone"],
  ],
  target: ["目標値", "目標", "数値目標", "target"],
  actual: ["実績値", "実績", "実測値", "最新値", "直近値", "actual", "result"],
  baseline: ["基準値", "現状値", "現状", "基準", "当初値", "策定時", "baseline"],
  derived: ["算出値", "derived"],
  verdict: ["評価", "判定", "達成状況", "進捗状況", "進捗評価", "status", "rating"],
};

const roleOfWord: ReadonlyMap<string, RowRole> = new Map(
  rowRoles().flatMap((role) => wordsOfRoles[role].map((word) => [word, role] as const)),
);

/** 毎年の上昇率, 対前年度比, achievement rate: worked out from the row above. Blanks are off already. */
const derivedLabel =
  /^(?:毎年の?|各年の?|年平均の?|年間の?|平均|対前年度?の?|前年度?からの?|目標に対する)?(?:上昇率|上昇幅|伸び率|増加率|増減率|減少率|成長率|変化率|増減数?|達成率|進捗率|達成度)$|^(?:対)?前年度?比$|^(?:achievement|progress|growth)(?:rate)?$|^year-on-year(?:ratio|change)?$/;

const referenceMark = /^[(（]?(?:参考値?|参考指標|参考データ|reference)[)）]?[:：]?/iu;
const place =
  /^(?:全国|国|県|都|府|道|全県|県内|都内|[^\s(（]{1,3}[都道府県]|類似団体|他県|近県)(?:全体)?(?:平均|計)?値?$/u;
const longestLabel = 20;
const longestPlace = 12;

function rowRoles(): readonly RowRole[] {
  return ["planned", "target", "actual", "baseline", "derived", "verdict"];
}

/** May a row have the role by a word in front of it? */
export function isRowRole(role: string): role is RowRole {
  return Object.hasOwn(wordsOfRoles, role);
}

/** The role that a row's own label gives it; `null` for anything else, such as a name. */
export function matchRow(label: string): RowRole | null {
  if (label.length > longestLabel || !beginsLikeLabel.test(label)) return null;
  const word = plainWord(label);
  const role = roleOfWord.get(word);
  if (role) return role;
  return derivedLabel.test(word) ? "derived" : null;
}

/** What the words above begin with: a cheap look, which spares the dear one for most names. */
const beginsLikeLabel =
  /^[\s(（]*[期計見中目数実最直基現当策評判達進毎各年平対前上伸増減成変算a-zａ-ｚ]/i;

/** In one spelling, without what stands in brackets at its end. */
function plainWord(label: string): string {
  if (onlyJapanese.test(label)) return label;
  return closeUp(normalize(label))
    .text.replace(/\(.*\)$/, "")
    .toLowerCase();
}

/** Kana and kanji have one spelling: most labels need no work. */
const onlyJapanese = /^[\u3041-\u3096\u30a1-\u30fc\u4e00-\u9fff]*$/;

/**
 * A name marked as 参考: the name that remains, or `null` when only a place remains, as in
 * 参考（全国）. Such a row belongs to the indicator above it. Not marked at all: `undefined`.
 */
export function matchReference(label: string): string | null | undefined {
  const trimmed = label.trim();
  const mark = referenceMark.exec(trimmed)?.[0];
  if (mark === undefined) return isPlace(trimmed) ? null : undefined;
  const rest = trimmed.slice(mark.length).trim();
  return rest === "" || isPlace(rest) ? null : rest;
}

/** 全国, 三重県, 県平均, also in brackets: whose value it is, not what is measured. */
export function isPlace(label: string): boolean {
  if (label.length > longestPlace || !/[国県都府道体]/.test(label)) return false;
  const bare = closeUp(normalize(label)).text.replace(/^\(|\)$/g, "");
  return place.test(bare);
}
