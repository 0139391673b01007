/** Excel's words for shapes in its JavaScript API, and DrawingML's (ECMA-376, part 1, 20.1.10). */
type Words = Readonly<Record<string, string>>;

export const presetOf: Words = {
  Rectangle: "rect",
  RoundRectangle: "roundRect",
  Diamond: "diamond",
  Ellipse: "ellipse",
  Triangle: "triangle",
  RightTriangle: "rtTriangle",
  Parallelogram: "parallelogram",
  Trapezoid: "trapezoid",
  Pentagon: "pentagon",
  Hexagon: "hexagon",
  Octagon: "octagon",
  Chevron: "chevron",
  HomePlate: "homePlate",
  RightArrow: "rightArrow",
  LeftArrow: "leftArrow",
  UpArrow: "upArrow",
  DownArrow: "downArrow",
};
export const connectorPresets: Words = {
  Straight: "straightConnector1",
  Elbow: "bentConnector3",
  Curve: "curvedConnector3",
};
export const dashes: Words = {
  Solid: "solid",
  Dash: "dash",
  DashDot: "dashDot",
  DashDotDot: "sysDashDotDot",
  LongDash: "lgDash",
  LongDashDot: "lgDashDot",
  LongDashDotDot: "lgDashDotDot",
  SystemDot: "sysDot",
  SquareDot: "dot",
  SystemDash: "sysDash",
  SystemDashDot: "sysDashDot",
};
export const compounds: Words = {
  Single: "sng",
  ThinThin: "dbl",
  ThickThin: "thickThin",
  ThinThick: "thinThick",
  ThickBetweenThin: "tri",
};
export const arrowTypes: Words = {
  None: "none",
  Triangle: "triangle",
  Stealth: "stealth",
  Diamond: "diamond",
  Oval: "oval",
  Open: "arrow",
};
export const arrowWidths: Words = { Medium: "med", Narrow: "sm", Wide: "lg" };
export const arrowLengths: Words = { Medium: "med", Short: "sm", Long: "lg" };
export const horizontals: Words = {
  Left: "l",
  Center: "ctr",
  Right: "r",
  Justify: "just",
  Distributed: "dist",
};
export const verticals: Words = { Top: "t", Middle: "ctr", Bottom: "b" };
export const orientations: Words = {
  Horizontal: "horz",
  Vertical: "vert",
  EastAsianVertical: "eaVert",
};
export const underlines: Words = { None: "none", Single: "sng", Double: "dbl" };
export const placements: Words = { TwoCell: "twoCell", OneCell: "oneCell", Absolute: "absolute" };

/** The API's word for a file's; the first of the list where the file says nothing that is known. */
export function wordFor(words: Words, written: string | undefined): string {
  return knownWord(words, written) ?? Object.keys(words)[0] ?? "";
}

export function knownWord(words: Words, written: string | undefined): string | null {
  return Object.keys(words).find((word) => words[word] === written) ?? null;
}

/** English Metric Units: 12,700 a point. */
export const emuPerPoint = 12_700;
/** Sixtieths of a thousandth of a degree. */
export const angleUnits = 60_000;

export function emu(points: number): number {
  return Math.round(points * emuPerPoint);
}
