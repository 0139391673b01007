import type { StatusCode } from "../indicator/verdict";
import type { LayerRole } from "../logic-model/model";

/** The colours of a part of the figure: chosen so that a print in greys keeps them apart. */
export interface Look {
  readonly fill: string;
  readonly stroke: string;
  readonly text: string;
}

/** The paper, the lines, and the words on them. */
export const paper = {
  background: "#ffffff",
  line: "#44546a",
  text: "#1b1b1b",
  faint: "#525252",
  caption: { fill: "#ffffff", stroke: "#b8c2d0", text: "#1f3864" },
  font: '"Yu Gothic UI", "Yu Gothic", Meiryo, "Hiragino Sans", "Noto Sans JP Variable", "Noto Sans JP", sans-serif',
} as const;

const plain: Look = { fill: "#f3f3f3", stroke: "#c8c8c8", text: "#3b3b3b" };
const work: Look = { fill: "#eaf1fb", stroke: "#b9cce8", text: "#1f3864" };
const aim: Look = { fill: "#fdf3e0", stroke: "#e8cf9c", text: "#5c3d00" };
const height: Look = { fill: "#eaf5ea", stroke: "#b5d6b5", text: "#1e4620" };

const bands: Readonly<Record<LayerRole, Look>> = {
  input: plain,
  activity: plain,
  output: work,
  initial: work,
  intermediate: aim,
  final: aim,
  impact: height,
  present: plain,
  milestone: work,
  goal: aim,
  ultimate: height,
};

/** A layer's area. */
export function bandLook(role: LayerRole | null): Look {
  return role === null ? plain : bands[role];
}

/** A node: white, with the frame and heading of its layer. */
export function nodeLook(role: LayerRole | null): Look {
  const { text } = bandLook(role);
  return { fill: "#ffffff", stroke: text, text };
}

const good = "#0b6a0b";
const fair = "#6b4e00";
const bad = "#a4262c";
const none = "#525252";

/** The colour of a status; its word and mark always stand beside it. */
export const statusColors: Readonly<Record<StatusCode, string>> = {
  exceeded: good,
  achieved: good,
  "on-track": good,
  "mostly-on-track": good,
  "slightly-behind": fair,
  behind: bad,
  regressed: bad,
  "not-achieved": bad,
  "not-measured": none,
  undetermined: none,
};
