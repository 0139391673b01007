import {
  attribute,
  type PackageParts,
  partText,
  relationshipsOf,
  resolveTarget,
} from "./package-parts";

/** Where a sheet of the workbook stands in the package, in the order of the tabs. */
export interface SheetPart {
  readonly name: string;
  readonly path: string;
}

export const workbookPath = "xl/workbook.xml";

export function sheetParts(parts: PackageParts): readonly SheetPart[] {
  const relationships = new Map(relationshipsOf(parts, workbookPath).map((rel) => [rel.id, rel]));
  return [...partText(parts, workbookPath).matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)].flatMap(
    ([element]) => {
      const target = relationships.get(attribute(element, "\\w+:id"))?.target;
      const name = attribute(element, "name");
      return target === undefined ? [] : [{ name, path: resolveTarget(workbookPath, target) }];
    },
  );
}

/** The element that gives rows and columns their size where nothing else does. */
export function sheetFormat(parts: PackageParts, path: string): string {
  return /<sheetFormatPr\b[^>]*?\/?>/.exec(partText(parts, path))?.[0] ?? "";
}
