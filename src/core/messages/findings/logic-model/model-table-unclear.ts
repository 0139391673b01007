import type { ModelTableUnclear } from "../../../rules/catalogue/logic-model/model-table-unclear";
import type { FindingText } from "../finding-text";
import { areaRow, goalRow, linkRow, modelExample } from "../model-example";

type Sentences = {
  readonly [K in ModelTableUnclear["kind"]]: (
    remark: Extract<ModelTableUnclear, { kind: K }>,
  ) => readonly [sentence: string, cure: string];
};

const endsJa = { from: "起点", to: "終点" } as const;
const endsEn = { from: "from", to: "to" } as const;
const isEndUnknown = (kind: string) => kind === "link-end-unknown";

const ja: Sentences = {
  "layer-missing": ({ name }) => [`「${name}」の層が空です。`, "層の名前を書いてください。"],
  "indicator-without-node": ({ name }) => [
    `指標「${name}」の目標・領域が空です。`,
    "その指標が測る目標か領域の名前を書いてください。",
  ],
  "kind-unknown": ({ name, written }) => [
    `「${name}」の種別「${written}」が分かりません。KPI として扱います。`,
    "KGI、KPI、参考値、対象外のどれかにしてください。",
  ],
  "source-lost": ({ name }) => [
    `「${name}」の指標の元のセルがなくなりました。`,
    "指標の名前を書き直すか、今のセルを参照してください。",
  ],
  "id-twice": ({ id, name }) => [
    `番号 ${id} が、「${name}」のほかにも使われています。`,
    "番号を空にしてください。次に作り直すときに、新しい番号が付きます。",
  ],
  "link-end-unknown": (remark) => unknownJa(remark),
  "link-end-ambiguous": (remark) => unknownJa(remark),
  "link-to-itself": ({ name }) => [
    `「${name}」から「${name}」自身へのつながりです。`,
    "終点を直すか、行を消してください。",
  ],
  "link-twice": ({ from, to }) => [
    `「${from}」から「${to}」へのつながりが、同じ説明で 2 回あります。`,
    "一方の行を消してください。",
  ],
};

function unknownJa({
  kind,
  end,
  written,
}: Extract<ModelTableUnclear, { end: unknown }>): readonly [string, string] {
  return isEndUnknown(kind)
    ? [
        `${endsJa[end]}の「${written}」という目標・領域はありません。`,
        "ロジックモデルの表にある名前と同じに書いてください。",
      ]
    : [
        `${endsJa[end]}の「${written}」という目標・領域は二つあります。`,
        "名前の代わりに、表の番号（N1 など）を書いてください。",
      ];
}

const en: Sentences = {
  "layer-missing": ({ name }) => [`“${name}” has no layer.`, "Enter the name of its layer."],
  "indicator-without-node": ({ name }) => [
    `The indicator “${name}” has no goal or area.`,
    "Enter the name of what it measures.",
  ],
  "kind-unknown": ({ name, written }) => [
    `The kind “${written}” of “${name}” is not known; it counts as KPI.`,
    "Use KGI, KPI, Reference or Excluded.",
  ],
  "source-lost": ({ name }) => [
    `The cell of an indicator of “${name}” is gone.`,
    "Enter its name again, or refer to the cell where it stands now.",
  ],
  "id-twice": ({ id, name }) => [
    `${id} is used for “${name}” and for another.`,
    "Clear the number; a new one is given when the model is next written.",
  ],
  "link-end-unknown": (remark) => unknownEn(remark),
  "link-end-ambiguous": (remark) => unknownEn(remark),
  "link-to-itself": ({ name }) => [
    `The link leads from “${name}” to itself.`,
    "Correct its end, or remove the row.",
  ],
  "link-twice": ({ from, to }) => [
    `The link from “${from}” to “${to}” stands twice with the same sentence.`,
    "Remove one of the rows.",
  ],
};

function unknownEn({
  kind,
  end,
  written,
}: Extract<ModelTableUnclear, { end: unknown }>): readonly [string, string] {
  return isEndUnknown(kind)
    ? [
        `There is no goal or area “${written}” (${endsEn[end]}).`,
        "Write it as it stands in the table of the model.",
      ]
    : [
        `There are two goals or areas “${written}” (${endsEn[end]}).`,
        "Write its number (N1 and so on) instead of its name.",
      ];
}

/** The table pairs every kind with its own remark; the compiler cannot follow that through the look-up. */
function say(sentences: Sentences, remark: ModelTableUnclear): readonly [string, string] {
  const describe = sentences[remark.kind] as (
    remark: ModelTableUnclear,
  ) => readonly [string, string];
  return describe(remark);
}

/** The words of the rule, and the example of its page. */
export const modelTableUnclearText: FindingText<ModelTableUnclear> = {
  example: {
    broken: modelExample(
      [goalRow, areaRow],
      [["人材の育成", "働きやすい職場環境が整った事業所の増加", "セミナーの受講により開始"]],
    ),
    mended: modelExample([goalRow, areaRow], [linkRow]),
  },
  ja: {
    title: "ロジックモデルの表に、意味の通らない行があります",
    sentence: (remark) => say(ja, remark)[0],
    why: "図にも文章にも、その行が正しく出ません。",
    cure: (remark) => say(ja, remark)[1],
  },
  en: {
    title: "A row of the logic model makes no sense",
    sentence: (remark) => say(en, remark)[0],
    why: "Neither the figure nor the prose can show this row as it is meant.",
    cure: (remark) => say(en, remark)[1],
  },
};
