import { strToU8 } from "fflate";
import { appendRelationship } from "./package-drawings";
import {
  attribute,
  escapeXml,
  type PackageParts,
  partText,
  readRelationships,
  relationshipsOf,
  relationshipsPath,
  resolveTarget,
} from "./package-parts";
import type { SettingsParts } from "./settings-part";
import { sheetFormat, sheetParts, workbookPath } from "./sheet-parts";
import { officeTheme } from "./theme";

/**
 * Makes a whole package of what the file library has written: parts that are referred to and
 * missing come from the original, parts that came along get their relationship and content type
 * back, sheets their default sizes.
 */
export function repairPackage(
  written: PackageParts,
  source: PackageParts,
  settings: SettingsParts | null,
): PackageParts {
  const parts: Record<string, Uint8Array> = { ...written, ...settings?.parts };
  restoreRelationships(parts, source, "");
  restoreRelationships(parts, source, workbookPath);
  if (settings) addSettings(parts, settings);
  restoreSheets(parts, source);
  restoreMissing(parts, source);
  completeContentTypes(parts, source, settings?.contentTypes ?? {});
  return parts;
}

/** Relationships that the library has dropped although the part they lead to is still there. */
function restoreRelationships(
  parts: Record<string, Uint8Array>,
  source: PackageParts,
  part: string,
): void {
  const path = relationshipsPath(part);
  let xml = partText(parts, path);
  const present = new Set(readRelationships(xml).map(({ target }) => resolveTarget(part, target)));
  relationshipsOf(source, part).forEach(({ type, target, external }, index) => {
    const to = resolveTarget(part, target);
    if (external || present.has(to) || isRegenerated(type) || !(to in source)) return;
    parts[to] ??= source[to] ?? new Uint8Array();
    xml = appendRelationship(
      xml,
      `<Relationship Id="rIdKept${index + 1}" Type="${escapeXml(type)}" Target="/${escapeXml(to)}"/>`,
    );
  });
  parts[path] = strToU8(xml);
}

/** What the library always writes itself, perhaps under another path; a calculation chain is stale. */
function isRegenerated(type: string): boolean {
  return /\/(?:worksheet|styles|sharedStrings|theme|officeDocument|core-properties|extended-properties|calcChain|sheetMetadata|externalLink|pivotCacheDefinition)$/.test(
    type,
  );
}

function addSettings(parts: Record<string, Uint8Array>, { rootRelationship }: SettingsParts): void {
  const path = relationshipsPath("");
  const xml = partText(parts, path);
  if (readRelationships(xml).some(({ type }) => type === rootRelationship.type)) return;
  const { type, target } = rootRelationship;
  parts[path] = strToU8(
    appendRelationship(xml, `<Relationship Id="rIdSettings" Type="${type}" Target="/${target}"/>`),
  );
}

/** The library writes one default row height for all, and errors of formulas as if they were text. */
function restoreSheets(parts: Record<string, Uint8Array>, source: PackageParts): void {
  const originals = sheetParts(source);
  sheetParts(parts).forEach(({ path }, index) => {
    const original = originals[index];
    const format = original ? sheetFormat(source, original.path) : "";
    let xml = partText(parts, path);
    if (format) {
      const plain = format.replaceAll(/\s[\w]+:\w+="[^"]*"/g, "");
      xml = xml.replace(/<sheetFormatPr\b[^>]*\/>/, () => plain.replace(/\/?>$/, "/>"));
    }
    xml = xml.replaceAll(
      /<c ([^>]*)t="str"([^>]*)>(<f(?:\s[^>]*)?>[^<]*<\/f><v>#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!)<\/v>)/g,
      '<c $1t="e"$2>$3',
    );
    parts[path] = strToU8(xml);
  });
}

/** Parts that something refers to and that are not there: from the original, the theme from ours. */
function restoreMissing(parts: Record<string, Uint8Array>, source: PackageParts): void {
  const waiting = Object.keys(parts).filter((path) => path.endsWith(".rels"));
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const owner = path.replace(/(^|\/)_rels\/([^/]*)\.rels$/, "$1$2");
    for (const { target, external } of readRelationships(partText(parts, path))) {
      const to = resolveTarget(owner, target);
      if (external || to in parts) continue;
      const bytes = source[to] ?? (to === "xl/theme/theme1.xml" ? strToU8(officeTheme) : null);
      if (!bytes) continue;
      parts[to] = bytes;
      const relationships = relationshipsPath(to);
      if (source[relationships] && !(relationships in parts)) {
        parts[relationships] = source[relationships];
        waiting.push(relationships);
      }
    }
  }
}

const contentTypesPath = "[Content_Types].xml";

/** Every part needs a content type: by its own name, or by its extension. */
function completeContentTypes(
  parts: Record<string, Uint8Array>,
  source: PackageParts,
  settings: Readonly<Record<string, string>>,
): void {
  let xml = partText(parts, contentTypesPath);
  const before = readContentTypes(partText(source, contentTypesPath));
  for (const [path, type] of Object.entries(settings)) before.overrides.set(path, type);
  const now = readContentTypes(xml);
  const added: string[] = [];
  for (const path of Object.keys(parts)) {
    if (path === contentTypesPath || now.overrides.has(path)) continue;
    const extension = path.split(".").pop()?.toLowerCase() ?? "";
    const own = before.overrides.get(path) ?? known(path);
    if (own !== undefined) {
      added.push(`<Override PartName="/${escapeXml(path)}" ContentType="${escapeXml(own)}"/>`);
    } else if (!now.defaults.has(extension)) {
      const type = before.defaults.get(extension) ?? "application/octet-stream";
      now.defaults.set(extension, type);
      added.push(`<Default Extension="${escapeXml(extension)}" ContentType="${escapeXml(type)}"/>`);
    }
  }
  const gone = [...now.overrides.keys()].filter((path) => !(path in parts));
  for (const path of gone) {
    xml = xml.replaceAll(/<Override\s[^>]*>/g, (element) =>
      attribute(element, "PartName") === `/${path}` ? "" : element,
    );
  }
  parts[contentTypesPath] = strToU8(xml.replace("</Types>", () => `${added.join("")}</Types>`));
}

function known(path: string): string | undefined {
  if (path === "xl/theme/theme1.xml") {
    return "application/vnd.openxmlformats-officedocument.theme+xml";
  }
  return /^xl\/drawings\/drawing\d+\.xml$/.test(path)
    ? "application/vnd.openxmlformats-officedocument.drawing+xml"
    : undefined;
}

function readContentTypes(xml: string): {
  readonly overrides: Map<string, string>;
  readonly defaults: Map<string, string>;
} {
  const overrides = new Map<string, string>();
  const defaults = new Map<string, string>();
  for (const [element] of xml.matchAll(/<(?:Override|Default)\s[^>]*>/g)) {
    const type = attribute(element, "ContentType");
    const name = attribute(element, "PartName").replace(/^\//, "");
    if (name) overrides.set(name, type);
    else defaults.set(attribute(element, "Extension").toLowerCase(), type);
  }
  return { overrides, defaults };
}
