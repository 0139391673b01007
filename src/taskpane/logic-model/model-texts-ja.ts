import type { ModelTexts } from "./model-text-types";

export const modelJa: ModelTexts = {
  heading: "ロジックモデル",
  views: { figure: "図", list: "一覧", prose: "説明文" },
  viewsLabel: "見せ方",
  first: {
    lines: [
      "どの KPI がどのように目標につながるかを、一枚の図と文章にします。",
      "シートには、「シートに書く」を押すまで何も書き込みません。",
    ],
    make: "この表から作る",
    makeWhat: (indicators) =>
      `読み取った指標 ${indicators} 件を、表にある領域や名前の言葉から置きます。理由を示し、迷うものはあなたに聞きます。`,
    templates: "ひな形から始める",
    template: {
      national: {
        name: "全国のモデル",
        what: "国の目標設定案の五つの領域（テクノロジー、人材育成、改善活動、横展開、気運の醸成）と KGI。",
      },
      tokyo: {
        name: "東京都の形",
        what: "中間目標から目標までの二階建て。四つの領域、八つのつながりの説明、KPI 選定の基準つき。",
      },
      "empty-two-storey": {
        name: "空の二階建て",
        what: "現在 → 中間目標 → 目標 → 最終的な目標。領域は自分で加えます。",
      },
      "empty-chain": {
        name: "空の連鎖",
        what: "基盤 → 活動 → アウトプット → アウトカム（初期・中間・最終）→ インパクト。",
      },
    },
    begin: "これで始める",
    beginWith: (name) => `${name}で始める`,
  },
  unsaved: "まだシートに書いていない変更があります。",
  saved: "シートと同じ内容です。",
  discard: "変更を捨てる",
  discardSure: "本当に捨てて、はじめに戻る",
  contested: {
    title: "シートのロジックモデルも変わりました",
    line: "ここでの変更はそのまま残しています。シートの内容を使うこともできます。",
    take: "シートの内容を使う",
  },
  undo: "一つ戻す",
  redo: "やり直す",
  addFromTables: "表にある指標を足す",
  addNode: "領域・目標を加える",
  editWhole: "表題・層・注記",
  write: "シートに書く",
  placed: (count) => `置いた指標 ${count} 件とその理由`,
  placedIn: (node) => `「${node}」に置きました`,
  reason: (reason) => {
    switch (reason.kind) {
      case "listed":
        return "表がこの層と領域に挙げています";
      case "area":
        return `表が領域「${reason.area}」と書いています`;
      case "word":
        return reason.in === "name"
          ? `名前に「${reason.word}」とあります`
          : `表の見出しに「${reason.word}」とあります`;
      case "goal":
        return "KGI で、目標が一つだけです";
    }
  },
  toPlace: (count) => `置き場所を決める指標 ${count} 件`,
  toPlaceWhy: "名前だけでは決められませんでした。どこに置くかを選んでください。",
  place: "置く",
  placeNamed: (indicator) => `「${indicator}」の置き場所`,
  exclude: "KPI にしない",
  later: "あとで",
  suggested: (node) => `${node}（候補）`,
  choose: "選んでください",
  layer: "層",
  name: "名前",
  title: "表題",
  add: "加える",
  cancel: "やめる",
  close: "閉じる",
  node: (name) => `「${name}」を直す`,
  link: (from, to) => `「${from}」→「${to}」`,
  linksOut: "ここからのつながり",
  linksIn: "ここへのつながり",
  noLinks: "つながりはまだありません。",
  connect: "つなぐ",
  connectTo: "つながる先",
  editLink: (from, to) => `「${from}」から「${to}」へのつながりを直す`,
  caption: "つながりの説明",
  captionHint: "例：委員会の設置により生産性向上の取組を開始",
  assumption: "前提",
  assumptionHint: "このつながりが成り立つ条件",
  removeNode: "これを削除",
  removeLink: "つながりを削除",
  points: (count) => `気になる点 ${count} 件`,
  pointAbout: (name) => `「${name}」を開く`,
  exclusions: "KPI にしない指標",
  nodeLabel: (name, layer, { indicators, links, faults }) =>
    [
      `${name}、${layer}`,
      ...(indicators.length > 0 ? [indicators.join("、")] : []),
      `つながり ${links} 本`,
      ...(faults > 0 ? [`気になる点 ${faults} 件`] : []),
    ].join("。"),
  emptyLayer: "まだ何もありません。",
  nothingYet: "領域や目標を加えると、ここに図ができます。",
};
