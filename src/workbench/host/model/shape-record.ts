/** Sides of a shape or line that a connector can hold on to, as Excel numbers them. */
export interface Connection {
  readonly shapeId: string;
  readonly site: number;
}

export interface ShapeFillLook {
  /** `#RRGGBB`; `null` shows what is behind. */
  color: string | null;
  /** 0 opaque to 1 invisible. */
  transparency: number;
}

export interface ShapeLineLook {
  visible: boolean;
  color: string;
  /** In points. */
  weight: number;
  dashStyle: string;
  style: string;
  transparency: number;
}

export interface ShapeTextLook {
  text: string;
  size: number;
  name: string;
  color: string;
  bold: boolean;
  italic: boolean;
  underline: string;
  /** Letters that look otherwise. */
  spans: readonly LetterSpan[];
  horizontalAlignment: string;
  verticalAlignment: string;
  autoSizeSetting: string;
  orientation: string;
  leftMargin: number;
  rightMargin: number;
  topMargin: number;
  bottomMargin: number;
}

/** How letters look. */
export type LetterLook = Pick<
  ShapeTextLook,
  "size" | "name" | "color" | "bold" | "italic" | "underline"
>;

/** Letters of a shape's text that look otherwise than the rest; line breaks count one. */
export interface LetterSpan {
  readonly start: number;
  readonly length: number;
  readonly look: Partial<LetterLook>;
}

export interface ConnectorLook {
  connectorType: string;
  /** Where the line begins and ends: its box alone cannot tell whether it falls or rises. */
  startX: number;
  startY: number;
  endX: number;
  endY: number;
  beginArrowheadStyle: string;
  beginArrowheadLength: string;
  beginArrowheadWidth: string;
  endArrowheadStyle: string;
  endArrowheadLength: string;
  endArrowheadWidth: string;
  begin: Connection | null;
  end: Connection | null;
}

/** One shape as the add-in has drawn it; lengths in points from the sheet's upper left corner. */
export interface ShapeRecord {
  readonly id: string;
  readonly sheetId: string;
  readonly type: "GeometricShape" | "Line" | "Group";
  /** Excel's name of the form (`RoundRectangle`); a text box is a rectangle with a look of its own. */
  geometry: string | null;
  name: string;
  left: number;
  top: number;
  width: number;
  height: number;
  rotation: number;
  visible: boolean;
  lockAspectRatio: boolean;
  placement: string;
  altTextTitle: string;
  altTextDescription: string;
  readonly fill: ShapeFillLook;
  readonly line: ShapeLineLook;
  readonly text: ShapeTextLook;
  readonly connector: ConnectorLook | null;
  /** The group that holds the shape. */
  parentId: string | null;
}
