import { isReadOtherwise } from "../core/sheet/text-entry";

/**
 * A text as it must be entered to stay that text: a leading apostrophe, which does not become part
 * of it, forbids Excel to read it as anything else.
 */
export function textEntry(text: string): string {
  return isReadOtherwise(text) ? `'${text}` : text;
}
