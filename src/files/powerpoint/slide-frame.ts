import type { Box } from "../../core/logic-model/layout/diagram";
import type { Language } from "../../core/messages/language";
import { paper } from "../../core/report/logic-model-look";
import { element, type Xml } from "../package/xml";
import { roomyWidth } from "../figure/roomy-width";
import { arrow, shape, type NextId } from "./shapes";
import { emu, slide } from "./slide-size";
import { textBody, type Run } from "./text-body";

/** What every slide has around its content. */
export interface SlideFrame {
  readonly title: string;
  readonly legend: readonly Run[];
  /** With the sign of an arrow before the legend. */
  readonly hasArrow: boolean;
  readonly source: string;
  readonly language: Language;
  /** How many times the usual size the slide has. */
  readonly page: number;
}

const titleSize = 24;
const smallest = 40 / 3;

/** The slide's title, a rule below it, and in its foot the legend and where it comes from. */
export function frameShapes(frame: SlideFrame, nextId: NextId): readonly Xml[] {
  const { legend, source, language, page, hasArrow } = frame;
  const sign = 26 * page;
  const left = slide.margin * page;
  const width = (slide.width - 2 * slide.margin) * page;
  const foot = { y: slide.footer.top * page, height: slide.footer.height * page };
  const sourceWidth = Math.min(width / 2, (roomyWidth(source) + 1) * smallest * page);
  const line = (name: string, box: Box, runs: readonly Run[], align: "left" | "right") =>
    shape(nextId, {
      name,
      box,
      form: "rect",
      fill: null,
      stroke: null,
      text: {
        paragraphs: [{ runs, size: smallest * page, align }],
        language,
        anchor: "middle",
        inset: 0,
        lineHeight: 1.2,
      },
    });
  const start = left + (hasArrow ? sign + 6 * page : 0);
  const middle = foot.y + foot.height / 2;
  return [
    titleShape(frame, nextId),
    ...(hasArrow
      ? [
          arrow(nextId, {
            name: "Legend",
            description: "",
            points: [
              { x: left, y: middle },
              { x: left + sign, y: middle },
            ],
            stroke: { color: paper.line, width: 1.6 * page },
          }) ?? [],
        ].flat()
      : []),
    line(
      "Legend words",
      { ...foot, x: start, width: left + width - sourceWidth - start },
      legend,
      "left",
    ),
    line(
      "Source",
      { ...foot, x: left + width - sourceWidth, width: sourceWidth },
      [{ text: source, color: paper.faint }],
      "right",
    ),
  ];
}

/** In the layout's own place, so that outlines and screen readers find it. Long titles get smaller letters. */
function titleShape({ title, language, page }: SlideFrame, nextId: NextId): Xml {
  const room = slide.width - 2 * slide.margin;
  const size = Math.max(smallest, Math.min(titleSize, room / Math.max(1, roomyWidth(title))));
  return element(
    "p:sp",
    {},
    element(
      "p:nvSpPr",
      {},
      element("p:cNvPr", { id: nextId(), name: "Title" }),
      element("p:cNvSpPr", {}, element("a:spLocks", { noGrp: true })),
      element("p:nvPr", {}, element("p:ph", { type: "title" })),
    ),
    element(
      "p:spPr",
      {},
      element(
        "a:xfrm",
        {},
        element("a:off", { x: emu(slide.margin * page), y: emu(slide.title.top * page) }),
        element("a:ext", { cx: emu(room * page), cy: emu(slide.title.height * page) }),
      ),
    ),
    textBody("p:txBody", {
      paragraphs: [{ runs: [{ text: title, bold: true, color: "#1f3864" }], size: size * page }],
      language,
      anchor: "middle",
      inset: 0,
      lineHeight: 1.2,
    }),
  );
}
