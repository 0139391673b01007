import { writeXlsx, type CellValue } from "hucre";
import { logicModelTexts } from "../../../src/core/messages/logic-model";

/** Goals and areas of the model. */
export const goalsAndAreas = 300;

const { nodeColumns, linkColumns } = logicModelTexts("ja");

/** What a goal or area is called; no two are alike. */
export function areaOf(i: number): string {
  return `領域${i}の取組を進める`;
}

function layerOf(i: number): string {
  if (i < 2) return "最終的な目標";
  if (i < 20) return "目標";
  return i < 200 ? "中間目標" : "現在";
}

/** The row of an area under the headers of the add-in's own table. */
function nodeRow(i: number): CellValue[] {
  return [layerOf(i), areaOf(i), "KPI", `指標${i}の事業所数`, `N${i + 1}`, ""];
}

/** Each area leads to one of the layer above. */
function linkRow(i: number): CellValue[] {
  const to = i < 20 ? i % 2 : i < 200 ? (i % 18) + 2 : 20 + ((i * 7) % 180);
  return [`L${i}`, areaOf(i), areaOf(to), i % 5 === 0 ? "研修により始まる" : "", ""];
}

/** A workbook that keeps a logic model of 300 goals and areas, as the bytes of an .xlsx file. */
export async function largeModel(): Promise<Uint8Array> {
  const [nodes, links] = [Object.values(nodeColumns), Object.values(linkColumns)];
  const table = (name: string, header: readonly string[], rows: readonly CellValue[][]) => ({
    name,
    rows: [[...header], ...rows],
    tables: [{ name, columns: header.map((title) => ({ name: title })) }],
  });
  const numbers = Array.from({ length: goalsAndAreas }, (_, i) => i);
  return new Uint8Array(
    await writeXlsx({
      sheets: [
        { name: "メモ", rows: [["ロジックモデルの大きな例"]] },
        table("KpiModelNodes", nodes, numbers.map(nodeRow)),
        table("KpiModelLinks", links, numbers.slice(2).map(linkRow)),
      ],
    }),
  );
}
