import type { LogicModel } from "../core/logic-model/model";
import { fileTexts } from "../core/messages/file-texts";
import type { Language } from "../core/messages/language";
import { logicModelTexts } from "../core/messages/logic-model";
import { indicatorTable } from "../core/report/council/indicator-table";
import { paper } from "../core/report/logic-model-look";
import { cleanSource, cleanText } from "./clean-source";
import { figureOf } from "./figure/figure-source";
import { isCounted } from "./figure/is-counted";
import type { FileSource } from "./file-source";
import type { Xml } from "./package/xml";
import { zipParts } from "./package/zip-parts";
import { figureShapes } from "./powerpoint/figure-shapes";
import { fitSlide } from "./powerpoint/fit-slide";
import { presentationParts } from "./powerpoint/pack";
import { shapeIds } from "./powerpoint/shapes";
import { short, shortModel } from "../core/logic-model/short-model";
import { frameShapes, type SlideFrame } from "./powerpoint/slide-frame";
import { paginate, tableShape } from "./powerpoint/table-slides";
import type { Run } from "./powerpoint/text-body";

/**
 * The model as a presentation: the figure in native shapes on one slide, and the indicators as a
 * table on the next ones where the workbook has numbers for them.
 */
export function makePowerPoint(source: FileSource): Uint8Array<ArrayBuffer> {
  const { council, writing, direction, workbook, day } = cleanSource(source);
  const { language } = writing;
  const model = shortModel(council.model);
  const { title, figures } = figureOf({ ...source, council: { ...council, model } });
  const fitted = fitSlide({ model, figures, language, direction });
  const texts = fileTexts(language);
  const frame: SlideFrame = {
    title,
    legend: legendOf(model, language),
    hasArrow: model.links.length > 0,
    source: texts.source(workbook, day),
    language,
    page: fitted.page,
  };
  const nextId = shapeIds();
  const figure = [
    ...frameShapes(frame, nextId),
    ...figureShapes(fitted, { model, figures, language }, nextId),
  ];
  const tables = isCounted(model, figures) ? tableSlides(source, frame) : [];
  return zipParts(presentationParts({ title, slides: [figure, ...tables], page: fitted.page }));
}

function tableSlides(source: FileSource, frame: SlideFrame): readonly (readonly Xml[])[] {
  const { language, page } = frame;
  const texts = fileTexts(language);
  const table = indicatorTable(cleanSource(source).council, language);
  const rows = table.rows.map((row) => row.map((text) => short(cleanText(text))));
  const pages = paginate({ ...table, rows });
  return pages.map((some, at) => {
    const part = pages.length > 1 ? texts.part(at + 1, pages.length) : "";
    const nextId = shapeIds();
    return [
      ...frameShapes(
        { ...frame, title: texts.tableTitle + part, legend: [], hasArrow: false },
        nextId,
      ),
      tableShape(table.header, some, { language, page }, nextId),
    ];
  });
}

/** What arrows and kinds stand for, as far as the figure has them; statuses have their words beside them. */
function legendOf(model: LogicModel, language: Language): readonly Run[] {
  const texts = fileTexts(language);
  const shown = model.nodes.flatMap(({ indicators }) => indicators);
  const kinds = (["KGI", "KPI", "reference"] as const).filter((kind) =>
    shown.some((one) => one.kind === kind),
  );
  const arrow = model.links.length > 0 ? [{ text: `${texts.arrow}　`, color: paper.text }] : [];
  return [
    ...arrow,
    ...kinds.flatMap((kind): Run[] => [
      { text: logicModelTexts(language).shortKinds[kind], bold: true, color: paper.text },
      { text: ` ${texts.legend[kind]}　`, color: paper.text },
    ]),
  ];
}
