import { closeUp } from "../text/close-up";
import { normalize } from "../text/normalize";

/** How often or over how long something is counted, not in what: １年間, ２回, 月1回, 毎年度. */
export function isFrequency(text: string): boolean {
  return /^(?:(?:年|月|週)?\d{1,3}(?:年間?|回|か月間?|カ月間?|ヶ月間?|箇月間?|月間|日間)|毎(?:年度?|月|週|日)|随時|年次)$/.test(
    closeUp(normalize(text)).text,
  );
}
