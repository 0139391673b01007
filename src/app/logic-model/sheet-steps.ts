import type { LogicModel } from "../../core/logic-model/model";
import type { Language } from "../../core/messages/language";
import {
  linkColumns,
  logicModelTexts,
  nodeColumns,
  type LinkColumn,
  type NodeColumn,
} from "../../core/messages/logic-model";
import { modelSheetTexts } from "../../core/messages/logic-model-sheet";
import type { PlannedCell, WriteStep } from "../write-plan";
import type { TablePlan } from "./table-plan";

/** Characters of the standard font; a Japanese one takes two. */
const nodeWidths: Readonly<Record<NodeColumn, number>> = {
  layer: 15,
  node: 28,
  kind: 9,
  indicator: 44,
  id: 7,
  remark: 36,
};
const linkWidths: Readonly<Record<LinkColumn, number>> = {
  id: 7,
  from: 26,
  to: 26,
  caption: 48,
  assumption: 36,
};

/** Between the figure and the tables, and between the tables. */
const gap = 3;

/** Headings above the tables of a new sheet, and columns as wide as their words need. */
export function headingSteps(
  sheet: string,
  language: Language,
  { nodes, links }: { readonly nodes: TablePlan; readonly links: TablePlan },
): readonly WriteStep[] {
  const texts = modelSheetTexts(language);
  const heading = (left: number, words: string): readonly WriteStep[] => [
    { kind: "cells", sheet, top: 0, left, cells: [[{ kind: "text", text: words }]] },
    {
      kind: "style",
      sheet,
      range: { top: 0, left, bottom: 0, right: left },
      style: { bold: true, size: 14, color: "#0F4C81" },
    },
  ];
  const { left } = nodes.range;
  const hint: PlannedCell = { kind: "text", text: texts.hint };
  return [
    ...heading(left, texts.nodes),
    ...heading(links.range.left, texts.links),
    { kind: "cells", sheet, top: 1, left, cells: [[hint]] },
    {
      kind: "style",
      sheet,
      range: { top: 1, left, bottom: 1, right: left },
      style: { size: 9, color: "#595959" },
    },
    {
      kind: "column-widths",
      sheet,
      left: left - 1,
      widths: [gap, ...nodeColumns.map((column) => nodeWidths[column])],
    },
    {
      kind: "column-widths",
      sheet,
      left: links.range.left - 1,
      widths: [gap, ...linkColumns.map((column) => linkWidths[column])],
    },
  ];
}

/** Brings a table to its plan; nothing where it says all of it already. */
export function tableSteps(
  { name, range, cells, standing, isCurrent }: TablePlan,
  ownSheet: string,
  model: LogicModel,
  language: Language,
): readonly WriteStep[] {
  if (isCurrent) return [];
  const sheet = standing?.sheet.name ?? ownSheet;
  const { top, left } = range;
  const written: WriteStep = { kind: "cells", sheet, top, left, cells };
  if (standing) {
    return [{ kind: "resize-table", table: name, sheet, range }, written];
  }
  return [
    written,
    { kind: "table", sheet, range, name },
    { kind: "style", sheet, range, style: { wrap: true, size: 10 } },
    ...choiceSteps(sheet, range, model, language),
  ];
}

/** Words that a new table offers in its columns of kinds, layers and ends; others may be typed. */
function choiceSteps(
  sheet: string,
  { top, left, bottom, right }: TablePlan["range"],
  { layers, nodes }: LogicModel,
  language: Language,
): readonly WriteStep[] {
  const { kinds, rows } = logicModelTexts(language);
  const names = nodes.map(({ name }) => name);
  const isNodes = right - left + 1 === nodeColumns.length;
  const lists: readonly (readonly [number, readonly string[]])[] = isNodes
    ? [
        [nodeColumns.indexOf("layer"), layers.map(({ name }) => name).toReversed()],
        [nodeColumns.indexOf("kind"), [...Object.values(kinds), ...Object.values(rows)]],
      ]
    : [
        [linkColumns.indexOf("from"), names],
        [linkColumns.indexOf("to"), names],
      ];
  return lists.flatMap(([column, words]): readonly WriteStep[] => {
    if (words.length === 0 || !fitsList(words)) return [];
    const at = { top: top + 1, left: left + column, bottom, right: left + column };
    return [{ kind: "choices", sheet, range: at, words }];
  });
}

/** What no word of a list may be: parts of it, a formula in its place, a line of its own, nothing. */
const unlistable = /,|^\s*=|\p{Cc}|^\s*$/u;

/** Excel keeps the words of a list in one text of at most 255 letters, with commas between them. */
function fitsList(words: readonly string[]): boolean {
  return words.join(",").length <= 255 && !words.some((word) => unlistable.test(word));
}
