/** A drawing of native shapes, all in one group; lengths in points from its upper left corner. */
export interface PlannedDrawing {
  /** Its shapes' names begin with it: by that they are found again, and told from the staff's. */
  readonly name: string;
  /** What those are told who do not see it. */
  readonly title: string;
  readonly description: string;
  readonly width: number;
  readonly height: number;
  /** From back to front. */
  readonly items: readonly PlannedItem[];
}

/** A shape or a line of a drawing. */
export type PlannedItem = PlannedShape | PlannedLine;

/** A rectangle by its upper left corner. */
export interface PlannedBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A shape; without a fill and a stroke it is a text and nothing else. */
export interface PlannedShape {
  readonly kind: "shape";
  readonly name: string;
  readonly form: "Rectangle" | "RoundRectangle" | "Ellipse" | "UpArrow" | "RightArrow";
  readonly box: PlannedBox;
  /** `#RRGGBB`; `null` shows what is behind. */
  readonly fill: string | null;
  readonly stroke: { readonly color: string; readonly weight: number } | null;
  readonly text: PlannedText | null;
  /** What those are told who do not see it. */
  readonly description: string;
}

/** What a shape says: pieces in reading order, which hold the line breaks themselves. */
export interface PlannedText {
  readonly pieces: readonly TextPiece[];
  readonly align: "Left" | "Center";
}

/** Letters that look alike; size in points. */
export interface TextPiece {
  readonly text: string;
  readonly size: number;
  readonly color: string;
  readonly bold: boolean;
}

/** A straight line that holds on to a shape at each end. */
export interface PlannedLine {
  readonly kind: "line";
  readonly name: string;
  readonly from: LineEnd;
  readonly to: LineEnd;
  readonly color: string;
  readonly weight: number;
  /** An arrow's head at `to`. */
  readonly head: boolean;
  readonly description: string;
}

/** Where a line ends, and the shape and its connection site that it holds on to. */
export interface LineEnd {
  readonly x: number;
  readonly y: number;
  /** `PlannedShape.name` */
  readonly shape: string;
  readonly site: number;
}
