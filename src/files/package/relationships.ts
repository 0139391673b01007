import { element } from "./xml";
import { textOf } from "./zip-parts";

/** The parts of a package that is being edited. */
export type PartsInWork = Map<string, Uint8Array | string>;

/** What leads from one part to another. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: `worksheet`, `table`. */
  readonly type: string;
  /** The path of the part that it leads to; `null` for what lies outside of the package. */
  readonly path: string | null;
}

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The text of a part; `""` when there is none. */
export function partText(parts: PartsInWork, path: string): string {
  const part = parts.get(path) ?? "";
  return typeof part === "string" ? part : textOf(part);
}

/** The relationships of a part. */
export function relationshipsOf(parts: PartsInWork, part: string): readonly Relationship[] {
  const xml = partText(parts, relationshipsPath(part));
  return [...xml.matchAll(/<Relationship\s[^>]*>/g)].map(([written]) => ({
    id: attributeOf(written, "Id") ?? "",
    type: attributeOf(written, "Type")?.split("/").at(-1) ?? "",
    path:
      attributeOf(written, "TargetMode") === "External"
        ? null
        : resolved(part, attributeOf(written, "Target") ?? ""),
  }));
}

/** Has a part lead to another, and answers the id that it is referred to by. */
export function relate(parts: PartsInWork, part: string, type: string, target: string): string {
  const path = relationshipsPath(part);
  const taken = new Set(relationshipsOf(parts, part).map(({ id }) => id));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number += 1;
  const id = `rId${number}`;
  const one = element("Relationship", { Id: id, Type: `${office}/${type}`, Target: `/${target}` });
  const empty =
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
  const xml = partText(parts, path).replace(
    /<Relationships([^>]*)\/>/,
    "<Relationships$1></Relationships>",
  );
  parts.set(
    path,
    (xml || empty).replace("</Relationships>", () => `${one.xml}</Relationships>`),
  );
  return id;
}

/** Takes a part out, with its type and what leads to it from another. */
export function removePart(parts: PartsInWork, from: string, { id, path }: Relationship): void {
  if (path === null) return;
  parts.delete(path);
  const leading = relationshipsPath(from);
  parts.set(
    leading,
    partText(parts, leading).replaceAll(/<Relationship\s[^>]*>/g, (one) =>
      attributeOf(one, "Id") === id ? "" : one,
    ),
  );
  parts.set(
    contentTypes,
    partText(parts, contentTypes).replaceAll(/<Override\s[^>]*>/g, (one) =>
      attributeOf(one, "PartName") === `/${path}` ? "" : one,
    ),
  );
}

const contentTypes = "[Content_Types].xml";

/** Says what kind of part a new one is. */
export function declarePart(parts: PartsInWork, path: string, type: string): void {
  const one = element("Override", { PartName: `/${path}`, ContentType: type });
  parts.set(
    contentTypes,
    partText(parts, contentTypes).replace("</Types>", () => `${one.xml}</Types>`),
  );
}

/** The value of an attribute of an element's opening tag; `null` when it is absent. */
export function attributeOf(tag: string, name: string): string | null {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  const written = found?.[1] ?? found?.[2];
  return written === undefined ? null : unescapeXml(written);
}

const entities: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
};
const highest = 0x10ffff;

/** A text of XML without its entities; what is none stays as it is. */
export function unescapeXml(text: string): string {
  return text.replaceAll(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|\w+);/gi,
    (whole: string, hex?: string, decimal?: string) => {
      const code = hex ? parseInt(hex, 16) : decimal ? Number(decimal) : null;
      if (code !== null) return code <= highest ? String.fromCodePoint(code) : whole;
      return Object.hasOwn(entities, whole) ? (entities[whole] ?? whole) : whole;
    },
  );
}

function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function resolved(part: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const folders = part.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") folders.pop();
    else if (step !== ".") folders.push(step);
  }
  return folders.join("/");
}
