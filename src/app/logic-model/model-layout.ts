import type { Diagram, DiagramDirection } from "../../core/logic-model/layout/diagram";
import { layOut } from "../../core/logic-model/layout/lay-out";
import { estimateWidth } from "../../core/logic-model/layout/measure";
import { style } from "../../core/logic-model/layout/style";
import type { LogicModel } from "../../core/logic-model/model";
import type { Language } from "../../core/messages/language";
import { modelFigures } from "../../core/report/logic-model-figures";
import type { KpiWorkbook } from "../kpi-workbook";
import type { PlannedDrawing } from "../planned-drawing";
import { onPage } from "./diagram-zone";
import { drawModel } from "./draw-model";
import type { Figures } from "./node-text";

/** What the figure shows of each indicator, by this reading of the workbook. */
export function figuresOf({ reading, verdicts }: KpiWorkbook, language: Language): Figures {
  const indicators = reading.tables.flatMap((table) => table.indicators);
  return modelFigures(indicators, verdicts, language);
}

/** Letters in Excel's shapes stand in lines a little higher than on a screen, and never shrink. */
const roomy = { ...style, lineHeight: 1.55, nodePadding: 13, captionPadding: 8 };

/** Widths of the lines in nodes and on links. Wide ones read best; many boxes side by side need narrow ones. */
const widths: readonly (readonly [node: number, caption: number])[] = [
  [style.nodeTextWidth, style.captionTextWidth],
  [210, 150],
  [150, 120],
];

/** From this many nodes on the first widths are taken: no page shows such a figure well. */
const many = 60;
/** How much larger a figure must come out of the printer for narrower lines. */
const worthwhile = 1.08;

/**
 * The figure for a sheet, in the lines that an A4 page shows largest. Lines meet the middle of the
 * boxes, where connectors can hold on to them.
 */
export function drawingOf(
  model: LogicModel,
  figures: Figures,
  how: { readonly direction: DiagramDirection; readonly language: Language },
): PlannedDrawing {
  const tried = model.nodes.length > many ? widths.slice(0, 1) : widths;
  const drawings = tried.map(([nodeTextWidth, captionTextWidth]) => {
    const diagram: Diagram = layOut(model, estimateWidth, {
      ...how,
      figures,
      style: { ...roomy, nodeTextWidth, captionTextWidth },
      ports: "middle",
    });
    return drawModel({ model, diagram, figures, language: how.language });
  });
  return drawings.reduce((best, next) =>
    onPage(next).scale > onPage(best).scale * worthwhile ? next : best,
  );
}
