import { strToU8 } from "fflate";
import {
  attribute,
  type PackageParts,
  partText,
  relationshipsOf,
  relationshipsPath,
  resolveTarget,
} from "./package-parts";
import { sheetParts } from "./sheet-parts";

export const drawingType =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships/drawing";

/**
 * Puts drawings (pictures, shapes, text boxes) back as they were. The file library would write
 * those it understands anew and drop the rest; the parts of the original are complete.
 * Both packages have the same sheets in the same order, new ones at the end of `written`.
 */
export function graftDrawings(written: PackageParts, source: PackageParts): PackageParts {
  const parts: Record<string, Uint8Array> = { ...written };
  const sheets = sheetParts(written);
  sheetParts(source).forEach(({ path: from, name }, index) => {
    const drawing = relationshipsOf(source, from).find(({ type }) => type === drawingType);
    const sheet = sheets[index];
    if (!drawing || !sheet || isDeleted(sheet.name, name)) return;
    const xml = partText(parts, sheet.path);
    if (/<drawing\b/.test(xml)) return;
    const target = resolveTarget(from, drawing.target);
    const bytes = source[target];
    if (!bytes) return;
    parts[target] = bytes;
    const relationships = source[relationshipsPath(target)];
    if (relationships) parts[relationshipsPath(target)] = relationships;
    const id = "rIdDrawing";
    parts[sheet.path] = strToU8(withDrawing(xml, id));
    const list = relationshipsPath(sheet.path);
    parts[list] = strToU8(
      appendRelationship(
        partText(parts, list),
        `<Relationship Id="${id}" Type="${drawingType}" Target="/${target}"/>`,
      ),
    );
  });
  return parts;
}

export const deletedName = (index: number): string => `deleted-${index + 1}`;

function isDeleted(written: string, original: string): boolean {
  return written !== original && /^deleted-\d+$/.test(written);
}

/** Elements that follow the drawing in a sheet (ECMA-376, 18.3.1.99, CT_Worksheet). */
const after =
  /<(?:legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b|<\/worksheet>/;

export function withDrawing(xml: string, id: string): string {
  const root = /<worksheet\b[^>]*>/.exec(xml)?.[0] ?? "";
  const prefixed = attribute(root, "xmlns:r") !== "";
  const namespace = prefixed
    ? ""
    : ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
  return xml.replace(after, (next) => `<drawing${namespace} r:id="${id}"/>${next}`);
}

const relationshipsNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";

export function appendRelationship(xml: string, element: string): string {
  if (xml === "") {
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${relationshipsNamespace}">${element}</Relationships>`;
  }
  return xml
    .replace(/<Relationships\b([^>]*?)\s*\/>/, "<Relationships$1></Relationships>")
    .replace("</Relationships>", () => `${element}</Relationships>`);
}
