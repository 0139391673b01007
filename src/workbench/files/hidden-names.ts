import { strToU8 } from "fflate";
import { attribute, type PackageParts, partText } from "./package-parts";
import { workbookPath } from "./sheet-parts";

const definedName = /<definedName\s[^>]*>/g;

/** The names of the whole workbook that the Name Manager does not show; the file library drops the mark. */
export function readHiddenNames(parts: PackageParts): ReadonlySet<string> {
  const hidden = [...partText(parts, workbookPath).matchAll(definedName)].flatMap(([element]) =>
    isOfWorkbook(element) && /^(?:1|true)$/.test(attribute(element, "hidden"))
      ? [attribute(element, "name")]
      : [],
  );
  return new Set(hidden);
}

/** Marks names of the whole workbook as hidden. */
export function hideNames(parts: PackageParts, hidden: ReadonlySet<string>): PackageParts {
  if (hidden.size === 0) return parts;
  const xml = partText(parts, workbookPath).replaceAll(definedName, (element) =>
    isOfWorkbook(element) && hidden.has(attribute(element, "name"))
      ? element.replace(/^<definedName/, '<definedName hidden="1"')
      : element,
  );
  return { ...parts, [workbookPath]: strToU8(xml) };
}

function isOfWorkbook(element: string): boolean {
  return attribute(element, "localSheetId") === "";
}
