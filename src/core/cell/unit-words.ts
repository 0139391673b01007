import type { Unit } from "./reading";

/** A unit in its one spelling, the other spellings of it, and the decimal places it shifts by. */
export interface UnitWord {
  readonly symbol: string;
  readonly family: Unit["family"];
  readonly spellings: readonly string[];
  readonly places?: number;
}

/** Counters that may follow a numeral in kanji, or a dash: they need no guess. */
const counters: readonly UnitWord[] = [
  ...["社", "校", "台", "本", "枚", "棟", "床", "店", "店舗", "冊", "組", "団体", "法人", "世帯"],
  ...["施設", "事業", "事業所", "事業者", "企業", "市町", "市町村", "市区町村", "市", "町", "村"],
  ...[
    "都道府県",
    "県",
    "地区",
    "地域",
    "圏域",
    "区域",
    "区画",
    "講座",
    "教室",
    "学級",
    "園",
    "組織",
  ],
  ...["種類", "種", "品", "食", "通", "基", "隻", "頭", "匹", "羽", "株", "編", "部門", "部"],
  ...["計画", "取組", "会場", "大会", "コース", "プラン", "チーム", "クラブ", "グループ", "路線"],
  ...["便", "泊", "班", "機", "器", "者", "例", "症例", "筆", "区間"],
].map((symbol) => ({ symbol, family: "count", spellings: [symbol] }));

/**
 * The units whose spellings differ or that are more than a count. All spellings are normalized:
 * `%` stands for ％ too, `m2` for ㎡ and ｍ２. Counting words (件, 事業所, 市町) need no entry.
 */
export const unitWords: readonly UnitWord[] = [
  ...counters,
  { symbol: "%", family: "ratio", spellings: ["%", "パーセント", "percent"], places: -2 },
  { symbol: "%", family: "ratio", spellings: ["割"], places: -1 },
  { symbol: "‰", family: "ratio", spellings: ["‰", "パーミル"], places: -3 },
  {
    symbol: "ポイント",
    family: "measure",
    spellings: ["ポイント", "%ポイント", "pt", "pts", "Pt", "%pt", "percentagepoints", "points"],
  },
  { symbol: "倍", family: "measure", spellings: ["倍"] },
  { symbol: "円", family: "money", spellings: ["円", "¥", "yen", "JPY"] },
  { symbol: "ドル", family: "money", spellings: ["ドル", "米ドル", "$", "USD"] },
  { symbol: "ユーロ", family: "money", spellings: ["ユーロ", "€", "EUR"] },
  {
    symbol: "箇所",
    family: "count",
    spellings: ["箇所", "個所", "カ所", "ヶ所", "ケ所", "か所", "ヵ所", "places", "sites"],
  },
  {
    symbol: "人",
    family: "count",
    spellings: ["人", "名", "にん", "人数", "people", "persons", "person"],
  },
  { symbol: "件", family: "count", spellings: ["件", "件数", "cases", "case"] },
  { symbol: "回", family: "count", spellings: ["回", "回数", "times", "time"] },
  { symbol: "個", family: "count", spellings: ["個", "コ", "ケ"] },
  { symbol: "戸", family: "count", spellings: ["戸", "戸数"] },
  { symbol: "事業所", family: "count", spellings: ["offices", "office", "establishments"] },
  { symbol: "施設", family: "count", spellings: ["facilities", "facility"] },
  { symbol: "市町村", family: "count", spellings: ["municipalities", "municipality"] },
  { symbol: "社", family: "count", spellings: ["companies", "company"] },
  // 人日 and 人回 multiply two counts.
  { symbol: "人日", family: "count", spellings: ["人日", "人・日", "延べ人日"] },
  { symbol: "人回", family: "count", spellings: ["人回", "人・回"] },
  { symbol: "人月", family: "count", spellings: ["人月", "人・月"] },
  // These begin like another unit (分, 項) and would else be taken for the name of something.
  { symbol: "分野", family: "count", spellings: ["分野"] },
  { symbol: "分団", family: "count", spellings: ["分団"] },
  { symbol: "項目", family: "count", spellings: ["項目"] },
  { symbol: "時限", family: "count", spellings: ["時限"] },
  { symbol: "つ", family: "count", spellings: ["つ"] },
  {
    symbol: "年",
    family: "time",
    spellings: ["年", "カ年", "ヶ年", "か年", "箇年", "ヵ年", "years", "year"],
  },
  { symbol: "年間", family: "time", spellings: ["年間", "カ年間", "か年間", "ヶ年間"] },
  {
    symbol: "か月",
    family: "time",
    spellings: ["か月", "カ月", "ヶ月", "ヵ月", "箇月", "ケ月", "months", "month"],
  },
  { symbol: "か月", family: "time", spellings: ["か月間", "カ月間", "ヶ月間", "ヵ月間", "箇月間"] },
  { symbol: "週間", family: "time", spellings: ["週間", "週"] },
  { symbol: "日", family: "time", spellings: ["日", "日間", "days", "day"] },
  { symbol: "時間", family: "time", spellings: ["時間", "h", "hours", "hour"] },
  { symbol: "分", family: "time", spellings: ["分", "分間", "minutes", "min"] },
  { symbol: "秒", family: "time", spellings: ["秒", "秒間", "seconds"] },
  { symbol: "歳", family: "measure", spellings: ["歳", "才"] },
  { symbol: "点", family: "measure", spellings: ["点"] },
  { symbol: "位", family: "measure", spellings: ["位"] },
  { symbol: "℃", family: "measure", spellings: ["°C"] },
  { symbol: "ppm", family: "measure", spellings: ["ppm"] },
  { symbol: "dB", family: "measure", spellings: ["dB", "db", "デシベル"] },
  { symbol: "mm", family: "measure", spellings: ["mm", "ミリ", "ミリメートル"] },
  { symbol: "cm", family: "measure", spellings: ["cm", "センチ", "センチメートル"] },
  { symbol: "m", family: "measure", spellings: ["m", "メートル"] },
  { symbol: "km", family: "measure", spellings: ["km", "キロメートル"] },
  { symbol: "㎡", family: "measure", spellings: ["m2", "m²", "平方メートル", "平米"] },
  { symbol: "㎢", family: "measure", spellings: ["km2", "km²", "平方キロメートル"] },
  { symbol: "a", family: "measure", spellings: ["a", "アール"] },
  { symbol: "ha", family: "measure", spellings: ["ha", "ヘクタール"] },
  { symbol: "㎥", family: "measure", spellings: ["m3", "m³", "立方メートル"] },
  { symbol: "坪", family: "measure", spellings: ["坪"] },
  { symbol: "mg", family: "measure", spellings: ["mg", "ミリグラム"] },
  { symbol: "mg/L", family: "measure", spellings: ["mg/L", "mg/l"] },
  { symbol: "g", family: "measure", spellings: ["g", "グラム"] },
  { symbol: "kg", family: "measure", spellings: ["kg", "キログラム", "キロ"] },
  { symbol: "t", family: "measure", spellings: ["t", "トン"] },
  {
    symbol: "t-CO2",
    family: "measure",
    spellings: ["t-CO2", "t-co2", "tCO2", "トンCO2", "t-CO₂", "tCO₂"],
  },
  { symbol: "l", family: "measure", spellings: ["l", "L", "リットル"] },
  { symbol: "kl", family: "measure", spellings: ["kl", "kL", "キロリットル"] },
  { symbol: "W", family: "measure", spellings: ["W", "ワット"] },
  { symbol: "kW", family: "measure", spellings: ["kW", "KW", "キロワット"] },
  { symbol: "MW", family: "measure", spellings: ["MW", "メガワット"] },
  { symbol: "kWh", family: "measure", spellings: ["kWh", "KWh"] },
  { symbol: "MWh", family: "measure", spellings: ["MWh"] },
  { symbol: "GWh", family: "measure", spellings: ["GWh"] },
  { symbol: "MJ", family: "measure", spellings: ["MJ", "メガジュール"] },
  { symbol: "GJ", family: "measure", spellings: ["GJ", "ギガジュール"] },
  { symbol: "TJ", family: "measure", spellings: ["TJ", "テラジュール"] },
  { symbol: "kcal", family: "measure", spellings: ["kcal", "キロカロリー"] },
  { symbol: "MB", family: "measure", spellings: ["MB"] },
  { symbol: "GB", family: "measure", spellings: ["GB"] },
  { symbol: "TB", family: "measure", spellings: ["TB"] },
];

/** Words for powers of ten, longest first, that stand before a unit: 千円, 百万円, 万人. */
export const scaleWords: readonly (readonly [word: string, places: number])[] = [
  ["千億", 11],
  ["百億", 10],
  ["十億", 9],
  ["千万", 7],
  ["百万", 6],
  ["十万", 5],
  ["兆", 12],
  ["億", 8],
  ["万", 4],
  ["千", 3],
  ["百", 2],
];
