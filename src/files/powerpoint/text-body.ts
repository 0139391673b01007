import { element, type Xml } from "../package/xml";
import { emu, hundredthsOfPoint } from "./slide-size";

/** Words of one look. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  /** `#rrggbb` */
  readonly color?: string;
}

/** A paragraph; sizes in pixels of the slide. */
export interface Paragraph {
  readonly runs: readonly Run[];
  readonly size: number;
  readonly align?: "left" | "center" | "right";
  /** How far all lines but the first stand in; a tab leads there. */
  readonly hanging?: number;
  readonly indent?: number;
  readonly before?: number;
}

/** How paragraphs stand in their shape. */
export interface TextPlace {
  readonly paragraphs: readonly Paragraph[];
  readonly language: "ja" | "en";
  readonly anchor: "top" | "middle" | "bottom";
  /** Room at the left and right edge, in pixels. */
  readonly inset: number;
  /** Height of a line, in letters. */
  readonly lineHeight: number;
}

const anchors = { top: "t", middle: "ctr", bottom: "b" } as const;
const aligns = { left: "l", center: "ctr", right: "r" } as const;

/** The text of a shape, `p:txBody`, or of a table's cell, `a:txBody`. The words are words: there are no fields and no links. */
export function textBody(name: "p:txBody" | "a:txBody", place: TextPlace): Xml {
  const inset = emu(place.inset);
  const body =
    name === "a:txBody"
      ? element("a:bodyPr")
      : element(
          "a:bodyPr",
          {
            wrap: "square",
            lIns: inset,
            tIns: 0,
            rIns: inset,
            bIns: 0,
            rtlCol: false,
            anchor: anchors[place.anchor],
          },
          element("a:noAutofit"),
        );
  return element(
    name,
    {},
    body,
    element("a:lstStyle"),
    ...place.paragraphs.map((one) => paragraph(one, place)),
  );
}

function paragraph(one: Paragraph, { lineHeight, language }: TextPlace): Xml {
  const { runs, size, align = "left", hanging = 0, indent = 0, before = 0 } = one;
  const spacing = (name: string, pixels: number) =>
    element(name, {}, element("a:spcPts", { val: hundredthsOfPoint(pixels) }));
  const properties = element(
    "a:pPr",
    { marL: emu(hanging + indent), indent: emu(-hanging), algn: aligns[align] },
    spacing("a:lnSpc", size * lineHeight),
    spacing("a:spcBef", before),
    element("a:buNone"),
  );
  const look = (name: string, run: Run | null) =>
    element(
      name,
      {
        lang: language === "ja" ? "ja-JP" : "en-US",
        altLang: language === "ja" ? "en-US" : "ja-JP",
        sz: hundredthsOfPoint(size),
        b: run?.bold ?? false,
        dirty: false,
      },
      run?.color ? solidFill(run.color) : null,
    );
  const written = runs.filter(({ text }) => text !== "");
  return element(
    "a:p",
    {},
    properties,
    ...written.map((run) => element("a:r", {}, look("a:rPr", run), element("a:t", {}, run.text))),
    written.length === 0 ? look("a:endParaRPr", null) : null,
  );
}

/** A plain colour, `#rrggbb`. */
export function solidFill(color: string): Xml {
  return element(
    "a:solidFill",
    {},
    element("a:srgbClr", { val: color.replace("#", "").toUpperCase() }),
  );
}
