import type { CellStyle, ConditionalRule as FileRule, Sheet, Workbook } from "hucre";
import { parseAddress } from "../../core/sheet/address";
import { toUniver } from "../grid/conditional-config";
import type { ConditionalRule, RuleCondition, RuleLook } from "../grid/conditional-rule";
import { resolveColor, themeOf } from "./color";
import { gridFormula } from "./formula-text";
import { comparisons, textTests } from "./rule-words";
import { sheetId } from "./sheet-ids";

const resourceName = "SHEET_CONDITIONAL_FORMATTING_PLUGIN";

/** The conditional formats of a file as the grid's resource: of the sheets whose rules it can show. */
export function rulesResource(workbook: Workbook): { name: string; data: string } {
  const theme = themeOf(workbook);
  const rules = workbook.sheets.flatMap((sheet, index) => {
    const id = sheetId(index);
    const read = readRules({ sheet, sheetId: id, theme }) ?? [];
    return read.length > 0 ? [[id, read.map(toUniver)] as const] : [];
  });
  return { name: resourceName, data: JSON.stringify(Object.fromEntries(rules)) };
}

/** What reading the rules of a sheet needs to know. */
export interface RuleSource {
  readonly sheet: Sheet;
  readonly sheetId: string;
  readonly theme: readonly string[];
}

/**
 * The conditional formats of a sheet, the first one looked at first; `null` when there is one that
 * the grid cannot show as Excel does. Then all stay with the file, for their order matters.
 */
export function readRules({
  sheet,
  sheetId,
  theme,
}: RuleSource): readonly ConditionalRule[] | null {
  const rules = [...(sheet.conditionalRules ?? [])].sort((a, b) => a.priority - b.priority);
  const read: ConditionalRule[] = [];
  for (const [index, rule] of rules.entries()) {
    const condition = readCondition(rule);
    const look = readLook(rule.style, theme);
    const areas = rule.range.split(/\s+/).map((area) => parseAddress(area));
    if (!condition || !look) return null;
    const rectangles = areas.flatMap((area) => (area.ok ? [area.value.rectangle] : []));
    if (rectangles.length < areas.length) return null;
    const stopIfTrue = rule.stopIfTrue ?? false;
    read.push({ id: `file-${sheetId}-${index + 1}`, rectangles, stopIfTrue, condition, look });
  }
  return read;
}

function readCondition(rule: FileRule): RuleCondition | null {
  const formulas = [rule.formula ?? []].flat();
  const [first, second] = formulas.map((formula) =>
    gridFormula(formula, { row: 0, column: 0 }, []),
  );
  if (rule.type === "expression") {
    return first === undefined ? null : { type: "Custom", formula: withSign(first) };
  }
  if (rule.type === "cellIs") {
    const operator = Object.keys(comparisons).find((word) => comparisons[word] === rule.operator);
    if (operator === undefined || first === undefined) return null;
    const formula2 = second === undefined ? {} : { formula2: withSign(second) };
    return { type: "CellValue", rule: { operator, formula1: withSign(first), ...formula2 } };
  }
  const operator = Object.keys(textTests).find((word) => textTests[word]?.type === rule.type);
  if (operator === undefined || rule.text === undefined) return null;
  return { type: "ContainsText", rule: { operator, text: rule.text } };
}

function withSign(formula: string): string {
  return formula.startsWith("=") ? formula : `=${formula}`;
}

/** `null` for a look that has more than colours and marks of the font, and one fill. */
function readLook(style: CellStyle | undefined, theme: readonly string[]): RuleLook | null {
  const { font = {}, fill, ...others } = style ?? {};
  const { color, bold, italic, underline, strikethrough, ...otherFont } = font;
  const more: readonly unknown[] = [...Object.values(others), ...Object.values(otherFont)];
  if (more.some((value) => value !== undefined)) return null;
  const shown = readFill(fill, theme);
  const letters = color ? resolveColor(color, theme) : undefined;
  if (shown === null || letters === null) return null;
  return {
    ...(shown === undefined ? {} : { fill: shown }),
    ...(letters === undefined ? {} : { color: letters }),
    ...(bold ? { bold: true } : {}),
    ...(italic ? { italic: true } : {}),
    ...(underline ? { underline: true } : {}),
    ...(strikethrough ? { strikethrough: true } : {}),
  };
}

/**
 * A conditional fill takes its colour from the background (ECMA-376, 18.8.14), and is solid where the
 * file names no pattern; the file library says `none` then.
 */
function readFill(fill: CellStyle["fill"], theme: readonly string[]): string | null | undefined {
  if (!fill) return undefined;
  if (fill.type !== "pattern") return null;
  if (fill.pattern === "none" && !fill.bgColor) return undefined;
  if (fill.pattern !== "solid" && fill.pattern !== "none") return null;
  return resolveColor(fill.bgColor ?? fill.fgColor, theme);
}
