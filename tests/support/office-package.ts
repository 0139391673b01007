import { JSDOM } from "jsdom";
import { strFromU8, unzipSync } from "fflate";

/** An Office file as another program reads it: zip, then XML parts that refer to each other. */
export interface OfficePackage {
  readonly names: readonly string[];
  readonly text: (name: string) => string;
  readonly xml: (name: string) => Document;
}

/** Opens a packed file. A part that is no well-formed XML throws when it is read. */
export function openPackage(bytes: Uint8Array): OfficePackage {
  const files = unzipSync(bytes);
  const text = (name: string) => {
    const file = files[name];
    if (!file) throw new Error(`no part ${name}`);
    return strFromU8(file);
  };
  const read = new Map<string, Document>();
  return {
    names: Object.keys(files),
    text,
    xml: (name) => {
      const known = read.get(name);
      if (known) return known;
      const page = wellFormed(text(name));
      read.set(name, page);
      return page;
    },
  };
}

/** One window for all parts: a new one takes longer than reading a part. */
const parser = new new JSDOM().window.DOMParser();

function wellFormed(xml: string): Document {
  const page = parser.parseFromString(xml, "application/xml");
  const fault = page.querySelector("parsererror");
  if (fault) throw new Error(fault.textContent);
  return page;
}

/**
 * What a reader of packages (Open Packaging Conventions, ECMA-376 part 2) would refuse: parts
 * without a type, types without a part, relationships that lead nowhere, parts that nothing leads to.
 */
export function faultsOf(file: OfficePackage): readonly string[] {
  return [...typeFaults(file), ...relationshipFaults(file)];
}

function typeFaults({ names, xml }: OfficePackage): string[] {
  const types = xml("[Content_Types].xml");
  const list = (tag: string, key: string) =>
    [...types.getElementsByTagName(tag)].map((one) => one.getAttribute(key) ?? "");
  const endings = list("Default", "Extension");
  const overrides = list("Override", "PartName");
  const parts = names.filter((name) => name !== "[Content_Types].xml");
  return [
    ...parts
      .filter((name) => !overrides.includes(`/${name}`))
      .filter((name) => !endings.includes(name.split(".").at(-1) ?? ""))
      .map((name) => `no type: ${name}`),
    ...overrides
      .filter((name) => !names.includes(name.slice(1)))
      .map((name) => `a type for nothing: ${name}`),
  ];
}

function relationshipFaults({ names, xml }: OfficePackage): string[] {
  const targets = new Set<string>();
  const faults: string[] = [];
  for (const name of names.filter((one) => one.endsWith(".rels"))) {
    const folder = name.replace(/_rels\/[^/]*$/, "");
    const ids = new Set<string>();
    for (const one of xml(name).getElementsByTagName("Relationship")) {
      const [id, target] = [one.getAttribute("Id") ?? "", one.getAttribute("Target") ?? ""];
      if (ids.has(id)) faults.push(`twice: ${id} in ${name}`);
      ids.add(id);
      if (one.getAttribute("TargetMode") === "External") faults.push(`leads outside: ${target}`);
      const full = new URL(target, `file:///${folder}`).pathname.slice(1);
      targets.add(full);
      if (!names.includes(full)) faults.push(`leads nowhere: ${target} in ${name}`);
    }
    const owner = folder + (name.split("/").at(-1) ?? "").replace(/\.rels$/, "");
    if (owner !== "" && !owner.endsWith("/") && !names.includes(owner))
      faults.push(`relations of nothing: ${name}`);
  }
  const standing = names.filter((name) => !name.endsWith(".rels") && !name.startsWith("["));
  return [
    ...faults,
    ...standing.filter((name) => !targets.has(name)).map((name) => `nothing leads to ${name}`),
  ];
}

/** The words of every `tag` in a part, in their order. */
export function wordsIn(page: Document | Element, tag: string): string[] {
  return [...page.getElementsByTagName(tag)].map((one) => one.textContent);
}
