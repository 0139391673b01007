/** How a cell is to look besides what its style in the file says. */
export interface LookWish {
  /** Its text stays a text when somebody edits the cell, whatever it begins with. */
  readonly isText?: boolean;
  readonly wraps?: boolean;
  /** Bold, in so many points. */
  readonly title?: number;
}

/** The looks of a file: each wish adds one to those that it has. */
export class Looks {
  #xml: string;
  readonly #made = new Map<string, string>();

  /** The part with the styles. */
  constructor(stylesXml: string) {
    this.#xml = stylesXml;
  }

  get xml(): string {
    return this.#xml;
  }

  /** The number of a style like another one, but for the wish; `style` is 0 where it is `null`. */
  like(style: string | null, wish: LookWish): string | null {
    const key = JSON.stringify([style ?? "0", wish]);
    const known = this.#made.get(key);
    if (known !== undefined) return known;
    const own = entriesOf(this.#xml, "cellXfs", "xf")[Number(style ?? 0)];
    if (own === undefined) return style;
    const font = wish.title === undefined ? null : this.#titleFont(own, wish.title);
    const number = this.#add("cellXfs", "xf", changed(own, wish, font));
    this.#made.set(key, number);
    return number;
  }

  #titleFont(format: string, points: number): string {
    const number = /\sfontId="(\d+)"/.exec(format)?.[1] ?? "0";
    const font = entriesOf(this.#xml, "fonts", "font")[Number(number)] ?? "<font/>";
    const inside = (/^<font[^>]*>([\s\S]*)<\/font>$/.exec(font)?.[1] ?? "").replaceAll(
      /<(?:b|sz)(?=[\s/])[^>]*\/>/g,
      "",
    );
    return this.#add("fonts", "font", `<font><b/><sz val="${points}"/>${inside}</font>`);
  }

  #add(list: string, entry: string, xml: string): string {
    const number = entriesOf(this.#xml, list, entry).length;
    this.#xml = this.#xml
      .replace(
        new RegExp(`(<${list}[^>]*\\scount=")\\d+`),
        (_, start: string) => `${start}${number + 1}`,
      )
      .replace(`</${list}>`, () => `${xml}</${list}>`);
    return String(number);
  }
}

function entriesOf(xml: string, list: string, entry: string): readonly string[] {
  const inside = new RegExp(`<${list}(?=[\\s>])[^>]*>([\\s\\S]*?)</${list}>`).exec(xml)?.[1] ?? "";
  const each = new RegExp(`<${entry}(?=[\\s/>])(?:[^>]*/>|[^>]*>[\\s\\S]*?</${entry}>)`, "g");
  return inside.match(each) ?? [];
}

function changed(format: string, { isText, wraps }: LookWish, font: string | null): string {
  const [, tag = "", rest = ""] = /^<xf([^>]*?)(?:\/>|>([\s\S]*)<\/xf>)$/.exec(format) ?? [];
  const set = (attributes: string, name: string, value: string) =>
    `${attributes.replace(new RegExp(`\\s${name}="[^"]*"`), "")} ${name}="${value}"`;
  let attributes = tag;
  let inside = rest;
  if (isText) attributes = set(attributes, "quotePrefix", "1");
  if (font !== null) attributes = set(set(attributes, "fontId", font), "applyFont", "1");
  if (wraps) {
    attributes = set(attributes, "applyAlignment", "1");
    inside = `<alignment vertical="top" wrapText="1"/>${inside.replace(/<alignment[^>]*\/>/, "")}`;
  }
  return inside === "" ? `<xf${attributes}/>` : `<xf${attributes}>${inside}</xf>`;
}
