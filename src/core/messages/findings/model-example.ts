import type { ExampleSheet } from "./finding-text";

/** A row of an example's nodes: layer, goal or area, kind, indicator. */
type NodeRow = readonly [layer: string, node: string, kind: string, indicator: string];

/** A row of an example's links: from, to, sentence. */
type LinkRow = readonly [from: string, to: string, caption: string];

/** The two tables of a logic model as an example shows them. */
export function modelExample(
  nodes: readonly NodeRow[],
  links: readonly LinkRow[] = [],
): readonly ExampleSheet[] {
  return [
    {
      name: "ロジックモデル",
      rows: [["層", "目標・領域", "種別", "指標"], ...nodes],
      tables: { KpiModelNodes: `A1:D${nodes.length + 1}` },
    },
    {
      name: "つながり",
      rows: [["起点", "終点", "つながりの説明"], ...(links.length > 0 ? links : [["", "", ""]])],
      tables: { KpiModelLinks: `A1:C${Math.max(1, links.length) + 1}` },
    },
  ];
}

/** A goal with its KGI, and an area with its KPI, from the model of the Tokyo council. */
export const goalRow: NodeRow = [
  "目標",
  "働きやすい職場環境が整った事業所の増加",
  "KGI",
  "業務改善が定着した事業者の割合",
];
export const areaRow: NodeRow = ["中間目標", "人材育成", "KPI", "セミナーの受講事業所数"];
export const linkRow: LinkRow = [
  "人材育成",
  "働きやすい職場環境が整った事業所の増加",
  "セミナーの受講により、生産性向上の取組を開始",
];
