import type { UndeterminedReason } from "../indicator/verdict";
import type { CouncilTexts } from "./council-texts";
import { quotedJa as quoted } from "./quoted-names";
import type { ProseStyle } from "./report-texts";
import { waivedTexts } from "./waived-texts";

/** 会議に示す説明。常体と敬体は文末だけが違う。 */
export const councilTextsJa: Readonly<Record<ProseStyle, CouncilTexts>> = {
  plain: textsIn((plain) => plain),
  polite: textsIn((_, polite) => polite),
};

const reasons: Readonly<Record<UndeterminedReason, string>> = {
  "baseline-missing": "現状値に数値がない",
  "target-missing": "目標値に数値がない",
  "target-relative": "目標が数値ではなく言葉で書かれている",
  "units-differ": "値の単位がそろっていない",
  "period-missing": "時期が読み取れない値がある",
  "periods-equal": "現状値と目標値の時期が同じである",
  "target-not-after-baseline": "目標の時期が現状値より前である",
  "actual-before-baseline": "実績の時期が現状値より前である",
  "part-of-year": "実績が1年分ではない",
  "direction-unknown": "目標の方向が読み取れない",
  "direction-disagrees": "目標の方向と値が食い違う",
  "level-not-positive": "値が正でなく、達成率が使えない",
  "growth-not-positive": "値が正でなく、伸び率が使えない",
  "growth-each-period": "期間ごとに数える目標で、伸び率が使えない",
  "measure-too-large": "値が大きすぎる",
};

function textsIn(end: (plain: string, polite: string) => string): CouncilTexts {
  const is = end("である", "です");
  const make = end("する", "します");
  const leads = end("つながる", "つながります");
  const missing = end("まだない", "まだありません");
  return {
    untitled: "ロジックモデルの説明",
    headings: {
      goal: "目標",
      kgi: "KGIと参考値",
      areas: "領域ごとのKPI",
      links: "目標に至る道筋",
      gaps: "まだ測定していないもの",
      exclusions: "指標の選び方と、指標としないもの",
      schedule: "今後の予定",
      waived: waivedTexts.ja.heading,
    },
    aim: (layer, names) => `${layer}は、${quoted(names)}と${make}。`,
    noAim: `目標は${missing}。`,
    measuredBy: (goal, names) =>
      `「${goal}」の達成状況は、KGI${quoted(names)}で${end("測る", "測ります")}。`,
    notMeasuredBy: (goal) => `「${goal}」を測るKGIは${missing}。`,
    references: (names) => `参考値として、${quoted(names)}をあわせて${end("見る", "見ます")}。`,
    area: (area, names) => `【${area}】KPIとして、${quoted(names)}を${end("置く", "置きます")}。`,
    areaReferences: (names) => `参考値として、${quoted(names)}をあわせて${end("見る", "見ます")}。`,
    bareArea: (area) => `【${area}】指標は${missing}。`,
    noArea: `目標に至る領域は${missing}。`,
    unplaced: (names) =>
      `このほか、表にある${quoted(names)}は、どの領域にも位置付けて${end("いない", "いません")}。`,
    link: (from, to, caption) =>
      `「${from}」は、「${caption}」という道筋で、${quoted(to)}に${leads}。`,
    bareLink: (from, to) =>
      `${quoted(from)}は、${from.length > 1 ? "いずれも" : ""}「${to}」に${end("つながるとする", "つながるとします")}が、その道筋の説明は${missing}。`,
    assumption: (words) => `その前提は、「${words}」${is}。`,
    noLink: `領域と目標のつながりは${missing}。`,
    withoutNumbers: (names) => `表に現状値も目標値もないのは、${quoted(names)}${is}。`,
    onlyInProse: (name, goal, sheet) =>
      `「${name}」は、表に数値がなく、シート「${sheet}」の文章に目標「${goal}」が${end("ある", "あります")}。`,
    withoutActuals: (names) => `実績がまだないのは、${quoted(names)}${is}。`,
    undetermined: (name, reason) =>
      `「${name}」の状態は、判定${end("できない", "できません")}（${reasons[reason]}）。`,
    allMeasured: `どの指標にも、数値が${end("ある", "あります")}。`,
    excluded: (name, reason) =>
      `「${name}」は、指標と${end("しない", "しません")}。理由は、「${reason}」${is}。`,
    excludedBare: (name) =>
      `「${name}」は、指標と${end("しない", "しません")}が、その理由は${missing}。`,
    kept: (name, doubts, reason) =>
      `「${name}」は、${quoted(doubts)}の点で基準に当てはまらないが、指標と${make}。理由は、「${reason}」${is}。`,
    noExclusion: `指標としないものは、ブックに書かれて${end("いない", "いません")}。`,
    planned: (when, what) => `${when}：${what}`,
    discussed: (name, stage, meeting) =>
      meeting === ""
        ? `「${name}」の検討は、「${stage}」の段階に${end("ある", "あります")}。`
        : `「${name}」の検討は、「${stage}」の段階にあり、次は、「${meeting}」で${end("決める", "決めます")}。`,
    published: (name, when) => `「${name}」の次回の公表は、${when}${is}。`,
    noSchedule: `今後の予定は、ブックに書かれて${end("いない", "いません")}。`,
  };
}
