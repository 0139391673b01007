/** Prefectures with what their short names leave out; 北海道 has no short name. */
const byEnding: Readonly<Record<string, string>> = {
  都: "東京",
  府: "京都 大阪",
  県: `青森 岩手 宮城 秋田 山形 福島 茨城 栃木 群馬 埼玉 千葉 神奈川 新潟 富山 石川 福井 山梨 長野 岐阜 静岡 愛知 三重
    滋賀 兵庫 奈良 和歌山 鳥取 島根 岡山 広島 山口 徳島 香川 愛媛 高知 福岡 佐賀 長崎 熊本 大分 宮崎 鹿児島 沖縄`,
};

/** 三重, 東京: the names of prefectures without 県, 都 or 府. */
export const shortPrefectures: ReadonlySet<string> = new Set(
  Object.values(byEnding).flatMap((names) => names.split(/\s+/)),
);
