/** A piece of XML that is written as it stands. Only this file makes one from a text. */
export interface Xml {
  readonly xml: string;
}

type Value = string | number | boolean | null | undefined;

/** An element: attributes without a value are left out, texts among the children are escaped. */
export function element(
  name: string,
  attributes: Readonly<Record<string, Value>> = {},
  ...children: readonly (Xml | string | null)[]
): Xml {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === null || value === undefined ? [] : [` ${key}="${escapeXml(valueOf(value))}"`],
  );
  const inside = children
    .map((child) =>
      child === null ? "" : typeof child === "string" ? escapeXml(child) : child.xml,
    )
    .join("");
  const open = `<${name}${written.join("")}`;
  return { xml: inside === "" ? `${open}/>` : `${open}>${inside}</${name}>` };
}

/** A part of a package: the declaration, then its root. */
export function xmlPart({ xml }: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`;
}

function valueOf(value: string | number | boolean): string {
  return typeof value === "boolean" ? (value ? "1" : "0") : String(value);
}

/** What XML 1.0 does not allow, even escaped, and halves of a pair of surrogates. */
export const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const signs: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** The four signs that XML reads as its own are written as entities; those that it forbids are left out. */
function escapeXml(text: string): string {
  return text.replace(forbidden, "").replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
}
