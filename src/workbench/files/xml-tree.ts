import { unescapeXml } from "./package-parts";

/** An element of a part of the package: names without their prefixes, attributes unescaped. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text between its tags, that of its children left out. */
  readonly text: string;
  /** The element as it stands in the part. */
  readonly source: string;
}

const tag =
  /<(?:!--[\s\S]*?--|\?[\s\S]*?\?|!\[CDATA\[([\s\S]*?)\]\]|(\/?)([\w.:-]+)((?:\s+[\w.:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?))>/g;

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  readonly start: number;
  text: string;
}

/** Reads a part; `null` when its tags do not match. */
export function parseXml(xml: string): XmlElement | null {
  const top: Open = { name: "", attributes: {}, children: [], start: 0, text: "" };
  const open: Open[] = [top];
  let end = 0;
  for (const match of xml.matchAll(tag)) {
    const [whole, data, closing, name = "", attributes = "", empty] = match;
    const current = open.at(-1) ?? top;
    current.text += unescapeXml(xml.slice(end, match.index)) + (data ?? "");
    end = match.index + whole.length;
    if (name === "") continue;
    if (closing) {
      if (open.length === 1 || current.name !== local(name)) return null;
      open.pop();
      open.at(-1)?.children.push(closed(current, xml, end));
    } else {
      const element: Open = {
        name: local(name),
        attributes: readAttributes(attributes),
        ...{ children: [], start: match.index, text: "" },
      };
      if (empty) current.children.push(closed(element, xml, end));
      else open.push(element);
    }
  }
  return open.length === 1 ? (top.children[0] ?? null) : null;
}

/** The first child of a name; with several names, the child of that child, and so on. */
export function child(
  element: XmlElement | null | undefined,
  ...names: readonly string[]
): XmlElement | null {
  let found: XmlElement | null = element ?? null;
  for (const name of names) found = found?.children.find((one) => one.name === name) ?? null;
  return found;
}

export function childrenOf(element: XmlElement | null, name: string): readonly XmlElement[] {
  return element?.children.filter((one) => one.name === name) ?? [];
}

function closed({ name, attributes, children, start, text }: Open, xml: string, end: number) {
  return { name, attributes, children, text, source: xml.slice(start, end) };
}

function readAttributes(text: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const [, name = "", double, single] of text.matchAll(
    /([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
  )) {
    found[name] = unescapeXml(double ?? single ?? "");
  }
  return found;
}

function local(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
