import type { LogicModel } from "../model";
import type { Channel } from "./channel";
import type { DiagramDirection } from "./diagram";
import type { Lanes } from "./lanes";
import type { Net } from "./net";
import type { Content } from "./node-content";
import type { Places } from "./places";
import type { Ports } from "./ports";
import type { Rows } from "./rows";
import type { DiagramStyle } from "./style";

/** A model after each thing has its place across the rows. */
export interface Layout {
  readonly model: LogicModel;
  readonly direction: DiagramDirection;
  readonly style: DiagramStyle;
  readonly rows: Rows;
  readonly nets: readonly Net[];
  readonly lanes: Lanes;
  /** Contents of the nodes, and of the nets' sentences. */
  readonly contents: { readonly nodes: readonly Content[]; readonly captions: readonly Content[] };
  readonly places: Places;
  readonly ports: Ports;
  readonly channels: readonly Channel[];
  /** For each segment its line in the channel above its lower end. */
  readonly turnOf: readonly number[];
}
