import {
  BooleanNumber,
  HorizontalAlign,
  TextDecoration,
  VerticalAlign,
  WrapStrategy,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import { colorOf } from "./color";

/** How a cell looks, in Excel's words. */
export interface CellLook {
  /** `null` without fill. */
  readonly fill: string | null;
  readonly fontColor: string;
  readonly fontName: string;
  /** In points. */
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: "None" | "Single" | "Double";
  readonly strikethrough: boolean;
  readonly horizontal: HorizontalWord;
  readonly vertical: VerticalWord;
  readonly wrap: boolean;
  /** Degrees, upwards positive, -90 to 90; 180 is Excel's word for letters one below the other. */
  readonly orientation: number;
  /** Excel's number format code. */
  readonly format: string;
}

export type HorizontalWord = "General" | "Left" | "Center" | "Right" | "Justify" | "Distributed";
export type VerticalWord = "Top" | "Center" | "Bottom";

/** Excel in Japan writes with this font unless told otherwise. */
const standardFont = { name: "游ゴシック", size: 11 };

const horizontals: Readonly<Record<HorizontalWord, HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};
const verticals: Readonly<Record<VerticalWord, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

export function isHorizontal(word: string): word is HorizontalWord {
  return Object.hasOwn(horizontals, word);
}

export function isVertical(word: string): word is VerticalWord {
  return Object.hasOwn(verticals, word);
}

/** What a style of the spreadsheet looks like; what it does not say is Excel's standard. */
export function lookOf(style: IStyleData): CellLook {
  return {
    fill: colorOf(style.bg),
    fontColor: colorOf(style.cl) ?? "#000000",
    fontName: style.ff ?? standardFont.name,
    fontSize: style.fs ?? standardFont.size,
    bold: style.bl === BooleanNumber.TRUE,
    italic: style.it === BooleanNumber.TRUE,
    underline: underlineOf(style),
    strikethrough: style.st?.s === BooleanNumber.TRUE,
    horizontal: wordFor(horizontals, style.ht, "General"),
    vertical: wordFor(verticals, style.vt, "Bottom"),
    wrap: style.tb === WrapStrategy.WRAP,
    orientation: style.tr?.v === BooleanNumber.TRUE ? 180 : -(style.tr?.a ?? 0),
    format: style.n?.pattern || "General",
  };
}

function underlineOf({ ul }: IStyleData): CellLook["underline"] {
  if (ul?.s !== BooleanNumber.TRUE) return "None";
  return ul.t === TextDecoration.DOUBLE ? "Double" : "Single";
}

function wordFor<Word extends string>(
  words: Readonly<Record<Word, number>>,
  code: Nullable<number>,
  otherwise: Word,
): Word {
  const found = (Object.keys(words) as Word[]).find((word) => words[word] === code);
  return found ?? otherwise;
}

/** The spreadsheet's style for a change of looks; `null` takes a property away. */
export function styleOf(change: Partial<CellLook>): IStyleData {
  const style: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(change)) {
    const [property, written] = writers[key as keyof CellLook](value as never);
    style[property] = written;
  }
  return style;
}

type Writers = { [Key in keyof CellLook]-?: (value: CellLook[Key]) => [keyof IStyleData, unknown] };

const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

const writers: Writers = {
  fill: (color) => ["bg", color === null ? null : { rgb: color }],
  fontColor: (color) => ["cl", { rgb: color }],
  fontName: (name) => ["ff", name],
  fontSize: (size) => ["fs", size],
  bold: (on) => ["bl", flag(on)],
  italic: (on) => ["it", flag(on)],
  underline: (kind) => [
    "ul",
    kind === "None"
      ? { s: BooleanNumber.FALSE }
      : {
          s: BooleanNumber.TRUE,
          t: kind === "Double" ? TextDecoration.DOUBLE : TextDecoration.SINGLE,
        },
  ],
  strikethrough: (on) => ["st", { s: flag(on) }],
  horizontal: (word) => ["ht", word === "General" ? null : horizontals[word]],
  vertical: (word) => ["vt", verticals[word]],
  wrap: (on) => ["tb", on ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW],
  orientation: (degrees) => [
    "tr",
    degrees === 180 ? { a: 0, v: BooleanNumber.TRUE } : { a: -degrees, v: BooleanNumber.FALSE },
  ],
  format: (code) => ["n", code === "General" || code === "" ? null : { pattern: code }],
};
