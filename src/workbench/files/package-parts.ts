import { strFromU8, unzipSync, zipSync } from "fflate";

/** An .xlsx file unpacked: bytes by path, without a leading slash. */
export type PackageParts = Readonly<Record<string, Uint8Array>>;

export function unpack(bytes: Uint8Array): PackageParts {
  return unzipSync(bytes);
}

/** The same moment in every file: equal workbooks give equal bytes. */
const madeAt = Date.UTC(2000, 0, 1);

export function pack(parts: PackageParts): Uint8Array {
  return zipSync({ ...parts }, { mtime: madeAt });
}

/** The text of a part; `""` when the package has none. */
export function partText(parts: PackageParts, path: string): string {
  const bytes = parts[path];
  return bytes ? strFromU8(bytes) : "";
}

/** A relationship of one part to another, or to something outside the package. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
  /** The element as it stands in the part. */
  readonly xml: string;
}

/** The relationships of a part; `""` is the package itself. */
export function relationshipsOf(parts: PackageParts, part: string): readonly Relationship[] {
  return readRelationships(partText(parts, relationshipsPath(part)));
}

export function readRelationships(xml: string): readonly Relationship[] {
  return [...xml.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)].map(([element]) => ({
    id: attribute(element, "Id"),
    type: attribute(element, "Type"),
    target: attribute(element, "Target"),
    external: attribute(element, "TargetMode") === "External",
    xml: element,
  }));
}

export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The path of the part that a relationship of `part` leads to. */
export function resolveTarget(part: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const folders = part.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") folders.pop();
    else if (step !== ".") folders.push(step);
  }
  return folders.join("/");
}

/** The value of an attribute of one XML element, unescaped; `""` when it is absent. */
export function attribute(element: string, name: string): string {
  const value = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(element);
  return unescapeXml(value?.[1] ?? value?.[2] ?? "");
}

const entities: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);
const highestCodePoint = 0x10ffff;

export function unescapeXml(text: string): string {
  return text.replaceAll(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole: string, hex?: string, decimal?: string, name?: string) => {
      const code = hex ? parseInt(hex, 16) : decimal ? Number(decimal) : null;
      if (code !== null) return code <= highestCodePoint ? String.fromCodePoint(code) : whole;
      return entities.get(name ?? "") ?? whole;
    },
  );
}

export function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
