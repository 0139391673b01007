import type { StatusCode } from "../../indicator/verdict";
import type { LayerRole } from "../model";

/** Pixels at 96 dpi; x grows to the right, y downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle by its upper left corner. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** What a line of text is, so that each output may give it its own look. */
export type TextRole =
  | "title"
  | "layer"
  | "layer-note"
  | "name"
  | "kind"
  | "unmeasured"
  | "indicator"
  | "reference"
  | "value"
  | "caption"
  | "note";

/** One line of text; `y` is its baseline. */
export interface DiagramText extends Point {
  readonly text: string;
  readonly role: TextRole;
  /** Pixels. */
  readonly size: number;
  readonly anchor: "start" | "middle";
  /** Of a `value` line that says how an indicator stands. */
  readonly status: StatusCode | null;
}

/** A layer's area, over the whole width (or height) of the figure. */
export interface DiagramBand {
  readonly layer: string;
  readonly role: LayerRole | null;
  readonly box: Box;
  /** Where the layer's name stands, inside `box`. */
  readonly labelBox: Box;
  readonly texts: readonly DiagramText[];
}

/** A goal or area. */
export interface DiagramNode {
  /** `ModelNode.id` */
  readonly id: string;
  readonly layer: string;
  readonly name: string;
  readonly role: LayerRole | null;
  readonly box: Box;
  readonly texts: readonly DiagramText[];
}

/** A causal sentence on its connectors. Links of one origin with one sentence share it. */
export interface DiagramCaption {
  /** `ModelLink.id` */
  readonly links: readonly string[];
  readonly box: Box;
  readonly texts: readonly DiagramText[];
}

/** A link as a line of horizontal and vertical pieces, from its origin to the arrow's tip. */
export interface DiagramConnector {
  /** `ModelLink.id` */
  readonly link: string;
  /** `ModelNode.id` */
  readonly from: string;
  readonly to: string;
  readonly points: readonly Point[];
}

/** Bottom to top, or left to right. */
export type DiagramDirection = "up" | "right";

/** A laid-out model: everything with its place, nothing with a look. */
export interface Diagram {
  readonly direction: DiagramDirection;
  readonly width: number;
  readonly height: number;
  readonly title: readonly DiagramText[];
  /** Cause first. */
  readonly bands: readonly DiagramBand[];
  /** Short arrows from layer to layer beside their names. */
  readonly axis: readonly (readonly [Point, Point])[];
  readonly nodes: readonly DiagramNode[];
  readonly captions: readonly DiagramCaption[];
  readonly connectors: readonly DiagramConnector[];
  readonly notes: readonly DiagramText[];
}
