import type { AlignmentStyle, BorderLineStyle } from "hucre";

/** How the grid numbers what the file names. */
export const borderCodes: Readonly<Record<BorderLineStyle, number>> = {
  thin: 1,
  hair: 2,
  dotted: 3,
  dashed: 4,
  dashDot: 5,
  dashDotDot: 6,
  double: 7,
  medium: 8,
  mediumDashed: 9,
  mediumDashDot: 10,
  mediumDashDotDot: 11,
  slantDashDot: 12,
  thick: 13,
};

type Horizontal = NonNullable<AlignmentStyle["horizontal"]>;
type Vertical = NonNullable<AlignmentStyle["vertical"]>;

/** 0 is the type's own: text left, numbers right. */
export const horizontalCodes: Readonly<Record<Horizontal, number>> = {
  general: 0,
  left: 1,
  center: 2,
  right: 3,
  justify: 4,
  fill: 1,
  centerContinuous: 2,
  distributed: 6,
};

export const verticalCodes: Readonly<Record<Vertical, number>> = {
  top: 1,
  center: 2,
  bottom: 3,
  justify: 1,
  distributed: 2,
};

export const wrapCode = 3;

/** The file's name of a grid code: the first that has it. */
export function nameOf<K extends string>(
  codes: Readonly<Record<K, number>>,
  code: number,
): K | undefined {
  return (Object.keys(codes) as K[]).find((name) => codes[name] === code);
}
