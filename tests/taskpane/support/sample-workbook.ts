import type { KpiWorkbook } from "../../../src/app/kpi-workbook";
import type { Indicator } from "../../../src/core/indicator/indicator";
import type { Verdict } from "../../../src/core/indicator/verdict";
import type { Finding } from "../../../src/core/rules/finding";
import type { SheetSnapshot } from "../../../src/core/sheet/snapshot";
import {
  cell,
  datum,
  fiscalYear,
  indicator,
  line,
  percent,
  table,
  verdict,
  year,
} from "./build-workbook";
import { workbookOf } from "../../support/sheet-snapshot";
import { defaultSettings } from "../../../src/core/settings/settings";

const people = { written: "人", symbol: "人", family: "count" } as const;

/** KPI① of the published tables, with an actual of 36 % for 2026 as in the worked example of the method (pace 0.625). */
export const adoption: Indicator = indicator("ＩＣＴ・介護ロボット等の導入率", "KPI①!A8", {
  baseline: datum({ at: "KPI①!B8", text: "26.0％", value: 0.26, period: year(2025) }),
  planned: [
    datum({ at: "KPI①!C8", text: "42.0％", value: 0.42, period: year(2026) }),
    datum({ at: "KPI①!D8", text: "58.0％", value: 0.58, period: year(2027) }),
    datum({ at: "KPI①!E8", text: "74.0％", value: 0.74, period: year(2028) }),
  ],
  target: datum({
    at: "KPI①!F8",
    text: "90％超",
    value: 0.9,
    comparator: "more-than",
    period: year(2029),
  }),
  actuals: [datum({ at: "KPI①!C9", text: "36.0％", value: 0.36, period: year(2026) })],
  references: [
    {
      label: "参考（全国）",
      labelAt: cell("KPI①!A11"),
      data: [datum({ at: "KPI①!B11", text: "31.6％", value: 0.316, period: year(2025) })],
    },
  ],
  derived: [
    {
      label: "毎年の上昇率",
      labelAt: cell("KPI①!A10"),
      data: [datum({ at: "KPI①!C10", text: "162%", value: 1.62, period: year(2026) })],
    },
  ],
});

export const seminar: Indicator = indicator("生産性向上に係る個別セミナー参加者数", "KPI③!B9", {
  unit: people,
  accumulation: "per-period",
  baseline: datum({ at: "KPI③!D9", text: "ー", period: fiscalYear(2024) }),
  target: datum({
    at: "KPI③!E9",
    text: "150人",
    value: 150,
    unit: people,
    period: fiscalYear(2025),
  }),
});

const exhibition: Indicator = indicator("介護ロボット・ＩＣＴ機器展示会参加者数", "KPI③!B7", {
  unit: people,
  baseline: datum({
    at: "KPI③!D7",
    text: "195人",
    value: 195,
    unit: people,
    period: fiscalYear(2024),
  }),
  target: datum({
    at: "KPI③!E7",
    text: "200人",
    value: 200,
    unit: people,
    period: fiscalYear(2025),
  }),
});

const national: Indicator = indicator(
  "少なくとも一つの事業者が利用している市区町村の割合",
  "KPI③!B12",
  {
    kind: "reference",
    baseline: datum({
      at: "KPI③!D12",
      text: "約62％から65％",
      reading: { kind: "text", text: "約62％から65％", parts: [], reason: "range", notes: [] },
    }),
  },
);

const verdicts = new Map<string, Verdict>([
  [
    adoption.id,
    verdict({
      status: "slightly-behind",
      ground: "measure",
      measurement: { kind: "pace", value: 0.625 },
      pace: 0.625,
      actual: 0.36,
      baseline: 0.26,
      target: 0.9,
      planned: 0.42,
      plannedFrom: "printed",
      comparator: "more-than",
      direction: "increase",
      baselinePeriod: year(2025),
      targetPeriod: year(2029),
      actualPeriod: year(2026),
    }),
  ],
  [seminar.id, verdict({ status: "undetermined", reason: "baseline-missing", target: 150 })],
  [exhibition.id, verdict({ status: "not-measured", baseline: 195, target: 200 })],
  [national.id, verdict({ status: "undetermined", reason: "target-missing" })],
]);

/** What a check finds in it. */
export const sampleFindings: readonly Finding[] = [
  {
    kind: "target-near-baseline",
    severity: "advice",
    waived: null,
    at: cell("KPI③!E7"),
    data: {
      indicator: "介護ロボット・ＩＣＴ機器展示会参加者数",
      baseline: "195人",
      target: "200人",
      change: 0.026,
      usual: 0.96,
    },
  },
  {
    kind: "baseline-missing",
    severity: "warning",
    waived: null,
    at: cell("KPI③!D9"),
    data: { indicator: "生産性向上に係る個別セミナー参加者数", written: "ー" },
  },
  {
    kind: "comparator-only-in-text",
    severity: "error",
    waived: null,
    at: cell("KPI①!F8"),
    data: {
      indicator: "ＩＣＴ・介護ロボット等の導入率",
      period: year(2029),
      stated: "90％超",
      printed: "90％",
    },
  },
];

const sampleReading: KpiWorkbook["reading"] = {
  tables: [
    table("KPI①!A6:F11", [adoption], {
      title: { text: "２ ＫＰＩの設定", at: cell("KPI①!A5") },
      evidence: [
        { role: "baseline", word: "現状値", at: cell("KPI①!B6") },
        { role: "target", word: "目標値", at: cell("KPI①!C6") },
      ],
      confidence: 2 / 3,
      support: [
        { role: "name", at: cell("KPI①!A6") },
        { role: "baseline", at: cell("KPI①!B6") },
        { role: "period", at: null },
      ],
      roles: [
        line("column", "KPI①!A6:A11", "area", "values"),
        line("column", "KPI①!B6:B11", "baseline", "header"),
        line("column", "KPI①!C6:C11", null, "values"),
        line("column", "KPI①!D6:D11", "planned", "correction"),
        line("row", "KPI①!A8:F8", "name", "values"),
        line("row", "KPI①!A9:F9", null, "correction"),
      ],
    }),
    table("KPI③!A5:E12", [exhibition, seminar, national], {
      form: "baseline-target",
      confidence: 0.6,
      notes: [{ mark: "※", text: "東員町37.8％", at: cell("KPI③!A14") }],
    }),
  ],
  candidates: [
    {
      name: "伴走支援の実施",
      text: "成果の効果を創出した事業所： ３事業所以上/年",
      goal: "３事業所以上/年",
      unit: { written: "事業所", symbol: "事業所", family: "count" },
      at: cell("KPI②!A4"),
    },
  ],
  texts: [],
};

/** Two sheets with tables, one with a goal in prose only, one with nothing. */
export const sampleWorkbook: KpiWorkbook = {
  snapshot: workbookOf(["KPI①", "KPI②", "KPI③", "表紙"].map(emptySheet)),
  settings: defaultSettings,
  staffReading: sampleReading,
  reading: sampleReading,
  register: [],
  verdicts,
};

/** A workbook that holds no KPI at all. */
export const emptyWorkbook: KpiWorkbook = {
  snapshot: workbookOf([emptySheet("Sheet1")]),
  settings: defaultSettings,
  staffReading: { tables: [], candidates: [], texts: [] },
  reading: { tables: [], candidates: [], texts: [] },
  register: [],
  verdicts: new Map(),
};

/** `count` indicators, all on track. */
export function longWorkbook(count: number): KpiWorkbook {
  const indicators = Array.from({ length: count }, (_, index) =>
    indicator(`指標${index + 1}`, `多数!A${index + 2}`, { unit: percent }),
  );
  return {
    ...emptyWorkbook,
    snapshot: workbookOf([emptySheet("多数")]),
    reading: {
      ...emptyWorkbook.reading,
      tables: [table(`多数!A1:F${count + 1}`, indicators)],
    },
    verdicts: new Map(indicators.map(({ id }) => [id, verdict({ status: "on-track", pace: 1 })])),
  };
}

function emptySheet(name: string): SheetSnapshot {
  return {
    name,
    top: 0,
    left: 0,
    values: [],
    texts: [],
    formats: [],
    formulas: [],
    merges: [],
    tables: [],
    hiddenRows: [],
    hiddenColumns: [],
    protected: false,
  };
}
