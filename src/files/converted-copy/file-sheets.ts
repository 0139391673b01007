import { attributeOf, partText, relationshipsOf, type PartsInWork } from "../package/relationships";

/** A sheet of a workbook's file. */
export interface FileSheet {
  readonly name: string;
  /** The path of its part. */
  readonly path: string;
}

/** The path of the workbook's own part; `null` when the package is no workbook that XML describes. */
export function workbookPath(parts: PartsInWork): string | null {
  const path = relationshipsOf(parts, "").find(({ type }) => type === "officeDocument")?.path;
  return path?.endsWith(".xml") && parts.has(path) ? path : null;
}

/** All sheets of cells, hidden ones too, in the order of their tabs. */
export function fileSheets(parts: PartsInWork, workbook: string): readonly FileSheet[] {
  const paths = new Map(
    relationshipsOf(parts, workbook).map(({ id, type, path }) => [
      id,
      type === "worksheet" ? path : null,
    ]),
  );
  return [...partText(parts, workbook).matchAll(/<sheet\s[^>]*>/g)].flatMap(([tag]) => {
    const [name, id] = [attributeOf(tag, "name"), attributeOf(tag, "\\w+:id")];
    const path = paths.get(id ?? "");
    return name !== null && path ? [{ name, path }] : [];
  });
}
