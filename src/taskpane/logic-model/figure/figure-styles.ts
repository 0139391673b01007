import { makeStyles, tokens } from "@fluentui/react-components";
import { paper } from "../../../core/report/logic-model-look";

const highContrast = "@media (forced-colors: active)";

/** The figure is paper, in light and dark panes alike, as it will be printed; with forced colours it is the system's. */
export const useFigureStyles = makeStyles({
  frame: {
    position: "relative",
    overflow: "auto",
    maxHeight: "max(320px, 82vh)",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: paper.background,
    cursor: "grab",
    touchAction: "pan-x pan-y",
    [highContrast]: { backgroundColor: "Canvas" },
  },
  compact: { maxHeight: "max(240px, 44vh)" },
  svg: {
    display: "block",
    margin: "0 auto",
    fontFamily: paper.font,
    userSelect: "none",
    [highContrast]: {
      "& text": { fill: "CanvasText" },
      "& rect": { fill: "Canvas", stroke: "CanvasText" },
      // What is there for the pointer alone stays unseen.
      "& path:not([stroke=none])": { stroke: "CanvasText" },
      "& path[fill]:not([fill=none])": { fill: "CanvasText" },
      "& circle:not([fill=none])": { fill: "Canvas", stroke: "CanvasText" },
    },
  },
  node: {
    cursor: "pointer",
    outlineStyle: "none",
    ":focus-visible": {
      "& > rect": { stroke: "#0f6cbd", strokeWidth: "4px" },
      [highContrast]: { "& > rect": { stroke: "Highlight" } },
    },
    ":hover > g > g": { opacity: 1 },
    ":focus-visible > g > g": { opacity: 1 },
    "&[aria-pressed=true] > g > g": { opacity: 1 },
  },
  box: { filter: "drop-shadow(0 1px 1px rgb(0 0 0 / 12%))" },
  handle: { opacity: 0, cursor: "crosshair", touchAction: "none" },
  link: { cursor: "pointer" },
  head: { [highContrast]: { fill: "CanvasText" } },
  drawn: { pointerEvents: "none" },
});
