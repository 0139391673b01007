import { Document, Packer } from "docx";
import { fileTexts } from "../core/messages/file-texts";
import { councilReport } from "../core/report/council/council-report";
import { indicatorTable } from "../core/report/council/indicator-table";
import type { ReportBlock } from "../core/report/report";
import { cleanSource, cleanText } from "./clean-source";
import { figureOf } from "./figure/figure-source";
import { isCounted } from "./figure/is-counted";
import type { FileSource } from "./file-source";
import { figureParagraph, figureTitle, type WordFigure } from "./word/figure";
import { pageOf, type Orientation } from "./word/page";
import { reportBlock, styled, wordTable } from "./word/report-blocks";
import { withoutTimes } from "./word/steady-parts";
import { styleIds, wordStyles } from "./word/styles";

/**
 * The report for the council as a Word document: A4, the prose under its headings, the figure, and
 * the table of indicators. Without `figure` (no canvas to draw it on) the prose stands alone.
 */
export async function makeWord(
  source: FileSource,
  figure: WordFigure | null,
): Promise<Uint8Array<ArrayBuffer>> {
  const clean = cleanSource(source);
  const { council, writing, workbook, day } = clean;
  const { language } = writing;
  const texts = fileTexts(language);
  const { blocks } = councilReport(council, writing);
  const { figures, ...description } = figureOf(clean);
  const table = indicatorTable(council, language);
  const orientation = figure?.orientation ?? "upright";
  const page = (lies: Orientation) => pageOf(lies, language, texts.source(workbook, day));
  const prose = blocks.map(reportBlock);
  const appendix = [
    ...(figure
      ? [figureParagraph(figure, description), figureTitle(texts.figure(description.title))]
      : []),
    ...(isCounted(council.model, figures)
      ? [styled(styleIds.caption, texts.table(texts.tableTitle)), wordTable(table, orientation)]
      : []),
  ];
  const document = new Document({
    title: titleOf(blocks),
    creator: "KPI Logic Model",
    lastModifiedBy: "KPI Logic Model",
    styles: wordStyles(language),
    sections:
      orientation === "upright"
        ? [{ ...page("upright"), children: [...prose, ...appendix] }]
        : [
            { ...page("upright"), children: prose },
            { ...page("lying"), children: appendix },
          ],
  });
  const blob = await Packer.toBlob(document);
  return withoutTimes(new Uint8Array(await blob.arrayBuffer()));
}

function titleOf(blocks: readonly ReportBlock[]): string {
  const texts = blocks.flatMap((block) => (block.kind === "title" ? [block.text] : []));
  return cleanText(texts.join(" "));
}
