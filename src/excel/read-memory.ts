import { parseAddress, type RangeAddress } from "../core/sheet/address";
import {
  isOwnFormula,
  type CellValue,
  type DefinedName,
  type WorkbookSnapshot,
} from "../core/sheet/snapshot";
import type { Collect } from "./round-trip";

/** The add-in's one setting in a workbook. Its value is text: Office.js would change dates in objects. */
export const settingKey = "KpiLogicModel";

/** What a workbook remembers outside of its cells. */
export type WorkbookMemory = Pick<WorkbookSnapshot, "names" | "settings">;

/** Queues the names of the whole workbook and the add-in's setting. */
export function queueMemory(context: Excel.RequestContext): Collect<WorkbookMemory> {
  const { names, settings } = context.workbook;
  names.load("items/name,items/formula,items/visible,items/comment");
  const setting = settings.getItemOrNullObject(settingKey);
  setting.load("value");
  return () => ({
    names: names.items.map(definedName),
    settings: setting.isNullObject ? null : rawText(setting.value),
  });
}

function definedName({ name, formula, visible, comment }: Excel.NamedItem): DefinedName {
  const own = isOwnFormula(formula as CellValue) ? ({ isOwn: true } as const) : {};
  return { name, range: rangeOf(formula), visible, comment, ...own };
}

/** `='KPI①'!$A$1:$B$2` is a block; a constant, a calculation, `#REF!` and another workbook are none. */
function rangeOf(formula: unknown): RangeAddress | null {
  if (typeof formula !== "string" || formula.includes("[")) return null;
  const address = parseAddress(formula.replace(/^=/, ""));
  if (!address.ok || address.value.sheet === null) return null;
  return { sheet: address.value.sheet, ...address.value.rectangle };
}

/** Another version may have stored an object instead of its text. */
function rawText(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
