import { addInIdentity } from "./add-in-identity";
import {
  attribute,
  escapeXml,
  type PackageParts,
  partText,
  relationshipsOf,
  resolveTarget,
} from "./package-parts";

/**
 * Excel keeps the settings of an add-in in a web extension part, one property a key, the value as
 * JSON. The workbench uses the same place: a file goes from one to the other with its settings.
 */
const extensionType = "http://schemas.microsoft.com/office/2011/relationships/webextension";
const panesType = "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes";
const extensionNamespace = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const panesNamespace = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";

const panesPath = "xl/webextensions/taskpanes.xml";
const extensionFolder = "xl/webextensions/";

/** The settings of this add-in; what is not JSON is taken as text. */
export function readSettings(parts: PackageParts): Record<string, unknown> {
  const path = ownExtension(parts);
  const settings: Record<string, unknown> = {};
  if (path === null) return settings;
  for (const [element] of partText(parts, path).matchAll(/<we:property\s[^>]*>/g)) {
    const value = attribute(element, "value");
    settings[attribute(element, "name")] = parsed(value);
  }
  return settings;
}

function parsed(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

/** What saving adds to the package so that the settings are in it. */
export interface SettingsParts {
  readonly parts: PackageParts;
  /** Relationship of the package to the part that lists its web extensions; `null` if it has one. */
  readonly rootRelationship: { readonly type: string; readonly target: string };
  readonly contentTypes: Readonly<Record<string, string>>;
}

export function writeSettings(
  settings: Readonly<Record<string, unknown>>,
  was: PackageParts,
): SettingsParts | null {
  const own = ownExtension(was);
  if (Object.keys(settings).length === 0 && own === null) return null;
  if (own !== null) {
    const xml = partText(was, own);
    return added({ [own]: encode(replaceProperties(xml, properties(settings))) });
  }
  const others = relationshipsOf(was, panesPath);
  const number = others.length + 1;
  const path = `${extensionFolder}webextension-kpi-logic-model.xml`;
  const relationship = `<Relationship Id="rKpi${number}" Type="${extensionType}" Target="${path.slice(extensionFolder.length)}"/>`;
  const pane = `<wetp:taskpane dockstate="right" visibility="0" width="350" row="${number}"><wetp:webextensionref xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rKpi${number}"/></wetp:taskpane>`;
  const panes =
    partText(was, panesPath) || `${declaration}<wetp:taskpanes xmlns:wetp="${panesNamespace}"/>`;
  const relationships =
    partText(was, `${extensionFolder}_rels/taskpanes.xml.rels`) ||
    `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>`;
  return added({
    [path]: encode(newExtension(properties(settings))),
    [panesPath]: encode(appended(panes, "wetp:taskpanes", pane)),
    [`${extensionFolder}_rels/taskpanes.xml.rels`]: encode(
      appended(relationships, "Relationships", relationship),
    ),
  });
}

function added(parts: PackageParts): SettingsParts {
  const contentTypes: Record<string, string> = {
    [panesPath]: "application/vnd.ms-office.webextensiontaskpanes+xml",
  };
  for (const path of Object.keys(parts)) {
    if (/\/webextension[^/]*\.xml$/.test(path)) {
      contentTypes[path] = "application/vnd.ms-office.webextension+xml";
    }
  }
  return { parts, rootRelationship: { type: panesType, target: panesPath }, contentTypes };
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function newExtension(content: string): string {
  const { id, version } = addInIdentity;
  return `${declaration}<we:webextension xmlns:we="${extensionNamespace}" id="{${id}}"><we:reference id="${id}" version="${version}" store="developer" storeType="Registry"/><we:alternateReferences/>${content}<we:bindings/><we:snapshot/></we:webextension>`;
}

function properties(settings: Readonly<Record<string, unknown>>): string {
  const list = Object.entries(settings).map(
    ([key, value]) =>
      `<we:property name="${escapeXml(key)}" value="${escapeXml(JSON.stringify(value))}"/>`,
  );
  return `<we:properties>${list.join("")}</we:properties>`;
}

function replaceProperties(xml: string, content: string): string {
  const place = /<we:properties\s*\/>|<we:properties\b[\s\S]*?<\/we:properties>/;
  return place.test(xml) ? xml.replace(place, () => content) : xml;
}

function appended(xml: string, root: string, child: string): string {
  const open = new RegExp(`<${root}\\b([^>]*?)\\s*/>\\s*$`);
  return open.test(xml)
    ? xml.replace(open, (_, attributes: string) => `<${root}${attributes}>${child}</${root}>`)
    : xml.replace(`</${root}>`, () => `${child}</${root}>`);
}

/** The web extension of the file that stands for this add-in. */
function ownExtension(parts: PackageParts): string | null {
  for (const { type, target } of relationshipsOf(parts, panesPath)) {
    if (type !== extensionType) continue;
    const path = resolveTarget(panesPath, target);
    const reference = /<we:reference\s[^>]*>/.exec(partText(parts, path))?.[0] ?? "";
    if (attribute(reference, "id").toLowerCase() === addInIdentity.id) return path;
  }
  return null;
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
