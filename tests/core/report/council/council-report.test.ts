import type { Indicator } from "../../../../src/core/indicator/indicator";
import { judgeIndicator } from "../../../../src/core/indicator/judge-indicator";
import type { LogicModel } from "../../../../src/core/logic-model/model";
import { proposeModel } from "../../../../src/core/logic-model/propose-model";
import { modelFrom } from "../../../../src/core/logic-model/templates";
import type { Language } from "../../../../src/core/messages/language";
import type { ProseStyle } from "../../../../src/core/messages/report-texts";
import { councilReport } from "../../../../src/core/report/council/council-report";
import { readSchedule } from "../../../../src/core/report/council/read-schedule";
import type { Report } from "../../../../src/core/report/report";
import { readWorkbook } from "../../../../src/core/table/read-workbook";
import { datum, indicator, year } from "../../../support/rule-view";
import { snapshotOfFile } from "../../../support/xlsx-snapshot";

const texts = ({ blocks }: Report) =>
  blocks.flatMap((block) => ("text" in block ? [block.text] : []));

function write(
  model: LogicModel,
  indicators: readonly Indicator[] = [],
  language: Language = "ja",
  style: ProseStyle = "plain",
): readonly string[] {
  const verdicts = new Map(indicators.map((one) => [one.id, judgeIndicator(one)]));
  return texts(
    councilReport(
      { model, indicators, verdicts, schedule: [], candidates: [], waived: [] },
      { language, style },
    ),
  );
}

async function writeSample(sample: string, style: ProseStyle): Promise<readonly string[]> {
  const snapshot = await snapshotOfFile(`assets/samples/${sample}.xlsx`);
  const reading = readWorkbook(snapshot);
  const { model } = proposeModel(reading, snapshot, modelFrom("empty-two-storey", "ja"));
  const indicators = reading.tables.flatMap((table) => table.indicators);
  const verdicts = new Map(indicators.map((one) => [one.id, judgeIndicator(one)]));
  const schedule = readSchedule(snapshot);
  return texts(
    councilReport(
      { model, indicators, verdicts, schedule, candidates: reading.candidates, waived: [] },
      { language: "ja", style },
    ),
  );
}

describe("Tokyo's model", () => {
  test("goal, KGI with references, areas, links, criteria and schedule: all of the document", async () => {
    const text = (await writeSample("tokyo-logic-model", "plain")).join("\n");
    const expected = [
      "最終的な目標は、「介護サービスの質の向上」とする。",
      "目標は、「働きやすい職場環境が整った事業所の増加」とする。",
      "「働きやすい職場環境が整った事業所の増加」の達成状況は、KGI「生産性向上のガイドラインによる業務改善が定着した事業者の割合 (アンケート)」で測る。",
      "参考値として、「生産性向上推進体制加算を取得した事業所の割合 (国調査)」及び「生産性向上の取組の継続年数 (国調査)」をあわせて見る。",
      "【改善活動の実施】KPIとして、「生産性向上委員会を設置している事業所数」及び「試用機器貸出件数」を置く。",
      "「人材育成」は、「導入前セミナー等の受講により介護テクノロジーを導入」という道筋で、「テクノロジーの導入・活用」につながる。",
      "という道筋で、「人材育成」、「改善活動の実施」及び「テクノロジーの導入・活用」につながる。",
      "※KPI選定の基準：継続性（継続した測定が可能）",
      "令和9年度第1回：令和8年度国調査の数値を踏まえて数値目標設定",
      "表にある「介護DX（利用者情報等の共有システムの導入）に取り組む事業者」は、どの領域にも位置付けていない。",
    ];
    for (const sentence of expected) expect(text).toContain(sentence);
    expect(text.match(/つながる。/gu)).toHaveLength(6); // eight links, three of which share a sentence
  });

  test("敬体: the same sentences with other ends", async () => {
    const [plain, polite] = await Promise.all([
      writeSample("tokyo-logic-model", "plain"),
      writeSample("tokyo-logic-model", "polite"),
    ]);
    expect(polite).toHaveLength(plain.length);
    const ends = polite.filter((text) =>
      /[^。]*(である|する|つながる|ない|置く|見る|ある)。$/u.test(text),
    );
    expect(ends).toEqual([]);
    expect(polite.join("")).toContain("につながります。");
  });
});

describe("an indicator with numbers", () => {
  const tokyo = modelFrom("tokyo", "ja");
  const rate = indicator({
    name: "導入率",
    baseline: datum("26％", 0.26, { column: 1, period: year(2025) }),
    target: datum("90％", 0.9, { column: 5, period: year(2029) }),
  });
  const model: LogicModel = {
    ...tokyo,
    nodes: tokyo.nodes.map((node) =>
      node.id === "N3"
        ? { ...node, indicators: [{ name: "導入率", kind: "KPI", indicatorId: rate.id }] }
        : node,
    ),
  };

  test.each<[ProseStyle, string]>([
    [
      "plain",
      "「導入率」は、2025年の26.0%を、2029年に90.0%とすることを目標とする。1年あたり16.0ポイントの上昇が必要である。",
    ],
    [
      "polite",
      "「導入率」は、2025年の26.0%を、2029年に90.0%とすることを目標とします。1年あたり16.0ポイントの上昇が必要です。",
    ],
  ])("has its path in its area: %s", (style, sentence) => {
    expect(write(model, [rate], "ja", style).some((text) => text.startsWith(sentence))).toBe(true);
  });

  test("without an actual, that is said", () => {
    expect(write(model, [rate])).toContain("実績がまだないのは、「導入率」である。");
  });

  test("a baseline of ー is a reason, not a zero", () => {
    const dash = { ...rate, baseline: datum("ー", null, { column: 1, period: year(2025) }) };
    const actuals = [datum("30％", 0.3, { column: 2, period: year(2026) })];
    expect(write(model, [{ ...dash, actuals }])).toContain(
      "「導入率」の状態は、判定できない（現状値に数値がない）。",
    );
  });

  test("English says the same", () => {
    const english = write(model, [rate], "en");
    expect(english).toHaveLength(write(model, [rate]).length);
    expect(english.join("\n")).toContain("This takes a rise of 16.0 points a year.");
  });
});

describe("what is missing is said to be missing", () => {
  test("an empty model", () => {
    expect(write(modelFrom("empty-two-storey", "ja"))).toEqual([
      "ロジックモデルの説明",
      "１　目標",
      "目標はまだない。",
      "２　領域ごとのKPI",
      "目標に至る領域はまだない。",
      "３　目標に至る道筋",
      "領域と目標のつながりはまだない。",
      "４　指標の選び方と、指標としないもの",
      "指標としないものは、ブックに書かれていない。",
      "５　今後の予定",
      "今後の予定は、ブックに書かれていない。",
    ]);
  });

  test("links without a sentence, areas without an indicator, goals without KGI", () => {
    const national = modelFrom("national", "ja");
    const bare = {
      ...national,
      nodes: national.nodes.map((node) => ({ ...node, indicators: [] })),
    };
    const text = write(bare).join("\n");
    expect(text).toContain("「働きやすい職場環境が整った事業所が増える」を測るKGIはまだない。");
    expect(text).toContain("【気運の醸成】指標はまだない。");
    expect(text).toContain(
      "「テクノロジーの導入・活用」、「人材育成」、「改善活動の実施」、「取組の横展開」及び「気運の醸成」は、いずれも「働きやすい職場環境が整った事業所が増える」につながるとするが、その道筋の説明はまだない。",
    );
  });

  test("exclusions with their criterion, and without", () => {
    const model = {
      ...modelFrom("tokyo", "ja"),
      exclusions: [
        { name: "補助金の活用実績額", reason: "目標数値の設定が難しい" },
        { name: "来場者数", reason: "" },
      ],
    };
    expect(write(model)).toEqual(
      expect.arrayContaining([
        "「補助金の活用実績額」は、指標としない。理由は、「目標数値の設定が難しい」である。",
        "「来場者数」は、指標としないが、その理由はまだない。",
      ]),
    );
  });

  test("an assumption stands behind its link", () => {
    const tokyo = modelFrom("tokyo", "ja");
    const links = tokyo.links.slice(0, 1).map((link) => ({ ...link, assumption: "補助が続く" }));
    expect(write({ ...tokyo, links }).join("\n")).toContain("その前提は、「補助が続く」である。");
  });
});

describe("findings kept on purpose", () => {
  const model = modelFrom("empty-two-storey", "ja");
  const source = { model, indicators: [], verdicts: new Map(), schedule: [], candidates: [] };
  const waived = [
    { place: "'KPI①'!B12", finding: "数値は対前年比である。", reason: "国の様式どおり。" },
    { place: "'KPI④'!B9", finding: "数値は対前年比である。", reason: "国の様式どおり。" },
    { place: "", finding: "現状値がない。", reason: "新しい指標" },
  ];
  const last = (language: Language, kept: typeof waived) =>
    texts(councilReport({ ...source, waived: kept }, { language, style: "plain" })).slice(-3);

  test("end the report, each said once with its places and its reason", () => {
    expect(last("ja", waived)).toEqual([
      "６　確認のうえ残した指摘",
      "'KPI①'!B12、'KPI④'!B9：数値は対前年比である。（残した理由：国の様式どおり）",
      "現状値がない。（残した理由：新しい指標）",
    ]);
    expect(last("en", waived)).toEqual([
      "6. Findings kept on purpose",
      "'KPI①'!B12, 'KPI④'!B9: 数値は対前年比である。 (Reason: 国の様式どおり)",
      "現状値がない。 (Reason: 新しい指標)",
    ]);
  });

  test("have no heading where there are none", () => {
    expect(last("ja", []).join()).not.toContain("残した指摘");
  });
});
