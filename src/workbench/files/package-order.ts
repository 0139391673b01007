import { strToU8 } from "fflate";
import { attribute, type PackageParts, partText, relationshipsPath } from "./package-parts";
import { sheetParts, workbookPath } from "./sheet-parts";

/**
 * Puts the tabs in their order and takes out the sheets that are not in it.
 * @param order for each tab, the place of its sheet in the package as it is.
 * @param active the tab that is shown when the file is opened.
 */
export function arrangeSheets(
  written: PackageParts,
  order: readonly number[],
  active: number,
): PackageParts {
  const parts: Record<string, Uint8Array> = { ...written };
  const sheets = sheetParts(written);
  const elements = [...partText(parts, workbookPath).matchAll(/<sheet\s[^>]*>/g)].map(String);
  const gone = elements.map((_, place) => place).filter((place) => !order.includes(place));
  parts[workbookPath] = strToU8(
    partText(parts, workbookPath)
      .replace(/<sheets>[\s\S]*?<\/sheets>/, () => {
        const tabs = order.map((place) => elements[place] ?? "");
        return `<sheets>${tabs.join("")}</sheets>`;
      })
      .replaceAll(/<definedName\s[^>]*>[^<]*<\/definedName>/g, (name) => movedName(name, order))
      .replace(/activeTab="\d+"/, `activeTab="${active}"`)
      .replace("<definedNames></definedNames>", ""),
  );
  const relationships = relationshipsPath(workbookPath);
  for (const place of gone) {
    const id = attribute(elements[place] ?? "", "r:id");
    const path = sheets[place]?.path;
    parts[relationships] = strToU8(
      partText(parts, relationships).replaceAll(/<Relationship\s[^>]*>/g, (element) =>
        attribute(element, "Id") === id ? "" : element,
      ),
    );
    if (!path) continue;
    Reflect.deleteProperty(parts, path);
    Reflect.deleteProperty(parts, relationshipsPath(path));
    parts["[Content_Types].xml"] = strToU8(
      partText(parts, "[Content_Types].xml").replaceAll(/<Override\s[^>]*>/g, (element) =>
        attribute(element, "PartName") === `/${path}` ? "" : element,
      ),
    );
  }
  return parts;
}

/** A name that belongs to a sheet follows it; with the sheet it goes. */
function movedName(element: string, order: readonly number[]): string {
  const scope = /localSheetId="(\d+)"/.exec(element)?.[1];
  if (scope === undefined) return element;
  const tab = order.indexOf(Number(scope));
  return tab < 0 ? "" : element.replace(/localSheetId="\d+"/, `localSheetId="${tab}"`);
}
