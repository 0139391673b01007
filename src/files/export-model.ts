import { fileTexts } from "../core/messages/file-texts";
import { cleanText } from "./clean-source";
import type { FileKind, FileSource, MadeFile } from "./file-source";
import { makePng } from "./png";

const endings: Readonly<Record<FileKind, readonly [ending: string, type: string]>> = {
  powerpoint: ["pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"],
  word: ["docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
  png: ["png", "image/png"],
  svg: ["svg", "image/svg+xml"],
  mermaid: ["mmd", "text/plain;charset=utf-8"],
};

/** Windows forbids these in a file's name; control characters as well. */
const forbiddenInNames = /[\\/:*?"<>|\p{Cc}\p{Cf}]/gu;

/**
 * Makes a file of the model. What a kind needs is loaded only now; pictures are drawn on `page`'s
 * own canvas. `null`: the page cannot draw pictures.
 */
export async function exportModel(
  kind: FileKind,
  source: FileSource,
  page: Document,
): Promise<MadeFile | null> {
  const bytes = await bytesOf(kind, source, page);
  if (!bytes) return null;
  const [ending, type] = endings[kind];
  return { name: `${nameOf(source)}.${ending}`, type, bytes };
}

async function bytesOf(
  kind: FileKind,
  source: FileSource,
  page: Document,
): Promise<Uint8Array<ArrayBuffer> | null> {
  switch (kind) {
    case "powerpoint": {
      const { makePowerPoint } = await import("./powerpoint");
      return makePowerPoint(source);
    }
    case "word": {
      const [{ makeWord }, { pageFigure }] = await Promise.all([
        import("./word"),
        import("./word/page-figure"),
      ]);
      const figure = pageFigure(source);
      const picture = await makePng(figure.svg, page);
      return makeWord(source, picture && { ...figure, picture });
    }
    case "png": {
      const { makeSvg } = await import("./svg");
      return (await makePng(makeSvg(source), page))?.bytes ?? null;
    }
    case "svg": {
      const { makeSvg } = await import("./svg");
      return new TextEncoder().encode(makeSvg(source));
    }
    case "mermaid": {
      const { makeMermaid } = await import("./mermaid");
      return new TextEncoder().encode(makeMermaid(source));
    }
  }
}

/** ロジックモデル_KPI実績表: what it is, then the workbook that it comes from, as any system may name a file. */
function nameOf({ workbook, writing }: FileSource): string {
  const { fileName } = fileTexts(writing.language);
  const from = cleanText(workbook ?? "")
    .replace(/\.[a-z]{3,4}$/i, "")
    .replace(forbiddenInNames, "")
    .replace(/[. ]+$/, "");
  return from === "" ? fileName : `${fileName}_${Array.from(from).slice(0, 60).join("")}`;
}
