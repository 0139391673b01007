import { type ReactElement, useEffect, useState } from "react";
import type { ShapeRecord } from "../host/model/shape-store";
import { ShapeDrawing } from "./shape-drawing";
import type { WorkbenchParts } from "./workbench-session";

/** Points are 1/72 inch, CSS pixels 1/96. */
const pixelsPerPoint = 96 / 72;

/** The add-in's shapes over the cells: they scroll, zoom and change with the sheet. */
export function ShapeOverlay({
  parts,
}: {
  readonly parts: WorkbenchParts | null;
}): ReactElement | null {
  const [, draw] = useState(0);
  useEffect(() => {
    if (!parts) return;
    const again = (): void => {
      draw((count) => count + 1);
    };
    const stops = [parts.screen.onViewportChange(again), parts.host.context.shapes.onChange(again)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [parts]);
  const viewport = parts?.screen.viewport();
  const shapes = viewport ? parts?.host.context.shapes.onSheet(viewport.sheetId) : undefined;
  if (!viewport || !shapes || shapes.length === 0) return null;
  const { left, top, width, height, scrollX, scrollY, zoom } = viewport;
  const scale = zoom * pixelsPerPoint;
  return (
    <svg
      className="shapes"
      style={{ left, top, width, height }}
      role="img"
      aria-label={titles(shapes)}
    >
      <g transform={`translate(${-scrollX * zoom} ${-scrollY * zoom}) scale(${scale})`}>
        {shapes.map((shape) => (
          <ShapeDrawing key={shape.id} shape={shape} />
        ))}
      </g>
    </svg>
  );
}

/** What a screen reader says: the alternative texts, or the texts of the shapes. */
function titles(shapes: readonly ShapeRecord[]): string {
  return shapes
    .map((shape) => shape.altTextDescription || shape.altTextTitle || shape.text.text)
    .filter(Boolean)
    .join("、");
}
