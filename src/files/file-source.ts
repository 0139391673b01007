import type { DiagramDirection } from "../core/logic-model/layout/diagram";
import type { CouncilSource } from "../core/report/council/council-source";
import type { Writing } from "../core/report/report";

/** What a logic model can be given away as. */
export const fileKinds = ["powerpoint", "word", "png", "svg", "mermaid"] as const;
export type FileKind = (typeof fileKinds)[number];

/** All that a file is made from. The same source gives the same bytes. */
export interface FileSource {
  readonly council: CouncilSource;
  readonly writing: Writing;
  readonly direction: DiagramDirection;
  /** The name of the workbook that it comes from; `null`: it has none yet. */
  readonly workbook: string | null;
  /** The day it is made, as it is to be read: 令和8年11月22日; `null`: the file names no day. */
  readonly day: string | null;
}

/** A file as it is to be saved. */
export interface MadeFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}
