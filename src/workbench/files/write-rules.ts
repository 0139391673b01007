import type { CellStyle, ConditionalRule as FileRule } from "hucre";
import { formatPosition, formatRectangle } from "../../core/sheet/address";
import type { ConditionalRule, RuleLook } from "../grid/conditional-rule";
import { fileColor } from "./color";
import { fileFormula } from "./formula-text";
import { comparisons, textTests } from "./rule-words";

/** Rules made in the grid, for the file: they rank after those that the file has already. */
export function writeRules(
  rules: readonly ConditionalRule[],
  present: readonly FileRule[],
): readonly FileRule[] {
  let priority = Math.max(0, ...present.map((rule) => rule.priority));
  return rules.flatMap((rule) => {
    const condition = writeCondition(rule);
    const range = rule.rectangles.map(formatRectangle).join(" ");
    if (!condition || range === "") return [];
    priority += 1;
    const stop = rule.stopIfTrue ? { stopIfTrue: true } : {};
    return [{ ...condition, priority, range, style: writeLook(rule.look), ...stop }];
  });
}

/** `null` for a rule that has no condition yet. */
function writeCondition({
  condition,
  rectangles,
}: ConditionalRule): Pick<FileRule, "type" | "operator" | "formula" | "text"> | null {
  const [first] = rectangles;
  if (!first) return null;
  if (condition.type === "Custom") {
    return { type: "expression", formula: fileFormula(condition.formula) };
  }
  if (condition.type === "CellValue" && condition.rule) {
    const { formula1, formula2, operator } = condition.rule;
    const compared = comparisons[operator];
    if (!compared) return null;
    const formulas = [formula1, formula2].flatMap((formula) =>
      formula === undefined || formula === "" ? [] : [fileFormula(formula)],
    );
    return { type: "cellIs", operator: compared, formula: formulas };
  }
  if (condition.type === "ContainsText" && condition.rule) {
    const { operator, text } = condition.rule;
    const test = textTests[operator];
    if (!test) return null;
    const cell = formatPosition({ row: first.top, column: first.left });
    const quoted = `"${text.replaceAll('"', '""')}"`;
    return { type: test.type, text, formula: test.formula(cell, quoted) };
  }
  return null;
}

function writeLook(look: RuleLook): CellStyle {
  const fill = look.fill === undefined ? null : fileColor(look.fill);
  const color = look.color === undefined ? null : fileColor(look.color);
  const font = {
    ...(look.bold ? { bold: true } : {}),
    ...(look.italic ? { italic: true } : {}),
    ...(look.underline ? { underline: true } : {}),
    ...(look.strikethrough ? { strikethrough: true } : {}),
    ...(color ? { color: { rgb: color } } : {}),
  };
  return {
    ...(Object.keys(font).length > 0 ? { font } : {}),
    // A conditional fill takes its colour from the background (ECMA-376, 18.8.14).
    ...(fill
      ? {
          fill: {
            type: "pattern",
            pattern: "solid",
            fgColor: { rgb: fill },
            bgColor: { rgb: fill },
          },
        }
      : {}),
  };
}
